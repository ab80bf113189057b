import { clearNotification } from '../browser/notifications';
import { openTodayTab } from '../browser/pages';
import { reconcileReminders } from './sync-reminders';

let running: Promise<void> | undefined;

/** Brings reminders up to date, once at a time. Never rejects: the next wake tries again. */
export function reconcile(): Promise<void> {
  running = (running ?? Promise.resolve())
    .then(() => reconcileReminders(Date.now()))
    .catch((error: unknown) => console.error('Reminders could not be brought up to date', error));
  return running;
}

/** A notification was clicked: it goes away and today opens. */
export async function openToday(notificationId: string): Promise<void> {
  await Promise.all([clearNotification(notificationId), openTodayTab()]);
}
