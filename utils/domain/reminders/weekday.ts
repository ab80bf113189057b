import { type Day, daysBetween } from '../day';

/** A day of the week, 0 for Monday. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Some Monday. */
export const A_MONDAY: Day = '2001-01-01';

/** The day of the week of a day. */
export function weekdayOf(day: Day): Weekday {
  return (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) as Weekday;
}
