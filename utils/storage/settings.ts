import { localArea } from '../browser/local-area';
import { readSettings, type Settings, type SettingsReading } from '../domain/settings';

const KEY = 'settings';
const LOCK = 'settings';

/** The person's settings, and which of them could not be read: all of them where the disk has damaged them. */
export async function loadSettings(): Promise<SettingsReading> {
  const { [KEY]: stored } = await localArea.get(KEY);
  const reading = readSettings(stored);
  // What is damaged is left out, and looks as if nothing had been chosen yet.
  if (stored || !(await localArea.isDamaged(KEY))) return reading;
  const { version, ...chosen } = reading.settings;
  return { ...reading, unreadable: Object.keys(chosen) as (keyof Settings)[] };
}

/** Changes some settings and keeps the others, while nobody else changes them. Rejects where the browser refuses. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const { settings } = await loadSettings();
    const changed = { ...settings, ...change };
    await localArea.set({ [KEY]: changed });
    return changed;
  }) as Promise<Settings>;
}

/** Calls back whenever any page changes the settings. Returns how to stop. */
export function onSettingsChange(callback: (reading: SettingsReading) => void): () => void {
  return localArea.onChange((changes) => {
    if (KEY in changes) callback(readSettings(changes[KEY]));
  });
}
