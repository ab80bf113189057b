import { askToReconcile } from '../browser/worker';
import type { Day } from '../domain/day';
import { isWallText, type WallText } from '../domain/reminders/wall-text';
import { dropAppointment, keepAppointment, readAppointments } from '../storage/appointments';
import { loadSettings } from '../storage/settings';
import { type Watcher, watchJournalQuery } from './journal-access';
import { loadLibrary } from './library';
import { turnReminder } from './turn-reminder';

/** Watches the time that an item kept for later was given; null where it has none. Returns how to stop. */
export function watchLaterTime(actionId: string, watcher: Watcher<WallText | null>): () => void {
  return watchJournalQuery(async () => {
    const at = (await readAppointments('later')).find(({ thing }) => thing === actionId)?.at;
    return isWallText(at) ? at : null;
  }, watcher);
}

/**
 * Gives an item kept for later a time, and switches reminders for such items on: that is what it was asked for. Must be
 * called from a click.
 *
 * @returns whether a notification may be shown; the page shows what is due in any case.
 * @throws SaveError
 */
export async function setLaterTime(day: Day, actionId: string, at: WallText): Promise<boolean> {
  const { reminders } = (await loadSettings()).settings;
  const isAllowed = reminders.kinds.later.on || (await turnReminder('later', true));
  const action = (await loadLibrary()).actions.find(({ id }) => id === actionId);
  await keepAppointment(day, { kind: 'later', thing: actionId, at, reachesOut: action?.contacts ?? true });
  askToReconcile();
  return isAllowed;
}

/** Takes the time of an item away again. @throws SaveError */
export async function clearLaterTime(day: Day, actionId: string): Promise<void> {
  await dropAppointment(day, 'later', actionId);
  askToReconcile();
}
