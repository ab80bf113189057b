import type { Day } from '../domain/day';
import type { Bodies, Tombstone } from '../domain/entries';
import { makeRev, type StoredRecord, type TableName } from '../domain/record';
import { readBody, readTombstone } from './bodies';
import { db, type JournalState } from './db';
import { isHealPending, reopenJournal } from './heal';
import { isOpenForWriting, withJournalLock } from './journal-lock';
import { canaryOf, putInMirror } from './mirror';
import { SaveError } from './save-error';

const DELETED = Symbol('deleted');

/** Names one record. */
export interface RecordKey<T extends TableName> {
  table: T;
  id: string;
  day: Day;
}

/** What an update makes of a record: its new body, null for "leave it as it is", or `remove(…)`. */
export type Outcome<T extends TableName> = Bodies[T] | null | { [DELETED]: Tombstone };

/** Decides what becomes of a record. */
export type Update<T extends TableName> = (current: Bodies[T] | null, removed: Tombstone) => Outcome<T>;

/** The outcome that deletes a record and keeps its tombstone. */
export function remove(tombstone: Tombstone): { [DELETED]: Tombstone } {
  return { [DELETED]: tombstone };
}

/**
 * The one way to write. Reads the record, lets `update` decide (it must be pure and quick: it runs inside the
 * transaction), writes the result to the database and then to the mirror. Resolves when both have it.
 *
 * @param update gets the live body, or null where there is none, and what a deleted record kept; returns null to
 * leave things as they are.
 * @returns the body as it now stands, or null where there is none.
 * @throws SaveError where one store refuses, or the journal is not open for writing; then neither holds the change.
 */
export function writeRecord<T extends TableName>(
  key: RecordKey<T>,
  update: Update<T>,
): Promise<Bodies[T] | null> {
  return withJournalLock(() => writeInLock(key, update));
}

async function writeInLock<T extends TableName>(
  key: RecordKey<T>,
  update: Update<T>,
): Promise<Bodies[T] | null> {
  if (!isOpenForWriting()) throw new SaveError('closed');
  // A full disk makes a browser close the database by itself, or keeps it from being healed; by now there may be room.
  if (!db.isOpen() || isHealPending()) await inDatabase(reopenJournal);
  const written = await inDatabase(() =>
    db.transaction('rw', db.records, db.meta, async () => {
      const previous = await db.records.get(key.id);
      const current = readBody(key.table, previous);
      const outcome = update(current, readTombstone(previous));
      if (outcome === null) return { body: current };
      const state = await nextState(previous === undefined);
      const removed = DELETED in outcome;
      const record: StoredRecord = {
        id: key.id,
        table: key.table,
        day: previous?.day ?? key.day,
        rev: makeRev(state.sequence, state.writer),
        deleted: removed,
        body: removed ? outcome[DELETED] : outcome,
      };
      await db.records.put(record);
      await db.meta.put(state);
      return { body: removed ? null : outcome, record, previous, state };
    }),
  );
  if (written.record) await mirrorOrTakeBack(written.record, written.previous, written.state);
  return written.body;
}

async function nextState(isNew: boolean): Promise<JournalState> {
  const state = await db.meta.get('state');
  if (!state) throw new Error('The journal is not open');
  return { ...state, sequence: state.sequence + 1, count: state.count + (isNew ? 1 : 0) };
}

// "Saved" means both stores have it. Where the mirror refuses, the database gives the change back.
async function mirrorOrTakeBack(
  record: StoredRecord,
  previous: StoredRecord | undefined,
  state: JournalState,
): Promise<void> {
  try {
    await putInMirror([record], canaryOf(state));
  } catch (error) {
    await db
      .transaction('rw', db.records, db.meta, async () => {
        if (previous) await db.records.put(previous);
        else await db.records.delete(record.id);
        // The sequence is not taken back: no revision is ever made twice.
        await db.meta.put({ ...state, count: state.count - (previous ? 0 : 1) });
      })
      .catch(() => undefined);
    throw new SaveError('mirror', error);
  }
}

async function inDatabase<R>(work: () => PromiseLike<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw new SaveError('database', error);
  }
}
