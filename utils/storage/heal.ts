import { isSameRecord, mergeRecords } from '../domain/merge';
import { type StoredRecord, sequenceOf } from '../domain/record';
import { isReadable, parseRecord } from './bodies';
import { isBeingCleared } from './clear';
import { db, type JournalState } from './db';
import { emptyArea } from './empty-area';
import { type HealReport, keepHealNews } from './heal-news';
import { isOpenForWriting, refuseWrites, withJournalLock } from './journal-lock';
import {
  type Canary,
  canaryOf,
  type MirrorCopy,
  putInMirror,
  putWhatGoes,
  readCanary,
  readCopies,
} from './mirror';

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

/**
 * Deletes the copy that is of no use any more and fills a new one from the other: the database, or the mirror where
 * that cannot be listed. Only when the person asks for it. What can be read of a broken copy and is nowhere else goes
 * into the other first. A mirror that cannot be listed stays where the database cannot replace all of it.
 *
 * @throws where it cannot be done; nothing is deleted then.
 */
export async function rebuildDatabase(): Promise<HealReport> {
  const copies = await readCopies(null).catch(() => null);
  if (!copies) {
    // A write in between would leave a canary that agrees, and a mirror of one record.
    return withJournalLock(async () => {
      await emptyMirror();
      return reopenJournal();
    });
  }
  await withJournalLock(() => putAsideInMirror(copies));
  await db.delete({ disableAutoOpen: false });
  return openJournal();
}

async function putAsideInMirror(copies: readonly MirrorCopy[]): Promise<void> {
  const canary = await readCanary();
  // One that did not open before, on a full disk or while the browser was busy, may have all of it.
  if (!db.isOpen()) await db.open().catch(() => undefined);
  const stored = await readDatabase().catch(() => []);
  if (await isBeingCleared()) return;
  const state = await db.meta.get('state').catch(() => undefined);
  // Where neither copy knows who it is, and the database has nothing to give, there is nothing to put aside.
  if (!canary && !state && stored.length === 0) return;
  const merged = mergeSound(stored, copies);
  const missing = lackingIn(intact(copies), merged);
  // The canary is written in any case: where the mirror takes nothing more, the database is not what is broken.
  const sequence = highestSequence(state, canary, merged.values());
  const { databaseId, writer } = canary ?? state ?? newIdentity();
  await putInMirror(missing, { databaseId, writer, sequence, count: merged.size });
}

async function emptyMirror(): Promise<void> {
  if (await isBeingCleared().catch(() => false)) return;
  if (!db.isOpen()) await db.open();
  const [state, ids] = await Promise.all([db.meta.get('state'), db.records.toCollection().primaryKeys()]);
  const stored = await readDatabase();
  // By the names that the database knows, single values may be read all the same.
  const copies = await readCopies(ids).catch(() => []);
  const canary = await readCanary().catch(() => null);
  const merged = mergeSound(stored, copies);
  if (!state || merged.size < Math.max(ids.length, canary?.count ?? 0))
    throw new Error('The database cannot replace the second copy');
  await db.records.bulkPut(lackingIn(stored, merged));
  await emptyArea([...merged.values()]);
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

// A damaged row is left where it is; what the mirror knows under its id takes its place.
async function readDatabase(): Promise<StoredRecord[]> {
  try {
    return onlyRecords(await db.records.toArray());
  } catch {
    // One damaged row makes the whole read fail: the others are read one by one.
    return readRows(await db.records.toCollection().primaryKeys());
  }
}

async function readRows(ids: readonly string[]): Promise<StoredRecord[]> {
  try {
    return onlyRecords(await db.records.bulkGet([...ids]));
  } catch {
    const rows: unknown[] = [];
    for (const id of ids) rows.push(await db.records.get(id).catch(() => undefined));
    return onlyRecords(rows);
  }
}

function onlyRecords(rows: readonly unknown[]): StoredRecord[] {
  return rows.map(parseRecord).filter((record) => record !== null);
}

// A version that can be read stands above one that cannot, and a copy that is not as it was written counts only where
// there is nothing else. Of two versions of one revision that differ, the copy that is as it was written is right.
function mergeSound(
  stored: readonly StoredRecord[],
  copies: readonly MirrorCopy[],
): ReadonlyMap<string, StoredRecord> {
  const sound = mergeRecords(stored.filter(isReadable), intact(copies).filter(isReadable));
  const all = mergeRecords(
    stored,
    copies.map(({ record }) => record),
  );
  for (const [id, record] of all) if (!sound.has(id)) sound.set(id, record);
  for (const { record, isIntact } of copies)
    if (isIntact && isReadable(record) && sound.get(record.id)?.rev === record.rev)
      sound.set(record.id, record);
  return sound;
}

function intact(copies: readonly MirrorCopy[]): StoredRecord[] {
  return copies.filter(({ isIntact }) => isIntact !== false).map(({ record }) => record);
}

function agree(state: JournalState, canary: Canary): boolean {
  return (
    state.databaseId === canary.databaseId &&
    state.sequence === canary.sequence &&
    state.count === canary.count
  );
}

function lackingIn(
  store: readonly StoredRecord[],
  merged: ReadonlyMap<string, StoredRecord>,
): StoredRecord[] {
  const known = new Map(store.map((record) => [record.id, record]));
  return [...merged.values()].filter((record) => !isSameRecord(record, known.get(record.id)));
}

function highestSequence(
  state: JournalState | undefined,
  canary: Canary | null,
  records: Iterable<StoredRecord>,
): number {
  let sequence = Math.max(state?.sequence ?? 0, canary?.sequence ?? 0);
  for (const record of records) sequence = Math.max(sequence, sequenceOf(record.rev));
  return sequence;
}

function newIdentity(): Pick<Canary, 'databaseId' | 'writer'> {
  return {
    databaseId: crypto.randomUUID(),
    writer: crypto.randomUUID().replaceAll('-', '').slice(0, 10),
  };
}
