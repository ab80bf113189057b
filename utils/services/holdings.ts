import { countDrafts } from '../storage/drafts';
import { recordsOf } from '../storage/records';
import { openJournalOnce } from './journal-access';
import { planksInSnapshot } from './snapshot';

/** How much is kept here. Null for what cannot be counted now. */
export interface Holdings {
  planks: number;
  notes: number | null;
  drafts: number | null;
}

/** Counts what is kept here. Never throws. */
export async function countHoldings(): Promise<Holdings> {
  const [notes, drafts] = await Promise.all([
    openJournalOnce()
      .then(() => recordsOf('note'))
      .then((records) => records.filter((record) => !record.deleted).length)
      .catch(() => null),
    countDrafts().catch(() => null),
  ]);
  return { planks: planksInSnapshot(), notes, drafts };
}
