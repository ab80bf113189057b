import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../utils/domain/reminders/kinds';
import { KIND_NAMES } from '../../utils/domain/reminders/kinds';
import type { KindPreferences, ReminderPreferences } from '../../utils/domain/reminders/preferences';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings';
import { mayNotify, onPermissionChange, requestNotifications } from '../../utils/services/permission';
import {
  type Outlook,
  onReminderNews,
  readOutlook,
  sendTestReminder,
} from '../../utils/services/reminder-outlook';
import { watchSettings } from '../../utils/services/settings';
import { changeKind, changeReminders, turnReminder } from '../../utils/services/turn-reminder';

export type { Outlook };

/** Why no notification comes although it was asked for. */
export type PermissionTrouble = 'denied' | 'lost' | null;

/** All about reminders, each change saved at once. */
export interface RemindersForm {
  reminders: ReminderPreferences;
  permission: PermissionTrouble;
  /** What is to come, and what became of the last ones; null until it is known. */
  outlook: Outlook | null;
  /** The last change could not be saved. */
  failed: boolean;
  /** Counts saved changes, to say so. */
  saves: number;
  /** Must be called from a click: the browser asks for its permission then. */
  turn(kind: Kind, on: boolean): void;
  changeKind(kind: Kind, change: Partial<KindPreferences>): void;
  change(change: Partial<ReminderPreferences>): Promise<boolean>;
  /** Must be called from a click. */
  askAgain(): void;
  /** @returns whether the browser took it. */
  sendTest(): Promise<boolean>;
}

/** How often an open page looks again at what is to come. */
const LOOK_EVERY_MS = 60_000;

/** The person's reminders, live. */
export function useReminders(): RemindersForm {
  const [reminders, setReminders] = useState(DEFAULT_SETTINGS.reminders);
  const [isAllowed, setAllowed] = useState(true);
  const [wasDenied, setDenied] = useState(false);
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const [failed, setFailed] = useState(false);
  const [saves, setSaves] = useState(0);
  const isAnyOn = KIND_NAMES.some((kind) => reminders.kinds[kind].on);

  useEffect(
    () =>
      watchSettings(
        ({ settings }) => setReminders(settings.reminders),
        () => setFailed(true),
      ),
    [],
  );
  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    return onPermissionChange(look);
  }, []);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void readOutlook(reminders, Date.now()).then(
        (next) => !isOver && setOutlook(next),
        (error: unknown) => console.warn('What is to come could not be worked out', error),
      );
    look();
    const stop = onReminderNews(look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      isOver = true;
      stop();
      clearInterval(timer);
    };
  }, [reminders]);

  const save = async (write: Promise<unknown>) => {
    try {
      await write;
      setFailed(false);
      setSaves((count) => count + 1);
      return true;
    } catch (error) {
      console.error('A setting could not be saved', error);
      setFailed(true);
      return false;
    }
  };

  const needsPermission = isAnyOn && reminders.sign !== 'dot' && !isAllowed;
  return {
    reminders,
    permission: needsPermission ? 'lost' : wasDenied && !isAnyOn ? 'denied' : null,
    outlook,
    failed,
    saves,
    turn: (kind, on) => {
      const turning = turnReminder(kind, on, reminders.sign !== 'dot');
      void turning.then(
        (isDone) => {
          setDenied(!isDone);
          void mayNotify().then(setAllowed);
          if (isDone) void save(turning);
        },
        () => void save(turning),
      );
    },
    changeKind: (kind, change) => void save(changeKind(kind, change)),
    change: (change) => save(changeReminders(() => change)),
    askAgain: () => void requestNotifications().then(setAllowed, () => setAllowed(false)),
    sendTest: () =>
      sendTestReminder(reminders.wording).then(
        () => true,
        (error: unknown) => {
          console.error('The test could not be shown', error);
          return false;
        },
      ),
  };
}
