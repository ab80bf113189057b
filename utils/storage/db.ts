import Dexie, { type Table } from 'dexie';
import type { StoredRecord } from '../domain/record';

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

/** The database. Each schema version stays here for good, with its upgrade. */
export class JournalDatabase extends Dexie {
  records!: Table<StoredRecord, string>;
  meta!: Table<JournalState, string>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    // Never a person, a kind or a step: under a lock an index would betray the bond.
    this.version(1).stores({ records: 'id, [table+day], rev', meta: 'key' });
  }
}

export const db = new JournalDatabase();
