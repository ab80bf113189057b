import type { StoredRecord } from '../domain/record';
import { parseRecord } from './bodies';
import { db } from './db';

/** Every row of the database that has the outline of a record; a damaged one is left out and left where it is. */
export async function readDatabase(): Promise<StoredRecord[]> {
  try {
    return onlyRecords(await db.records.toArray());
  } catch {
    // One damaged row makes the whole read fail: the others are read one by one.
    return readRows(await db.records.toCollection().primaryKeys());
  }
}

/** The same of the rows under these ids. */
export async function readRows(ids: readonly string[]): Promise<StoredRecord[]> {
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
