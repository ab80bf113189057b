import Dexie, { type Table } from 'dexie';
import type { StoredRecord } from '../domain/record';
import { type SnapshotPart, upgradeSafely } from './upgrade';

export const DATABASE_NAME = 'footbridge';

/** What the journal knows of itself. It is written in the same transaction as every record. */
export interface JournalState {
  key: 'state';
  /** Random and permanent: tells this journal from a new, empty one. */
  databaseId: string;
  /** Ends every revision made here. */
  writer: string;
  /** Counts every write, for ever. */
  sequence: number;
  /** How many records there are, tombstones included. */
  count: number;
}

/** Why the database is no longer this page's to use: a newer version of the extension has it, or it is being deleted. */
export type Superseded = 'newer' | 'deleted';

/** The database. Each schema version stays here for good, with its upgrade. */
export class JournalDatabase extends Dexie {
  records!: Table<StoredRecord, string>;
  meta!: Table<JournalState, string>;
  snapshots!: Table<SnapshotPart, [number, number]>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    // Never a person, a kind or a step: under a lock an index would betray the bond.
    this.version(1).stores({ records: 'id, [table+day], rev', meta: 'key' });
    // What an upgrade found is kept beside what it made of it.
    this.version(2)
      .stores({ snapshots: '[version+part]' })
      .upgrade((transaction) => upgradeSafely(transaction, 1));
  }

  /**
   * Whether a newer version of the extension made the database that is open. Dexie multiplies versions by ten, and
   * counts on from there where it has to mend a database that lacks a store.
   */
  get isNewer(): boolean {
    return this.backendDB().version >= (this.verno + 1) * 10;
  }
}

export const db = new JournalDatabase();

let superseded: Superseded | null = null;
const listeners = new Set<(why: Superseded) => void>();

// By itself Dexie would open the new database again with the old code, and write old shapes into it.
db.on('versionchange', (event) => {
  superseded = event.newVersion === null ? 'deleted' : 'newer';
  db.close({ disableAutoOpen: true });
  for (const listener of listeners) listener(superseded);
  return false;
});

/** Calls back when the database was taken from this page, also where that has happened already. Returns how to stop. */
export function onSuperseded(callback: (why: Superseded) => void): () => void {
  if (superseded) callback(superseded);
  listeners.add(callback);
  return () => listeners.delete(callback);
}

/**
 * What was deleted may be opened again, as a new one; nothing that was begun before it may be written. For the worker:
 * a page begins again from the start instead, and has no words left of the one before.
 */
export function forgetDeletion(): void {
  if (superseded === 'deleted') superseded = null;
}

/** Why this page may not use the database any more, or null. */
export const supersededBy = (): Superseded | null => superseded;

/** Whether an open database was closed, and not because another page or version has to have it. */
export const isClosedByBrowser = (): boolean => !db.isOpen() && superseded === null;
