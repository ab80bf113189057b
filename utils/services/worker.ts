import { clearNotification } from '../browser/notifications';
import { openTodayTab } from '../browser/pages';
import { compareOnce } from './compare-once';
import { noteOpening } from './note-opening';
import { reconcileReminders } from './sync-reminders';
import { lookForQuiet } from './update-when-quiet';

let running: Promise<void> | undefined;

/** Brings reminders up to date, once at a time. Never rejects: the next wake tries again. */
export function reconcile(): Promise<void> {
  running = (running ?? Promise.resolve())
    .then(() => reconcileReminders(Date.now()))
    .then(lookForQuiet)
    .catch((error: unknown) => console.error('Reminders could not be brought up to date', error));
  return running;
}

/** A page was opened: besides, the two copies of the journal are compared once a browser start. Never rejects. */
export function attendToPage(): Promise<void> {
  running = reconcile()
    .then(compareOnce)
    .catch((error: unknown) => console.warn('The copies could not be compared', error));
  return running;
}

/** A notification was clicked: it goes away and today opens. */
export async function openToday(notificationId: string): Promise<void> {
  await Promise.all([clearNotification(notificationId), openTodayTab(), noteOpening()]);
  await reconcile();
}
