import { addDays, type Day, daysBetween } from '../day';
import { pick, randomFrom } from '../random';
import { countBefore, type HistoryIndex } from './history-index';
import { REST_DAYS_A_WEEK, SLOW_STEPS_A_WEEK } from './weights';

const A_MONDAY: Day = '2001-01-01';

/** Two days of a week, 0 for Monday, with at least one day between them. */
const PAIRS = [0, 1, 2, 3, 4, 5, 6].flatMap((first) =>
  [0, 1, 2, 3, 4, 5, 6].filter((second) => second >= first + 2).map((second) => [first, second]),
);

/**
 * Whether a rest is offered on a day, beside its card: on two days of each week from Monday to Sunday, different ones
 * from week to week and person to person, and not once somebody has rested twice in it. Nobody has to.
 */
export function isRestOffered(index: HistoryIndex, salt: string, day: Day): boolean {
  const weekday = modulo(daysBetween(A_MONDAY, day), 7);
  const monday = addDays(day, -weekday);
  const offered = pick(PAIRS, randomFrom(`${salt}/${monday}/rest`));
  return (offered?.includes(weekday) ?? false) && restsBetween(index, monday, day) < REST_DAYS_A_WEEK;
}

/**
 * Whether somebody who slowed down gets a step on a day: on three weekdays that stay the same, with a day between any two,
 * so that it can be relied on.
 */
export function isStepDay(salt: string, day: Day): boolean {
  const first = Math.floor(randomFrom(`${salt}/slow`)() * 7);
  const place = modulo(daysBetween(A_MONDAY, day) - first, 7);
  return place % 2 === 0 && place / 2 < SLOW_STEPS_A_WEEK;
}

/** On a day without a step for somebody who slowed down, the next that has one; null where the day has one itself. */
export function stepsAgainOn({ slow, salt }: { slow: boolean; salt: string }, day: Day): Day | null {
  if (!slow || isStepDay(salt, day)) return null;
  let next = addDays(day, 1);
  while (!isStepDay(salt, next)) next = addDays(next, 1);
  return next;
}

function restsBetween(index: HistoryIndex, from: Day, day: Day): number {
  return index.cards
    .slice(countBefore(index.cards, from), countBefore(index.cards, day))
    .filter(({ card }) => card.answer === 'rest').length;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
