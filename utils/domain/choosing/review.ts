import type { Step } from '../action';
import { laysPlank } from '../card-answer';
import { type Day, daysBetween } from '../day';
import { countBefore, type HistoryIndex } from './history-index';
import { isSteadying } from './turns';
import { END_DAYS, REVIEW_DAYS } from './weights';

/** `review`: what you did, is it one-sided, are you looking after yourself. `end`: go on, slow down, or put it away. */
export type ReviewKind = 'review' | 'end';

/**
 * The review that is due on a day, or null: each four weeks since the first card or the last review, and the kind
 * question at twelve weeks and each twelve after it was last asked.
 */
export function dueReview(
  firstDay: Day | null,
  last: { readonly review: Day | null; readonly end: Day | null },
  day: Day,
): ReviewKind | null {
  const isDue = (before: Day | null, days: number) => {
    const since = before !== null && before <= day ? before : firstDay;
    return since !== null && daysBetween(since, day) >= days;
  };
  if (isDue(last.end, END_DAYS)) return 'end';
  return isDue(last.review, REVIEW_DAYS) ? 'review' : null;
}

/** What somebody did themselves in a time; it counts nothing the other person did. */
export interface Review {
  /** Actions done, in part or whole. */
  done: number;
  /** Of these, those that reached the other person. */
  reachedOut: number;
  /** Of these, those for the person's own steadiness. */
  forOneself: number;
  /** Rests and “not today” that were chosen. */
  rested: number;
  /** Actions done by step; steps without any are left out. */
  bySteps: ReadonlyMap<Step, number>;
}

/** What was done from `from` up to the day before `day`. */
export function reviewBetween(index: HistoryIndex, from: Day, day: Day): Review {
  const cards = index.cards
    .slice(countBefore(index.cards, from), countBefore(index.cards, day))
    .map(({ card }) => card);
  const done = cards.filter(({ answer }) => laysPlank(answer));
  const bySteps = new Map<Step, number>();
  for (const { step } of done) bySteps.set(step, (bySteps.get(step) ?? 0) + 1);
  return {
    done: done.length,
    reachedOut: done.filter(({ contacts }) => contacts).length,
    forOneself: done.filter(isSteadying).length,
    rested: cards.filter(({ answer }) => answer === 'rest' || answer === 'not-today').length,
    bySteps,
  };
}
