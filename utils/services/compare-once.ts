import { sessionArea } from '../browser/session-area';
import { dayOf, wallTimeOf } from '../domain/day';
import { compareStores } from '../storage/compare';
import { dropOldSnapshots } from '../storage/old-snapshots';
import { openJournalOnce } from './journal-access';

const KEY = 'compared';

/**
 * Compares database and mirror by record, and removes what an upgrade has kept long enough, once a browser start. Meant
 * for the worker: at ten years of history it takes a moment, and there nobody waits for it.
 *
 * @throws where it could not be done; the next call compares again, the next browser start removes.
 */
export async function compareOnce(): Promise<void> {
  const { [KEY]: isCompared } = await sessionArea.get(KEY);
  if (isCompared === true) return;
  await openJournalOnce();
  await compareStores();
  await sessionArea.set({ [KEY]: true });
  await dropOldSnapshots(dayOf(wallTimeOf(new Date())));
}
