import { addDays } from '../day';
import type { Zone } from '../zone';
import { calendarDayOf, timeOf, wallAt } from './wall-text';

/** Hours without reminders, by the wall clock: from `from` up to `to`, `HH:MM`, over midnight where `to` is earlier. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Whether an instant lies in quiet hours. The same time twice leaves no hour quiet. */
export function isQuiet(quiet: QuietHours | null, instant: number, zone: Zone): boolean {
  if (!quiet) return false;
  const time = timeOf(zone.wallTimeAt(instant));
  return quiet.from <= quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to;
}

/** The instant itself, or where it lies in quiet hours the end of these. */
export function afterQuiet(quiet: QuietHours | null, instant: number, zone: Zone): number {
  if (!quiet || !isQuiet(quiet, instant, zone)) return instant;
  const wall = zone.wallTimeAt(instant);
  const today = calendarDayOf(wall);
  const end = zone.instantOf(wallAt(timeOf(wall) < quiet.to ? today : addDays(today, 1), quiet.to));
  return isSameStretch(instant, end, zone) ? end : endMinuteByMinute(quiet, instant, zone);
}

const MINUTE_MS = 60_000;

// Whether the clock is not changed in between: an hour that comes twice may be quiet and then not.
function isSameStretch(from: number, to: number, zone: Zone): boolean {
  const shownAt = (instant: number) => {
    const { year, month, day, hour, minute } = zone.wallTimeAt(instant);
    return Date.UTC(year, month - 1, day, hour, minute);
  };
  const minuteOf = (instant: number) => Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  return to > from && shownAt(to) - shownAt(from) === minuteOf(to) - minuteOf(from);
}

function endMinuteByMinute(quiet: QuietHours, instant: number, zone: Zone): number {
  let minute = Math.ceil(instant / MINUTE_MS) * MINUTE_MS;
  while (isQuiet(quiet, minute, zone)) minute += MINUTE_MS;
  return minute;
}
