import type { Settings, SettingsReading } from '../domain/settings';
import { changeSettings, loadSettings, onSettingsChange } from '../storage/settings';
import { keepTheme } from './theme';

export { loadSettings };

/** Changes settings; every open page follows. Rejects where the browser refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = await changeSettings(change);
  if (change.theme) keepTheme(settings.theme);
  return settings;
}

/** Calls back with the settings, now and whenever they change. Returns how to stop. */
export function watchSettings(
  onReading: (reading: SettingsReading) => void,
  onError: (error: unknown) => void,
) {
  loadSettings().then(onReading, onError);
  return onSettingsChange(onReading);
}
