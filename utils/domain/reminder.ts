import { addDays, type Day, dayOf, fieldsOf, formatDay, type WallTime } from './day';
import type { Zone } from './zone';

/** A reminder at one time of the day, every day. */
export interface ReminderRule {
  id: string;
  /** Local wall time, `HH:MM`. */
  time: string;
  /** Occurrences at or before this instant do not count. */
  since: number;
}

/** One time a reminder is due. */
export interface Occurrence {
  ruleId: string;
  /** The day of the person's life it is for. A day has one claim only, so that a changed time sends no second one. */
  day: Day;
  /** Local wall time, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** Milliseconds since 1970. */
  instant: number;
}

/** A reminder that would come later than this after its time is dropped. */
export const TOO_LATE_MS = 3 * 60 * 60 * 1000;

/** The worker looks again at least this often; Firefox rings at once for an alarm more than 49.7 days ahead. */
export const LONGEST_WAIT_MS = 12 * 60 * 60 * 1000;

/** The first occurrence after `now` on a day that is not among `claimedDays`. */
export function nextOccurrence(
  rule: ReminderRule,
  now: number,
  zone: Zone,
  claimedDays: ReadonlySet<Day> = new Set(),
): Occurrence {
  let calendarDay = addDays(calendarDayAt(now, zone), -1);
  for (;;) {
    const occurrence = occurrenceOn(rule, calendarDay, zone);
    if (occurrence.instant > now && !claimedDays.has(occurrence.day)) return occurrence;
    calendarDay = addDays(calendarDay, 1);
  }
}

/** The last occurrence at or before `now`, or null where the rule had none yet. */
export function latestOccurrence(rule: ReminderRule, now: number, zone: Zone): Occurrence | null {
  const today = calendarDayAt(now, zone);
  // A start in the future was written by a clock that was ahead: it says nothing.
  const since = rule.since <= now ? rule.since : 0;
  for (const back of [1, 0, -1, -2]) {
    const occurrence = occurrenceOn(rule, addDays(today, back), zone);
    if (occurrence.instant <= now) return occurrence.instant > since ? occurrence : null;
  }
  return null;
}

export type ReminderVerdict = 'send' | 'answered' | 'too-late';

/** Whether an occurrence that nobody claimed yet is shown now, and if not, why. */
export function shouldNotify(
  occurrence: Occurrence,
  state: { now: number; answered: boolean },
): ReminderVerdict {
  if (state.answered) return 'answered';
  return state.now - occurrence.instant > TOO_LATE_MS ? 'too-late' : 'send';
}

/** When the one-shot alarm rings: at the next occurrence, but at most twelve hours ahead. */
export function nextWake(next: Occurrence, now: number): number {
  return Math.min(next.instant, now + LONGEST_WAIT_MS);
}

function occurrenceOn(rule: ReminderRule, calendarDay: Day, zone: Zone): Occurrence {
  const [hour = 0, minute = 0] = rule.time.split(':').map(Number);
  const wall: WallTime = { ...fieldsOf(calendarDay), hour, minute };
  return {
    ruleId: rule.id,
    day: dayOf(wall),
    at: `${calendarDay}T${rule.time}`,
    instant: zone.instantOf(wall),
  };
}

function calendarDayAt(instant: number, zone: Zone): Day {
  const { year, month, day } = zone.wallTimeAt(instant);
  return formatDay(year, month, day);
}
