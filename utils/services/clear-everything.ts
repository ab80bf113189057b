import { clearAlarms } from '../browser/alarms';
import { clearNotifications } from '../browser/notifications';
import { beginClearing, emptyStores, endClearing, isBeingCleared } from '../storage/clear';
import { withJournalLock } from '../storage/journal-lock';

let isClearedHere = false;

/** Whether this page is the one that clears or has cleared everything, and says so by itself. */
export const wasClearedHere = (): boolean => isClearedHere;

/**
 * Clears everything that is kept on this device. A mark is written first and goes last: an open that meets it finishes
 * what was begun and heals nothing. Rejects where the browser refuses; the mark stands then, and trying again is safe.
 */
export async function clearEverything(): Promise<void> {
  isClearedHere = true;
  try {
    await beginClearing();
    await withJournalLock(clear);
  } catch (error) {
    // Another page may finish it.
    isClearedHere = false;
    throw error;
  }
}

/** Finishes a clearing that was begun and broken off. */
export async function finishClearing(): Promise<void> {
  // Where that cannot be read, nothing is cleared.
  if (!(await isBeingCleared().catch(() => false))) return;
  await withJournalLock(async () => {
    // Another page may have finished it meanwhile, and somebody has begun anew.
    if (await isBeingCleared()) await clear();
  });
}

async function clear(): Promise<void> {
  const isEmptied = await emptyStores();
  await Promise.all([clearAlarms(), clearNotifications()]);
  // A worker has no page storage to clear, and leaves the end to the next page.
  if (typeof localStorage !== 'undefined') await endClearing(isEmptied);
}
