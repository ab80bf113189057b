import { clearNotification } from '../browser/notifications';
import { openTodayTab } from '../browser/pages';
import { forgetDeletion } from '../storage/db';
import { compareOnce } from './compare-once';
import { noteOpening } from './note-opening';
import { reconcileReminders } from './sync-reminders';
import { lookForQuiet } from './update-when-quiet';

let running: Promise<void> | undefined;

/** Brings reminders up to date, once at a time. Never rejects: the next wake tries again. */
export function reconcile(): Promise<void> {
  running = (running ?? Promise.resolve())
    .then(() => {
      // A page that cleared everything or made it anew took the database away. Nothing is under way here.
      forgetDeletion();
      return reconcileReminders(Date.now());
    })
    .catch((error: unknown) => console.error('Reminders could not be brought up to date', error))
    // A newer version may mend what was wrong.
    .then(lookForQuiet)
    .catch((error: unknown) => console.error('A newer version could not be looked for', error));
  return running;
}

/** A page was opened: besides, the two copies of the journal are compared once a browser start. Never rejects. */
export function attendToPage(): Promise<void> {
  running = reconcile()
    .then(compareOnce)
    .catch((error: unknown) => console.warn('The copies could not be compared', error));
  return running;
}

/** A notification was clicked: it goes away and today opens. Never rejects: each is done although another was refused. */
export async function openToday(notificationId: string): Promise<void> {
  await Promise.allSettled([clearNotification(notificationId), openTodayTab(), noteOpening()]);
  await reconcile();
}
