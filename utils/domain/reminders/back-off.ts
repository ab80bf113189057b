import { type Day, daysBetween } from '../day';
import { type Kind, ruleOf } from './kinds';

/** After so many reminders that nobody took up a kind goes weekly, and after so many more it is silent. */
export const IGNORED_STEP = 3;

const WEEK_DAYS = 7;

/** What is known of how the reminders of each kind were taken up. */
export interface TakenUp {
  /** How many were sent since the person last opened Footbridge. */
  ignored: Partial<Record<Kind, number>>;
  /** The day the last one was sent on. */
  lastSentOn: Partial<Record<Kind, Day>>;
}

/**
 * What became of a kind: `weekly` and `silent` send nothing today, `last-daily` says once that it will be weekly.
 *
 * @param timesAWeek on how many days of the week it comes by itself.
 */
export function backOff(
  kind: Kind,
  timesAWeek: number,
  { ignored, lastSentOn }: TakenUp,
  today: Day,
): 'send' | 'last-daily' | 'weekly' | 'silent' {
  const count = ignored[kind] ?? 0;
  if (!ruleOf(kind).backsOff || count < IGNORED_STEP) return 'send';
  if (count >= 2 * IGNORED_STEP) return 'silent';
  if (timesAWeek <= 1) return 'send';
  if (count === IGNORED_STEP) return 'last-daily';
  const last = lastSentOn[kind];
  // A day to come was written by a clock that was ahead.
  if (last === undefined || last > today) return 'send';
  return daysBetween(last, today) >= WEEK_DAYS ? 'send' : 'weekly';
}
