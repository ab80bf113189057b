import { defaultPreferences, readPreferences } from './reminders/preferences';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Version 1 knew one reminder: `reminderOn`, `reminderTime` and `reminderSince`. */
const SETTINGS_VERSION = 2;

/** The person's settings and what they are until somebody chooses otherwise. */
export const DEFAULT_SETTINGS = {
  /** Raised when the shape changes; `readSettings` upgrades older ones. */
  version: SETTINGS_VERSION,
  theme: 'system' as Theme,
  /** Others see this screen: a new tab shows nothing personal until it is asked to. */
  cover: false,
  /** All off until asked for. */
  reminders: defaultPreferences(),
  /** A reminder was offered after the first step, and not wanted. */
  reminderDeclined: false,
};
export type Settings = typeof DEFAULT_SETTINGS;

/** Reads one setting: its value, and whether all of it could be read. */
type Reader<T> = (value: unknown) => { value?: T; isWhole: boolean };

const READERS: { [K in keyof Settings]: Reader<Settings[K]> } = {
  version: readIf((value): value is number => typeof value === 'number' && value >= 1),
  theme: readIf((value): value is Theme => THEMES.includes(value as Theme)),
  cover: readIf((value): value is boolean => typeof value === 'boolean'),
  reminders: readPreferences,
  reminderDeclined: readIf((value): value is boolean => typeof value === 'boolean'),
};

/** What was read, and the names of the settings that could not be and are back at their default. */
export interface SettingsReading {
  settings: Settings;
  unreadable: (keyof Settings)[];
}

/** Reads settings from what was stored, however damaged. Nothing stored at all is not damage. */
export function readSettings(stored: unknown): SettingsReading {
  const settings: Settings = { ...DEFAULT_SETTINGS, reminders: defaultPreferences() };
  const unreadable: (keyof Settings)[] = [];
  if (stored === undefined || stored === null) return { settings, unreadable };
  const fields: Record<string, unknown> =
    typeof stored === 'object' && !Array.isArray(stored) ? upgraded({ ...stored }) : { version: null };
  for (const key of Object.keys(READERS) as (keyof Settings)[]) {
    if (!(key in fields)) continue;
    if (!readInto(settings, key, fields[key])) unreadable.push(key);
  }
  return { settings, unreadable };
}

function readInto<K extends keyof Settings>(settings: Settings, key: K, stored: unknown): boolean {
  const { value, isWhole } = READERS[key](stored);
  if (value !== undefined) settings[key] = value;
  return isWhole;
}

function readIf<T>(isReadable: (value: unknown) => value is T): Reader<T> {
  return (value) => (isReadable(value) ? { value, isWhole: true } : { isWhole: false });
}

// The one reminder of version 1 is today's step.
function upgraded(fields: Record<string, unknown>): Record<string, unknown> {
  const { reminderOn, reminderTime, reminderSince, ...others } = fields;
  if ('reminders' in others) return others;
  const before = { on: reminderOn, time: reminderTime, since: reminderSince };
  const today = Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined));
  return {
    ...others,
    ...(others.version === 1 && { version: SETTINGS_VERSION }),
    ...(Object.keys(today).length > 0 && { reminders: { kinds: { today } } }),
  };
}
