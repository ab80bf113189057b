import { type WallTime, wallTimeOf } from './day';

/** A time zone as reminders need it: instants are milliseconds since 1970. */
export interface Zone {
  wallTimeAt(instant: number): WallTime;
  /** A wall time that does not exist that night gives the instant right after the gap; one that comes twice, the first. */
  instantOf(wall: WallTime): number;
}

const MINUTE_MS = 60_000;

/** No clock was ever put forward by more than a day: Samoa left one out in 2011. */
const LONGEST_GAP_MS = 24 * 60 * MINUTE_MS;

/** The browser's own time zone. */
export const localZone: Zone = {
  wallTimeAt: (instant) => wallTimeOf(new Date(instant)),
  instantOf: (wall) => {
    const { year, month, day, hour, minute } = wall;
    const date = new Date(year, month - 1, day, hour, minute);
    return isShownAt(date, wall) ? date.getTime() : gapEndUpTo(date.getTime());
  },
};

function isShownAt(date: Date, { day, hour, minute }: WallTime): boolean {
  return date.getDate() === day && date.getHours() === hour && date.getMinutes() === minute;
}

// `Date` goes on from a gap by as much as was asked for into it.
function gapEndUpTo(instant: number): number {
  const offsetAt = (it: number) => new Date(it).getTimezoneOffset();
  let before = instant - LONGEST_GAP_MS - MINUTE_MS;
  let after = instant;
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle) === offsetAt(after)) after = middle;
    else before = middle;
  }
  return after;
}
