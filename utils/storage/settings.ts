import { localArea } from '../browser/local-area';
import { readSettings, type Settings, type SettingsReading } from '../domain/settings';

const KEY = 'settings';

/** The person's settings, and which of them could not be read. */
export async function loadSettings(): Promise<SettingsReading> {
  const { [KEY]: stored } = await localArea.get(KEY);
  return readSettings(stored);
}

/** Changes some settings and keeps the others. Rejects where the browser refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = await loadSettings();
  const changed = { ...settings, ...change };
  await localArea.set({ [KEY]: changed });
  return changed;
}

/** Calls back whenever any page changes the settings. Returns how to stop. */
export function onSettingsChange(callback: (reading: SettingsReading) => void): () => void {
  return localArea.onChange((changes) => {
    if (KEY in changes) callback(readSettings(changes[KEY]));
  });
}
