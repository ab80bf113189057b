import type { Settings, SettingsReading } from '../domain/settings';
import { changeSettings, loadSettings, onSettingsChange } from '../storage/settings';
import { keepCover, readCover } from './cover';
import { dropSnapshot } from './snapshot';
import { keepTheme } from './theme';

export { loadSettings };

/** Changes settings; every open page follows. Rejects where the browser refuses. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const { unreadable } = await loadSettings();
  // Its copy may still tell what the setting itself cannot.
  const cover = unreadable.includes('cover') ? { cover: readCover() } : {};
  const settings = await changeSettings({ ...cover, ...change });
  if (change.theme) keepTheme(settings.theme);
  if (change.cover !== undefined) showCover(settings.cover);
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

/**
 * Asks the setting itself for the cover and puts its copy right: the page's own storage may have been emptied. Where the
 * setting cannot be read, the cover stays as the copy says.
 */
export async function askCover(): Promise<boolean> {
  const { settings, unreadable } = await loadSettings();
  if (unreadable.includes('cover')) return readCover();
  showCover(settings.cover);
  return settings.cover;
}

function showCover(isOn: boolean): void {
  keepCover(isOn);
  if (isOn) dropSnapshot();
}
