import { addDays } from '../day';
import type { Zone } from '../zone';
import type { Appointment, Snooze } from './schedule';
import { calendarDayOf, timeOf } from './wall-text';

/** For how long a reminder may be put off. */
export const SNOOZES = ['quarter', 'hour', 'tonight', 'tomorrow'] as const;
export type SnoozeChoice = (typeof SNOOZES)[number];

const MINUTE_MS = 60_000;

/** When "tonight" is, by the wall clock. */
const TONIGHT = '20:00';

/** "Tonight" is offered until then: later it would be less than an hour away. */
const TONIGHT_UNTIL = '19:00';

/** Before this hour the evening before is not over: "tomorrow" is the day that begins with it. */
const NIGHT_UNTIL = '03:00';

/** The choices that make sense at `now`. */
export function snoozesAt(now: number, zone: Zone): SnoozeChoice[] {
  const time = timeOf(zone.wallTimeAt(now));
  const hasEvening = time >= NIGHT_UNTIL && time < TONIGHT_UNTIL;
  return SNOOZES.filter((it) => it !== 'tonight' || hasEvening);
}

/**
 * When a reminder comes again.
 *
 * @param time the time at which it is due by itself, `HH:MM`: it is the same tomorrow.
 */
export function snoozeUntil(choice: SnoozeChoice, time: string, now: number, zone: Zone): Snooze['due'] {
  const wall = zone.wallTimeAt(now);
  const today = calendarDayOf(wall);
  switch (choice) {
    case 'quarter':
      return { instant: now + 15 * MINUTE_MS };
    case 'hour':
      return { instant: now + 60 * MINUTE_MS };
    case 'tonight':
      return { at: `${today}T${TONIGHT}` };
    case 'tomorrow':
      return {
        at: `${timeOf(wall) < NIGHT_UNTIL && time >= NIGHT_UNTIL ? today : addDays(today, 1)}T${time}`,
      };
  }
}

/** Whether a snooze still counts: it was of the time that a thing had, and the thing may have another one now. */
export function isStillMeant(
  { kind, appointment, of }: Snooze,
  appointments: readonly Appointment[],
): boolean {
  const thing = appointments.find((it) => it.kind === kind && it.id === appointment);
  return !thing || of === undefined || thing.at === of;
}
