import { type Day, isDay } from '../day';
import { KIND_NAMES, KINDS, type Kind } from './kinds';
import type { QuietHours } from './quiet-hours';
import { isTimeOfDay } from './time-of-day';
import { WEEKDAYS, type Weekday } from './weekday';

/** What a person chose for one kind. */
export interface KindPreferences {
  /** Off until asked for. */
  on: boolean;
  /** Local wall time, `HH:MM`. */
  time: string;
  /** The days on which it comes, 0 for Monday, in order. */
  days: Weekday[];
  /** Only occurrences after this instant count, in milliseconds since 1970: switching on at 20:05 sends nothing for 20:00. */
  since: number;
}

/** How a reminder shows: a notification, a dot on the toolbar button, or both. */
export const SIGNS = ['notification', 'dot', 'both'] as const;
export type Sign = (typeof SIGNS)[number];

/** All that a person chose about reminders. */
export interface ReminderPreferences {
  kinds: Record<Kind, KindPreferences>;
  quiet: QuietHours & { on: boolean };
  /** Nothing is sent for the days before it. */
  pausedUntil: Day | null;
  /** The person's own words for the notification; empty for the neutral sentences in turn. */
  wording: string;
  sign: Sign;
}

/** A notification shows one short line; more would be cut off. */
export const LONGEST_WORDING = 60;

/** What a kind is until somebody chooses otherwise. */
export function defaultsOf(kind: Kind): KindPreferences {
  return { on: false, time: KINDS[kind].time, days: [...WEEKDAYS], since: 0 };
}

/** Reminders until somebody chooses otherwise. */
export function defaultPreferences(): ReminderPreferences {
  return {
    kinds: Object.fromEntries(
      KIND_NAMES.map((kind) => [kind, defaultsOf(kind)]),
    ) as ReminderPreferences['kinds'],
    quiet: { on: false, from: '22:00', to: '07:00' },
    pausedUntil: null,
    wording: '',
    sign: 'notification',
  };
}

type Check<T> = { [K in keyof T]: (value: unknown) => boolean };

const KIND_CHECKS: Check<KindPreferences> = {
  on: isBoolean,
  time: isTimeOfDay,
  days: (value) =>
    Array.isArray(value) && value.every((it, i) => WEEKDAYS.includes(it) && (i === 0 || it > value[i - 1])),
  since: (value) => typeof value === 'number' && Number.isFinite(value),
};

const QUIET_CHECKS: Check<ReminderPreferences['quiet']> = {
  on: isBoolean,
  from: isTimeOfDay,
  to: isTimeOfDay,
};

const OTHER_CHECKS: Check<Omit<ReminderPreferences, 'kinds' | 'quiet'>> = {
  pausedUntil: (value) => value === null || isDay(value),
  wording: (value) => typeof value === 'string' && value.length <= LONGEST_WORDING,
  sign: (value) => SIGNS.includes(value as Sign),
};

/** Reads what was stored, however damaged. What is not there, as a kind of a later version, is at its default. */
export function readPreferences(stored: unknown): { value: ReminderPreferences; isWhole: boolean } {
  const fields = fieldsOf(stored);
  if (!fields) return { value: defaultPreferences(), isWhole: false };
  const { kinds: storedKinds = {}, quiet: storedQuiet = {} } = fields;
  const defaults = defaultPreferences();
  const kinds = KIND_NAMES.map((kind) =>
    readFields(defaults.kinds[kind], KIND_CHECKS, valueIn(storedKinds, kind)),
  );
  const quiet = readFields(defaults.quiet, QUIET_CHECKS, storedQuiet);
  const { kinds: _, quiet: __, ...rest } = defaults;
  const others = readFields(rest, OTHER_CHECKS, fields);
  return {
    value: {
      ...others.value,
      kinds: Object.fromEntries(
        KIND_NAMES.map((kind, i) => [kind, kinds[i]?.value]),
      ) as ReminderPreferences['kinds'],
      quiet: quiet.value,
    },
    isWhole: [...kinds, quiet, others].every((it) => it.isWhole) && fieldsOf(storedKinds) !== null,
  };
}

function readFields<T extends object>(
  defaults: T,
  checks: Check<T>,
  stored: unknown,
): { value: T; isWhole: boolean } {
  const fields = fieldsOf(stored);
  if (!fields) return { value: defaults, isWhole: false };
  const value = { ...defaults };
  let isWhole = true;
  for (const key of Object.keys(checks) as (keyof T & string)[]) {
    if (!(key in fields)) continue;
    if (checks[key](fields[key])) value[key] = fields[key] as T[typeof key];
    else isWhole = false;
  }
  return { value, isWhole };
}

function valueIn(stored: unknown, key: string): unknown {
  return fieldsOf(stored)?.[key] ?? {};
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
