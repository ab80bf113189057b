import { type Day, daysBetween } from './day';

/** How many wordings every sentence has that may come daily: none comes back within a week, nor on the same weekday. */
export const WORDINGS_A_SENTENCE = 8;

const FIRST_DAY: Day = '2000-01-01';

/**
 * Which of `count` wordings a day has, from 1 on. They take turns, so that on any `count` days in a row each comes once,
 * and every page and the popup have the same one all day without storing it.
 */
export function wordingOfDay(day: Day, count: number): number {
  return 1 + (((daysBetween(FIRST_DAY, day) % count) + count) % count);
}
