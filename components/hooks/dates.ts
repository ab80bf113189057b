import { type Day, dateForFormatting } from '../../utils/domain/day';
import { language } from '../../utils/services/text';

/** "Thursday 12 March", in the browser's language. */
export function longDate(day: Day): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "Thursday". */
export function weekday(day: Day): string {
  return format(day, { weekday: 'long' });
}

/** "12 March". */
export function dayAndMonth(day: Day): string {
  return format(day, { day: 'numeric', month: 'long' });
}

/** "12 March 2026". */
export function fullDate(day: Day): string {
  return format(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "March 2026". */
export function monthAndYear(day: Day): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** "Thu". */
export function shortWeekday(day: Day): string {
  return format(day, { weekday: 'short' });
}

/** "12". */
export function dayOfMonth(day: Day): string {
  return format(day, { day: 'numeric' });
}

/** "19:40" or "7:40 PM", as the language has it. `time` is `HH:MM`. */
export function timeOfDay(time: string): string {
  const date = new Date(`2000-01-01T${time}:00Z`);
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: 'UTC' }).format(date);
}

/** "Thursday 12 March, 19:40" for an instant in milliseconds since 1970. */
export function dateAndTime(instant: number): string {
  return new Intl.DateTimeFormat(language(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant);
}

/** The same for a local wall time, `YYYY-MM-DDTHH:MM`. */
export function dateAndTimeOf(at: string): string {
  return dateAndTime(new Date(at).getTime());
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(dateForFormatting(day));
}
