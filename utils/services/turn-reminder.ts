import { requestNotifications } from '../browser/notifications';
import { askToReconcile } from '../browser/worker';
import type { Kind } from '../domain/reminders/kinds';
import type { KindPreferences, ReminderPreferences } from '../domain/reminders/preferences';
import { loadSettings } from '../storage/settings';
import { saveSettings } from './settings';

/**
 * Switches a kind of reminder on or off.
 *
 * @param asks the browser is to be asked for its permission; then it must be called from a click, and nothing is
 * awaited before: a browser forgets the click soon.
 * @returns whether it is as asked for: without the permission it stays off.
 */
export async function turnReminder(kind: Kind, on: boolean, asks: boolean): Promise<boolean> {
  if (on && asks && !(await requestNotifications().catch(() => false))) return false;
  await changeKind(kind, { on, ...(on && { since: Date.now() }) });
  return true;
}

/** Changes what was chosen for a kind; with another time or other days only what comes after counts. */
export async function changeKind(kind: Kind, change: Partial<KindPreferences>): Promise<void> {
  const since = 'time' in change || 'days' in change ? { since: Date.now() } : {};
  await changeReminders(({ kinds }) => ({
    kinds: { ...kinds, [kind]: { ...kinds[kind], ...since, ...change } },
  }));
}

/** Changes what was chosen about reminders, and has the worker look at it. Rejects where the browser refuses. */
export async function changeReminders(
  change: (before: ReminderPreferences) => Partial<ReminderPreferences>,
): Promise<void> {
  const { reminders } = (await loadSettings()).settings;
  await saveSettings({ reminders: { ...reminders, ...change(reminders) } });
  askToReconcile();
}
