import type { StoredRecord } from '../domain/record';
import { isBeingCleared } from './clear';
import { db, type JournalState } from './db';
import { type HealReport, keepHealNews } from './heal-news';
import { highestSequence, newIdentity } from './identity';
import { isOpenForWriting, refuseWrites, withJournalLock } from './journal-lock';
import { type Canary, canaryOf, type MirrorCopy, putWhatGoes, readCanary, readCopies } from './mirror';
import { readDatabase, readRows } from './rows';
import { intact, lackingIn, mergeSound } from './sound';

export type { HealReport };

const NOTHING: HealReport = { restoredToDatabase: 0, restoredToMirror: 0 };

let isUnhealed = false;

/** Whether the copies still differ, because something refused what was to be written. The next open heals them. */
export const isHealPending = (): boolean => isUnhealed;

/**
 * Opens the journal. Where database and mirror disagree, each gets what only the other has; of two versions the
 * higher revision stays. A journal that was begun is never begun anew. Where the database lacks nothing and one of the
 * two takes nothing more, it is opened all the same, and healed later.
 *
 * @throws what Dexie throws where the database cannot be opened or cannot take what it lacks, and what the browser
 * throws where its local storage cannot be read; nothing is changed then.
 */
export function openJournal(): Promise<HealReport> {
  return open(() => withJournalLock(() => healAll(goOnUnhealed)));
}

/** Opens the journal again, or heals it after all. Needs the journal's lock. @throws as `openJournal` does. */
export function reopenJournal(): Promise<HealReport> {
  return open(() => healAll(goOnUnhealed));
}

async function open(healIfNeeded: () => Promise<HealReport>): Promise<HealReport> {
  // Dexie opens by itself once only; after a failure it has to be asked.
  if (!db.isOpen()) await db.open();
  isUnhealed = false;
  if (db.isNewer) {
    refuseWrites();
    return NOTHING;
  }
  const [state, count] = await Promise.all([db.meta.get('state'), db.records.count()]);
  const canary = await readCanary().catch((error: unknown) => {
    // A mirror that cannot be read is written anew from a database that can; without one nothing may be concluded.
    if (!state) throw error;
    return null;
  });
  if (state && canary && agree(state, canary) && count === canary.count) return NOTHING;
  return healIfNeeded();
}

/**
 * Heals whatever can be healed, also where the canary sees nothing wrong: for a journal that opens and cannot be read.
 * One that is open for reading only is left as it is.
 *
 * @throws where it cannot be done.
 */
export async function repairJournal(): Promise<HealReport> {
  if (!isOpenForWriting()) return NOTHING;
  return withJournalLock(() => healAll());
}

/** Whether nothing was ever written to the journal that is open. */
export async function isUnwritten(): Promise<boolean> {
  return (await db.meta.get('state'))?.sequence === 0;
}

/** What becomes of a heal that was refused although the database lacks nothing. */
type OnRefusal = (error: unknown) => HealReport;

const rethrow: OnRefusal = (error) => {
  throw error;
};

const goOnUnhealed: OnRefusal = (error) => {
  console.warn('The two copies could not be made equal', error);
  isUnhealed = true;
  return NOTHING;
};

/** Compares the two stores record by record and heals the poorer from the richer. Needs the journal's lock. */
async function healAll(onRefusal = rethrow): Promise<HealReport> {
  const stored = await readDatabase();
  const copies = await readCopies(null).catch((error: unknown) => {
    if (stored.length === 0) throw error;
    // They cannot be listed; those that the database knows of may be read by name.
    return readCopies(stored.map(({ id }) => id)).catch(() => []);
  });
  return heal(stored, copies, onRefusal);
}

/** Heals single records. Needs the journal's lock. */
export async function healRecords(ids: readonly string[]): Promise<HealReport> {
  const [copies, stored] = await Promise.all([readCopies(ids), readRows(ids)]);
  return heal(stored, copies);
}

async function heal(
  stored: readonly StoredRecord[],
  copies: readonly MirrorCopy[],
  onRefusal = rethrow,
): Promise<HealReport> {
  const [state, canary, isClearing] = await Promise.all([
    db.meta.get('state'),
    readCanary().catch(() => null),
    isBeingCleared().catch(() => false),
  ]);
  if (isClearing) return NOTHING;
  const merged = mergeSound(stored, copies);
  const missingInDatabase = lackingIn(stored, merged);
  const missingInMirror = lackingIn(intact(copies), merged);
  const sequence = highestSequence(state, canary, merged.values());
  const identity = canary ?? state ?? newIdentity();

  let isDatabaseWhole = state !== undefined && missingInDatabase.length === 0;
  try {
    const healed = await db.transaction('rw', db.records, db.meta, async () => {
      await db.records.bulkPut(missingInDatabase);
      const next: JournalState = {
        key: 'state',
        databaseId: identity.databaseId,
        writer: identity.writer,
        sequence,
        count: await db.records.count(),
      };
      await db.meta.put(next);
      return next;
    });
    // A new one that the mirror does not know is not begun.
    isDatabaseWhole = state !== undefined;
    const restoredToMirror = await putWhatGoes(missingInMirror, canaryOf(healed));
    const report = { restoredToDatabase: missingInDatabase.length, restoredToMirror };
    await keepHealNews(report, healed.count);
    return report;
  } catch (error) {
    if (!isDatabaseWhole) throw error;
    return onRefusal(error);
  }
}

function agree(state: JournalState, canary: Canary): boolean {
  return (
    state.databaseId === canary.databaseId &&
    state.sequence === canary.sequence &&
    state.count === canary.count
  );
}
