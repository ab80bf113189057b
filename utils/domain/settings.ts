export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The person's settings and what they are until somebody chooses otherwise. */
export const DEFAULT_SETTINGS = {
  /** Raised when the shape changes; `readSettings` upgrades older ones. */
  version: 1,
  theme: 'system' as Theme,
  /** Others see this screen: a new tab shows nothing personal until it is asked to. */
  cover: false,
  /** Off until asked for. */
  reminderOn: false,
  /** Local wall time, `HH:MM`. Evening: most people answer a daily notice then (evidence.md, Bell et al. 2023). */
  reminderTime: '20:00',
  /** Only occurrences after this instant count, in milliseconds since 1970: switching on at 20:05 sends nothing for 20:00. */
  reminderSince: 0,
};
export type Settings = typeof DEFAULT_SETTINGS;

const READERS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  version: (value): value is number => typeof value === 'number' && value >= 1,
  theme: (value): value is Theme => THEMES.includes(value as Theme),
  cover: (value): value is boolean => typeof value === 'boolean',
  reminderOn: (value): value is boolean => typeof value === 'boolean',
  reminderTime: (value): value is string => isTimeOfDay(value),
  reminderSince: (value): value is number => typeof value === 'number' && Number.isFinite(value),
};

/** What was read, and the names of the settings that could not be and are back at their default. */
export interface SettingsReading {
  settings: Settings;
  unreadable: (keyof Settings)[];
}

/** Reads settings from what was stored, however damaged. Nothing stored at all is not damage. */
export function readSettings(stored: unknown): SettingsReading {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  const unreadable: (keyof Settings)[] = [];
  if (stored === undefined || stored === null) return { settings, unreadable };
  const fields: Record<string, unknown> =
    typeof stored === 'object' && !Array.isArray(stored) ? { ...stored } : { version: null };
  for (const key of Object.keys(READERS) as (keyof Settings)[]) {
    if (!(key in fields)) continue;
    if (!readInto(settings, key, fields[key])) unreadable.push(key);
  }
  return { settings, unreadable };
}

function readInto<K extends keyof Settings>(settings: Settings, key: K, value: unknown): boolean {
  const isReadable: (value: unknown) => value is Settings[K] = READERS[key];
  if (!isReadable(value)) return false;
  settings[key] = value;
  return true;
}

/** `HH:MM` between 00:00 and 23:59. */
export function isTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}
