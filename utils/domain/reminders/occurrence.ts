import { addDays, type Day, dayOf, type WallTime } from '../day';
import type { Zone } from '../zone';
import type { Kind } from './kinds';
import { afterQuiet } from './quiet-hours';
import type { Appointment, Closed, Routine, Schedule, Snooze } from './schedule';
import { calendarDayOf, textOf, type WallText, wallAt, wallOf } from './wall-text';
import { weekdayOf } from './weekday';

/** One time a reminder is due. */
export interface Occurrence {
  kind: Kind;
  /** The id of the appointment; null for a routine. */
  appointment: string | null;
  source: 'routine' | 'appointment' | 'snooze';
  /** What is claimed: it is sent once at the most. A routine has one a day, so that a changed time sends no second one. */
  key: string;
  /** Tells this time from another one for the same key. */
  id: string;
  /** The day of the person's life it is due on. */
  day: Day;
  /** By the wall clock. */
  at: WallText;
  /** Milliseconds since 1970. */
  instant: number;
  /** When it may be sent: the instant, or the end of the quiet hours it falls into. */
  sendAt: number;
  closed: Closed | null;
  isDone: (today: Day) => boolean;
}

/** The occurrences of a schedule from `back` calendar days before now to `ahead` days after, the first due first. */
export function occurrencesAround(
  schedule: Schedule,
  now: number,
  zone: Zone,
  { back, ahead }: { back: number; ahead: number },
): Occurrence[] {
  const today = calendarDayOf(zone.wallTimeAt(now));
  const dates: Day[] = [];
  for (let i = -back; i <= ahead; i++) {
    const date = addDays(today, i);
    if (isInCalendar(date, zone)) dates.push(date);
  }
  const first = addDays(today, -back);
  const last = addDays(today, ahead);
  const isAround = ({ at }: Occurrence) => at.slice(0, 10) >= first && at.slice(0, 10) <= last;
  const quietly = (it: Due): Occurrence => ({ ...it, sendAt: afterQuiet(schedule.quiet, it.instant, zone) });
  return [
    ...schedule.routines.flatMap((routine) => dates.flatMap((date) => ofRoutine(routine, date, zone))),
    ...schedule.appointments.map((it) => ofAppointment(it, zone)),
    ...schedule.snoozes.map((it) => ofSnooze(it, schedule, zone)),
  ]
    .filter(({ since, instant }) => instant > (since <= now ? since : 0))
    .map(quietly)
    .filter(isAround)
    .sort((a, b) => a.sendAt - b.sendAt || a.instant - b.instant || (a.key < b.key ? -1 : 1));
}

type Due = Omit<Occurrence, 'sendAt'> & {
  /** A start in the future was written by a clock that was ahead: it says nothing. */
  since: number;
};

function ofRoutine(routine: Routine, date: Day, zone: Zone): Due[] {
  const { kind, time, days, since, from, closed, doneOn } = routine;
  const wall = wallAt(date, time);
  const day = dayOf(wall);
  if (!days.includes(weekdayOf(day)) || (from !== null && day < from)) return [];
  const key = `${kind}-${from ?? day}`;
  return [
    {
      ...{ kind, key, day, since, closed, appointment: null, source: 'routine' },
      ...timed(key, wall, zone.instantOf(wall)),
      // Late at night the day it was for may be over: then the new day's answer counts as well.
      isDone: (today) => doneOn.has(day) || doneOn.has(today),
    },
  ];
}

function ofAppointment({ kind, id, at, since, closed }: Appointment, zone: Zone): Due {
  const wall = wallOf(at);
  const key = `${kind}-${id}-${at}`;
  return {
    ...{ kind, key, day: dayOf(wall), since, closed, appointment: id, source: 'appointment' },
    ...timed(key, wall, zone.instantOf(wall)),
    isDone: () => false,
  };
}

function ofSnooze(snooze: Snooze, { routines, appointments }: Schedule, zone: Zone): Due {
  const { kind, appointment, day, due } = snooze;
  const routine = routines.find((it) => it.kind === kind);
  const thing = appointments.find((it) => it.kind === kind && it.id === appointment);
  const instant = snoozeInstant(snooze, zone);
  const wall = 'instant' in due ? zone.wallTimeAt(instant) : wallOf(due.at);
  const key = snoozeKey(snooze);
  return {
    ...{ kind, key, appointment, source: 'snooze', since: 0, day: dayOf(wall) },
    ...timed(key, wall, instant),
    closed: (appointment === null ? routine?.closed : thing?.closed) ?? null,
    isDone: (today) =>
      appointment === null ? Boolean(routine?.doneOn.has(day) || routine?.doneOn.has(today)) : !thing,
  };
}

/** What a snooze is of: one thing has one snooze at the most. */
export function snoozeName({ kind, appointment, day }: Pick<Snooze, 'kind' | 'appointment' | 'day'>): string {
  return `${kind}-${appointment ?? day}`;
}

/** When a snooze is over. */
export function snoozeInstant({ due }: Snooze, zone: Zone): number {
  return 'instant' in due ? due.instant : zone.instantOf(wallOf(due.at));
}

/** The key of the occurrence that a snooze leads to. */
export function snoozeKey(snooze: Snooze): string {
  const { due } = snooze;
  return `${snoozeName(snooze)}-again-${'instant' in due ? due.instant : due.at}`;
}

function timed(key: string, wall: WallTime, instant: number): Pick<Occurrence, 'id' | 'at' | 'instant'> {
  const at = textOf(wall);
  return { id: `${key}@${at}`, at, instant };
}

// A date may be left out where a zone crosses the date line: nothing was missed on it.
function isInCalendar(date: Day, zone: Zone): boolean {
  return calendarDayOf(zone.wallTimeAt(zone.instantOf(wallAt(date, '12:00')))) === date;
}
