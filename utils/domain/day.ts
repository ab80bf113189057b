/** A calendar day of the person's life, `YYYY-MM-DD`. It begins at the hour the day starts, not at midnight. */
export type Day = `${number}-${number}-${number}`;

/** The fields a wall clock and a calendar show, months from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The hour at which a new day begins: a step taken after midnight still belongs to the evening before. */
export const DAY_START_HOUR = 3;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What the wall clock shows at `date` in the browser's own time zone. */
export function wallTimeOf(date: Date): WallTime {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}

/** The day a wall time belongs to, where a day starts at `startHour`. */
export function dayOf(wall: WallTime, startHour = DAY_START_HOUR): Day {
  const calendarDay = formatDay(wall.year, wall.month, wall.day);
  return wall.hour < startHour ? addDays(calendarDay, -1) : calendarDay;
}

/** Whether a text is a day that exists in the calendar. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const match = DAY_PATTERN.exec(text);
  if (!match) return false;
  const serial = serialOf(text as Day);
  return Number.isFinite(serial) && fromSerial(serial) === text;
}

/** The day `count` days after `day`; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(serialOf(day) + count);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serialOf(to) - serialOf(from);
}

/** The numbers in a day, months from 1. */
export function fieldsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A `Date` at noon UTC of that day: only for `Intl` formatting with `timeZone: 'UTC'`. */
export function dateForFormatting(day: Day): Date {
  const { year, month, day: date } = fieldsOf(day);
  return new Date(Date.UTC(year, month - 1, date, 12));
}

/** `YYYY-MM-DD` from calendar numbers, months from 1. */
export function formatDay(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

// Days since 0000-03-01 in the proleptic Gregorian calendar, by whole numbers alone
// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function serialOf(day: Day): number {
  const { year, month, day: date } = fieldsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra;
}

function fromSerial(serial: number): Day {
  const era = Math.floor(serial / 146097);
  const dayOfEra = serial - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDay(year, month, date);
}
