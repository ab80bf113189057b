import { localArea } from '../browser/local-area';
import { sessionArea } from '../browser/session-area';
import { db } from './db';

const MARK = 'cleared';

/** Says, before anything else is touched, that everything is to go. Rejects where the browser refuses. */
export function beginClearing(): Promise<void> {
  return localArea.set({ [MARK]: true });
}

/** Whether everything is being cleared: nothing may be healed then. */
export async function isBeingCleared(): Promise<boolean> {
  const { [MARK]: mark } = await localArea.get(MARK);
  return mark === true;
}

/**
 * Empties every store but for the mark; may be done any number of times. Needs the journal's lock.
 *
 * @returns whether only the mark is left of the extension's own storage: one damaged value may keep it from being
 * listed, and then it is emptied by `endClearing`.
 */
export async function emptyStores(): Promise<boolean> {
  await db.delete({ disableAutoOpen: false });
  const isEmptied = await emptyArea().then(
    () => true,
    () => false,
  );
  await sessionArea.clear();
  if (typeof localStorage !== 'undefined') localStorage.clear();
  return isEmptied;
}

async function emptyArea(): Promise<void> {
  const keys = await localArea.keys();
  await localArea.remove(keys.filter((key) => key !== MARK));
}

/** Nothing is left but the mark, and it goes too; where more is left, as `emptyStores` told, all of it goes at once. */
export function endClearing(isEmptied: boolean): Promise<void> {
  return isEmptied ? localArea.remove(MARK) : localArea.clear();
}

/** Calls back with true when a clearing begins in any page, and with false when it is done. Returns how to stop. */
export function onClearing(callback: (isBeginning: boolean) => void): () => void {
  return localArea.onChange((changes) => {
    if (MARK in changes) callback(changes[MARK] === true);
  });
}
