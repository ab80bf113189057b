import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type SettingsReading } from '../../utils/domain/settings';
import { saveSettings, watchSettings } from '../../utils/services/settings';

export interface SettingsForm {
  settings: Settings;
  /** How many settings could not be read. */
  unreadable: number;
  /** The last change could not be saved. */
  failed: boolean;
  /** Counts saved changes, to say so. */
  saves: number;
  change(change: Partial<Settings>): void;
}

const NOTHING_READ: SettingsReading = { settings: DEFAULT_SETTINGS, unreadable: [] };

/** The person's settings, saved at once. */
export function useSettings(): SettingsForm {
  const [reading, setReading] = useState<SettingsReading>(NOTHING_READ);
  const [failed, setFailed] = useState(false);
  const [saves, setSaves] = useState(0);

  useEffect(() => watchSettings(setReading, () => setFailed(true)), []);

  const change = async (next: Partial<Settings>) => {
    try {
      await saveSettings(next);
      setFailed(false);
      setSaves((count) => count + 1);
    } catch (error) {
      console.error('A setting could not be saved', error);
      setFailed(true);
    }
  };

  return {
    settings: reading.settings,
    unreadable: reading.unreadable.length,
    failed,
    saves,
    change: (next) => void change(next),
  };
}
