import { addDays, type Day, fieldsOf, formatDay, isDay, type WallTime } from '../day';
import { isTimeOfDay } from './time-of-day';

/** A local wall time as it is kept: `YYYY-MM-DDTHH:MM`. */
export type WallText = `${Day}T${string}`;

/** The wall time at a time of a calendar day. */
export function wallAt(day: Day, time: string): WallTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { ...fieldsOf(day), hour, minute };
}

/** Reads a wall time that was kept. */
export function wallOf(text: WallText): WallTime {
  return wallAt(text.slice(0, 10) as Day, text.slice(11));
}

/** The text of a wall time. */
export function textOf(wall: WallTime): WallText {
  return `${calendarDayOf(wall)}T${timeOf(wall)}`;
}

/** The calendar day that a wall time shows, which begins at midnight. */
export function calendarDayOf({ year, month, day }: WallTime): Day {
  return formatDay(year, month, day);
}

/** `HH:MM` of a wall time. */
export function timeOf({ hour, minute }: WallTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether something is the text of a wall time on a day that the calendar has. */
export function isWallText(value: unknown): value is WallText {
  return (
    typeof value === 'string' &&
    value.charAt(10) === 'T' &&
    isDay(value.slice(0, 10)) &&
    isTimeOfDay(value.slice(11))
  );
}

const MINUTES_A_DAY = 24 * 60;

/** The wall time so many minutes before another, by the clock on the wall. */
export function minutesBefore(text: WallText, minutes: number): WallText {
  const { hour, minute, ...date } = wallOf(text);
  const left = hour * 60 + minute - minutes;
  const days = Math.floor(left / MINUTES_A_DAY);
  const ofDay = left - days * MINUTES_A_DAY;
  const day = addDays(formatDay(date.year, date.month, date.day), days);
  return textOf(wallAt(day, timeOf({ ...date, hour: Math.floor(ofDay / 60), minute: ofDay % 60 })));
}
