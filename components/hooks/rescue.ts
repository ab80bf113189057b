import { dayOf, wallTimeOf } from '../../utils/domain/day';
import type { Holdings } from '../../utils/services/holdings';

export type { Holdings };

/** Saves all that is kept in one file. Rejects where the browser refuses. */
export async function saveCopyOfAll(): Promise<void> {
  const { saveCopy } = await import('../../utils/services/save-copy');
  await saveCopy(dayOf(wallTimeOf(new Date())));
}

/** Makes the database anew from the second copy. Rejects where it cannot be done. */
export async function rebuild(): Promise<void> {
  const { rebuildJournal } = await import('../../utils/services/journal-access');
  await rebuildJournal();
}

/** Clears everything that is kept here. Rejects where it cannot be done; trying again is safe. */
export async function clearAll(): Promise<void> {
  const { clearJournal } = await import('../../utils/services/journal-access');
  await clearJournal();
}

/** How much is kept here. */
export async function holdings(): Promise<Holdings> {
  const { countHoldings } = await import('../../utils/services/holdings');
  return countHoldings();
}
