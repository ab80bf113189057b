import { dayOf } from '../domain/day';
import { KIND_NAMES, type Kind, ruleOf } from '../domain/reminders/kinds';
import type { ReminderPreferences } from '../domain/reminders/preferences';
import type { Appointment, Closed, Routine, Schedule, Snooze } from '../domain/reminders/schedule';
import { isStillMeant } from '../domain/reminders/snooze';
import { localZone } from '../domain/zone';
import { APPOINTMENTS, closedForRoutines, DONE_ON, DUE_FROM } from './reminder-sources';

/** All that reminders are made from, read from the journal and nothing else: a write anywhere has it read again. */
export async function readSchedule(
  { kinds, quiet, pausedUntil }: ReminderPreferences,
  snoozes: readonly Snooze[],
  now: number,
): Promise<Schedule> {
  const closed = await closedForRoutines();
  const on = KIND_NAMES.filter((kind) => kinds[kind].on);
  const [routines, appointments] = await Promise.all([
    Promise.all(on.map((kind) => readRoutine(kind, kinds, closed, now))),
    Promise.all(on.map((kind) => readAppointments(kind, kinds))),
  ]);
  const things = appointments.flat();
  return {
    routines: routines.flat(),
    appointments: things,
    snoozes: snoozes.filter((it) => kinds[it.kind].on && isStillMeant(it, things)),
    quiet: quiet.on ? quiet : null,
    pausedUntil,
  };
}

async function readRoutine(
  kind: Kind,
  kinds: ReminderPreferences['kinds'],
  closed: Closed | null,
  now: number,
): Promise<Routine[]> {
  if (!(kind in DONE_ON)) return [];
  const { time, days, since } = kinds[kind];
  const { comes } = ruleOf(kind);
  const isWhenDue = comes === 'when-due';
  const today = dayOf(localZone.wallTimeAt(now));
  const [from, doneOn] = await Promise.all([
    isWhenDue ? DUE_FROM[kind as keyof typeof DUE_FROM](today) : null,
    DONE_ON[kind as keyof typeof DONE_ON](today),
  ]);
  if (isWhenDue && from === null) return [];
  return [{ ...{ kind, time, days, since, from, closed }, doneOn: new Set(doneOn) }];
}

async function readAppointments(kind: Kind, kinds: ReminderPreferences['kinds']): Promise<Appointment[]> {
  if (!(kind in APPOINTMENTS)) return [];
  const all = await APPOINTMENTS[kind as keyof typeof APPOINTMENTS]();
  return all.map((it) => ({ ...it, kind, since: kinds[kind].since }));
}
