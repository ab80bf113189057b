import type { Transaction } from 'dexie';
import type { Day } from '../domain/day';
import type { StoredRecord } from '../domain/record';

/** A part of what the database held before an upgrade. */
export interface SnapshotPart {
  /** The schema version it was taken of. */
  version: number;
  part: number;
  records: StoredRecord[];
  /** The day on which it was first seen after the upgrade; only in the first part. */
  seenOn?: Day;
}

const RECORDS_IN_PART = 1000;

/**
 * Upgrades the database from schema `version` to the next, within the one transaction that Dexie opened for it: keeps
 * a snapshot of all records for a month (`dropOldSnapshots`), changes each, and counts them again. Where it throws,
 * nothing has happened.
 *
 * @param change what becomes of a record; the same record where nothing does.
 * @throws where a record would be lost or take the place of another, and what `change` throws.
 */
export async function upgradeSafely(
  transaction: Transaction,
  version: number,
  change: (record: StoredRecord) => StoredRecord = (record) => record,
): Promise<void> {
  const records = transaction.table<StoredRecord, string>('records');
  const snapshots = transaction.table<SnapshotPart>('snapshots');
  await snapshots.clear();
  const before: StoredRecord[] = await records.toArray();
  for (let part = 0; part * RECORDS_IN_PART < before.length; part++) {
    const from = part * RECORDS_IN_PART;
    await snapshots.put({ version, part, records: before.slice(from, from + RECORDS_IN_PART) });
  }
  const changed = before
    .map((record) => {
      const next = change(record);
      // Under another id it would leave the record as it was and write over one that nobody counts.
      if (next.id !== record.id) throw new Error('An upgrade gave a record another id');
      return next;
    })
    .filter((record, index) => record !== before[index]);
  if (changed.length > 0) await records.bulkPut(changed);
  const after = await records.count();
  if (after !== before.length) throw new Error(`An upgrade made ${after} records of ${before.length}`);
}
