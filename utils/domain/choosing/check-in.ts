import type { Cause } from '../action';
import { type Day, daysBetween } from '../day';
import { type Answers, isSolo } from './answers';
import { isFairnessDue } from './fairness';
import type { History } from './history';
import { indexOf } from './history-index';
import { dueReview, type Review, reviewBetween } from './review';
import { HELP_NAMED_AFTER } from './weights';

/** What was asked already, and when. */
export interface Asked {
  /** The last day of a review, which holds the fairness questions. */
  reviewedOn: Day | null;
  /** The last day on which going on, slowing down or putting it away was asked. */
  endAskedOn: Day | null;
  /** At the last review it felt as if only they reached out. */
  alone: boolean;
  /** Professional help was named. */
  helpNamed: boolean;
  /** The day on which it was, as long as it was not read. */
  helpNamedOn: Day | null;
}

/**
 * What stands below the card of a day. `review`: what was done, whether it is one-sided, whether the person looks after
 * themselves. `end`: go on, slow down, or put it away. `help`: professional help, named on one day.
 */
export type CheckIn =
  | {
      kind: 'review';
      did: Pick<Review, 'done' | 'reachedOut' | 'forOneself' | 'rested'>;
      asksFairness: boolean;
      /** At the review before it felt as if only they reached out. */
      wasAlone: boolean;
    }
  | { kind: 'end' }
  | { kind: 'help'; cause: Cause };

/** What is due on a day, one thing a day at most; null where nothing is. */
export function dueCheckIn(history: History, answers: Answers, asked: Asked, day: Day): CheckIn | null {
  const { reviewedOn, endAskedOn } = asked;
  if (reviewedOn === day || endAskedOn === day) return null;
  const index = indexOf(history);
  const first = index.cards[0]?.day ?? null;
  if (dueReview(first, { review: reviewedOn, end: endAskedOn }, day) === 'end') return { kind: 'end' };
  if (isFairnessDue(first, reviewedOn, day)) {
    const since = reviewedOn !== null && reviewedOn <= day ? reviewedOn : (first ?? day);
    const { done, reachedOut, forOneself, rested } = reviewBetween(index, since, day);
    const did = { done, reachedOut, forOneself, rested };
    return { kind: 'review', did, asksFairness: !isSolo(answers), wasAlone: asked.alone };
  }
  // Whoever closes the page at once finds it in the next one, until the day ends.
  if (asked.helpNamed && asked.helpNamedOn !== day) return null;
  const cause = causeOfHelp(answers, first === null ? 0 : daysBetween(first, day));
  return cause ? { kind: 'help', cause } : null;
}

// An argument with somebody is not to be settled together in solo mode.
function causeOfHelp(answers: Answers, days: number): Cause | undefined {
  const open = isSolo(answers) ? answers.causes.filter((it) => it === 'mood') : answers.causes;
  return open.find((cause) => days >= (HELP_NAMED_AFTER[cause] ?? Infinity));
}
