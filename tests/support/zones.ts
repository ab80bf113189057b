import type { WallTime } from '../../utils/domain/day';
import type { Zone } from '../../utils/domain/zone';

const MINUTE_MS = 60_000;
/** No zone is further from UTC than this. */
const FURTHEST_MS = 16 * 60 * MINUTE_MS;
/** How many minutes of a zone are kept in memory. */
const MOST_KEPT = 50_000;

/**
 * A named time zone by searching instants with `Intl` alone, as `Zone` promises it: a wall time that comes twice gives
 * the first instant, one that is skipped the first instant after the gap.
 */
export function intlZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

  const readWallTime = (instant: number): WallTime => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (
      format.format(instant).match(/\d+/g) ?? []
    ).map(Number);
    return { year, month, day, hour, minute };
  };
  const wallTimeAt = (instant: number): WallTime => {
    const minute = Math.floor(instant / MINUTE_MS);
    const wall = shown.get(minute) ?? readWallTime(instant);
    if (shown.size > MOST_KEPT) shown.clear();
    shown.set(minute, wall);
    return wall;
  };

  const known = new Map<number, number>();
  const shown = new Map<number, WallTime>();
  const instantOf = (wall: WallTime): number => {
    const wanted = asUtc(wall);
    const found = known.get(wanted) ?? search(wanted);
    known.set(wanted, found);
    return found;
  };

  /** Minutes that the wall clock is ahead of UTC, in milliseconds. */
  const offsetAt = (instant: number): number => asUtc(wallTimeAt(instant)) - instant;

  const search = (wanted: number): number => {
    let before = wanted - FURTHEST_MS;
    let after = wanted + FURTHEST_MS;
    const first = wanted - offsetAt(before);
    const second = wanted - offsetAt(after);
    const exact = [first, second].filter((instant) => instant + offsetAt(instant) === wanted);
    if (exact.length > 0) return Math.min(...exact);
    while (after - before > MINUTE_MS) {
      const middle = Math.floor((before + after) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetAt(middle) === offsetAt(before)) before = middle;
      else after = middle;
    }
    return after;
  };

  return { wallTimeAt, instantOf };
}

function asUtc({ year, month, day, hour, minute }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}
