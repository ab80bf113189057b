import { isSameRecord, mergeRecords } from '../domain/merge';
import { type StoredRecord, sequenceOf } from '../domain/record';
import { parseRecord } from './bodies';
import { db, type JournalState } from './db';
import { canaryOf, withJournalLock } from './journal';
import { type Canary, putInMirror, readCanary, readMirror } from './mirror';

/** What opening the journal found. */
export interface HealReport {
  /** Records that the database had lost and has again. */
  restoredToDatabase: number;
  /** Records that the mirror had lost and has again. */
  restoredToMirror: number;
}

/**
 * Opens the journal. Where database and mirror disagree, each gets what only the other has; of two versions the
 * higher revision stays. A journal that was begun is never begun anew.
 *
 * @throws what Dexie throws where the database cannot be opened, and what the browser throws where its local
 * storage cannot be read; nothing is changed then.
 */
export async function openJournal(): Promise<HealReport> {
  // Dexie opens by itself once only; after a failure it has to be asked.
  if (!db.isOpen()) await db.open();
  const [state, canary, count] = await Promise.all([db.meta.get('state'), readCanary(), db.records.count()]);
  if (state && canary && agree(state, canary) && count === canary.count)
    return { restoredToDatabase: 0, restoredToMirror: 0 };
  return withJournalLock(heal);
}

/** Compares the two stores record by record and heals the poorer from the richer. Needs the journal's lock. */
async function heal(): Promise<HealReport> {
  const [state, canary, mirrored, stored] = await Promise.all([
    db.meta.get('state'),
    readCanary(),
    readMirror(),
    readDatabase(),
  ]);
  const merged = mergeRecords(stored, mirrored);
  const missingInDatabase = lackingIn(stored, merged);
  const missingInMirror = lackingIn(mirrored, merged);
  const healed = healedState(state, canary, merged);

  await db.transaction('rw', db.records, db.meta, async () => {
    await db.records.bulkPut(missingInDatabase);
    await db.meta.put(healed);
  });
  await putInMirror(missingInMirror, canaryOf(healed));
  return { restoredToDatabase: missingInDatabase.length, restoredToMirror: missingInMirror.length };
}

// A damaged row is left where it is; what the mirror knows under its id takes its place.
async function readDatabase(): Promise<StoredRecord[]> {
  const rows = await db.records.toArray();
  return rows.map(parseRecord).filter((record) => record !== null);
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

function healedState(
  state: JournalState | undefined,
  canary: Canary | null,
  merged: ReadonlyMap<string, StoredRecord>,
): JournalState {
  let sequence = Math.max(state?.sequence ?? 0, canary?.sequence ?? 0);
  for (const record of merged.values()) sequence = Math.max(sequence, sequenceOf(record.rev));
  const identity = canary ?? state ?? { databaseId: crypto.randomUUID(), writer: newWriter() };
  return {
    key: 'state',
    databaseId: identity.databaseId,
    writer: identity.writer,
    sequence,
    count: merged.size,
  };
}

function newWriter(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}
