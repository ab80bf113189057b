import { dueReview } from '../choosing/review';
import { REVIEW_DAYS } from '../choosing/weights';
import { addDays, type Day } from '../day';

/** The first day on which the next review is due, or null before the first card. */
export function nextReviewDay(
  firstDay: Day | null,
  last: { readonly review: Day | null; readonly end: Day | null },
): Day | null {
  if (firstDay === null) return null;
  const from = last.review ?? firstDay;
  for (let i = 0; i < REVIEW_DAYS; i++) {
    const day = addDays(from, i);
    if (dueReview(firstDay, last, day) !== null) return day;
  }
  return addDays(from, REVIEW_DAYS);
}
