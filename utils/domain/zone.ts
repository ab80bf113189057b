import { type WallTime, wallTimeOf } from './day';

/** A time zone as reminders need it: instants are milliseconds since 1970. */
export interface Zone {
  wallTimeAt(instant: number): WallTime;
  /** A wall time that does not exist that night gives the instant right after the gap; one that comes twice, the first. */
  instantOf(wall: WallTime): number;
}

/** The browser's own time zone. */
export const localZone: Zone = {
  wallTimeAt: (instant) => wallTimeOf(new Date(instant)),
  instantOf: ({ year, month, day, hour, minute }) => new Date(year, month - 1, day, hour, minute).getTime(),
};
