import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULT_SETTINGS,
  isTimeOfDay,
  type Settings,
  type SettingsReading,
} from '../../utils/domain/settings';
import { mayNotify, requestNotifications } from '../../utils/services/permission';
import { saveSettings, watchSettings } from '../../utils/services/settings';
import { nextReminder, sendTestReminder } from '../../utils/services/sync-reminders';
import { askToReconcile } from '../../utils/services/worker-message';

/** Why no reminder comes although it was asked for. */
export type PermissionTrouble = 'denied' | 'lost' | null;

export interface SettingsForm {
  settings: Settings;
  /** How many settings could not be read. */
  unreadable: number;
  permission: PermissionTrouble;
  /** When the next reminder comes, in milliseconds since 1970. */
  nextAt: number | null;
  /** The last change could not be saved. */
  failed: boolean;
  /** Counts saved changes, to say so. */
  saves: number;
  change(change: Partial<Settings>): void;
  /** Must be called from a click: the browser asks for its permission then. */
  turnReminder(on: boolean): void;
  /** @returns whether the browser took it. */
  sendTest(): Promise<boolean>;
}

const NOTHING_READ: SettingsReading = { settings: DEFAULT_SETTINGS, unreadable: [] };

/** The person's settings, saved at once. */
export function useSettings(): SettingsForm {
  const [reading, setReading] = useState<SettingsReading>(NOTHING_READ);
  const [permission, setPermission] = useState<PermissionTrouble>(null);
  const [nextAt, setNextAt] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const [saves, setSaves] = useState(0);
  const { settings } = reading;

  useEffect(() => watchSettings(setReading, () => setFailed(true)), []);
  useEffect(() => {
    if (!settings.reminderOn) {
      setNextAt(null);
      return;
    }
    mayNotify().then((allowed) => setPermission(allowed ? null : 'lost'));
    nextReminder(settings, Date.now()).then(
      (next) => setNextAt(next?.instant ?? null),
      () => setNextAt(null),
    );
  }, [settings]);

  const change = async (next: Partial<Settings>) => {
    try {
      await saveSettings(next);
      setFailed(false);
      setSaves((count) => count + 1);
      askToReconcile();
    } catch (error) {
      console.error('A setting could not be saved', error);
      setFailed(true);
    }
  };

  return {
    settings,
    unreadable: reading.unreadable.length,
    permission,
    nextAt,
    failed,
    saves,
    change: (next) => {
      if (next.reminderTime !== undefined && !isTimeOfDay(next.reminderTime)) return;
      const since = next.reminderTime === undefined ? {} : { reminderSince: Date.now() };
      void change({ ...next, ...since });
    },
    turnReminder: async (on) => {
      if (!on) {
        setPermission(null);
        return change({ reminderOn: false });
      }
      const allowed = await requestNotifications().catch(() => false);
      setPermission(allowed ? null : 'denied');
      if (allowed) await change({ reminderOn: true, reminderSince: Date.now() });
    },
    sendTest: () =>
      sendTestReminder().then(
        () => true,
        (error: unknown) => {
          console.error('The test could not be shown', error);
          return false;
        },
      ),
  };
}
