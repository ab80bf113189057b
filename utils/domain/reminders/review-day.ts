import { END_DAYS, REVIEW_DAYS } from '../choosing/weights';
import { addDays, type Day } from '../day';

/**
 * The first day on which the next review is due, or null before the first card.
 *
 * @param today what was answered after it was answered by a clock that was wrong, and counts for nothing.
 */
export function nextReviewDay(
  firstDay: Day | null,
  last: { readonly review: Day | null; readonly end: Day | null },
  today: Day,
): Day | null {
  if (firstDay === null) return null;
  const after = (before: Day | null, days: number) =>
    addDays(before !== null && before <= today ? before : firstDay, days);
  return [after(last.end, END_DAYS), after(last.review, REVIEW_DAYS)].sort()[0] ?? null;
}
