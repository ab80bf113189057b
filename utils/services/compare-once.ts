import { sessionArea } from '../browser/session-area';
import { compareStores } from '../storage/compare';
import { openJournalOnce } from './journal-access';

const KEY = 'compared';

/**
 * Compares database and mirror by record, once a browser start. Meant for the worker: at ten years of history it takes
 * a moment, and there nobody waits for it.
 *
 * @throws where it could not be done; the next call tries again.
 */
export async function compareOnce(): Promise<void> {
  const { [KEY]: isCompared } = await sessionArea.get(KEY);
  if (isCompared === true) return;
  await openJournalOnce();
  await compareStores();
  await sessionArea.set({ [KEY]: true });
}
