import { type Day, daysBetween } from '../day';
import { REVIEW_DAYS } from './weights';

/**
 * Whether the private fairness questions are due (“Am I the only one reaching out? Am I still looking after myself?”,
 * evidence.md, C.6): four weeks after the first card, and four weeks after they were last shown.
 *
 * @param firstDay the day of the first card, or null before it.
 */
export function isFairnessDue(firstDay: Day | null, lastShown: Day | null, day: Day): boolean {
  // Shown on a day to come: by a clock that was wrong. It counts as not shown.
  const since = lastShown !== null && lastShown <= day ? lastShown : firstDay;
  return since !== null && daysBetween(since, day) >= REVIEW_DAYS;
}
