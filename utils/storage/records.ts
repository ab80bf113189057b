import Dexie from 'dexie';
import type { Day } from '../domain/day';
import type { StoredRecord, TableName } from '../domain/record';
import { db } from './db';

let mirrored: ReadonlyMap<string, StoredRecord> | null = null;

/** From now on this page reads these records and not the database; it is read-only. Null goes back to the database. */
export function readInstead(records: readonly StoredRecord[] | null): void {
  mirrored = records && new Map(records.map((record) => [record.id, record]));
}

/** Whether this page reads the second copy because the database cannot be used. */
export const isReadingMirror = (): boolean => mirrored !== null;

/** A record, or undefined where there is none under that id. */
export async function getRecord(id: string): Promise<StoredRecord | undefined> {
  return mirrored ? mirrored.get(id) : db.records.get(id);
}

/** The first day that has a live record of a table that fits, or null. It reads no further than that. */
export async function firstDayOf(
  table: TableName,
  fits: (record: StoredRecord) => boolean,
): Promise<Day | null> {
  const isIt = (record: StoredRecord) => !record.deleted && fits(record);
  if (mirrored) return (await recordsOf(table)).find(isIt)?.day ?? null;
  const first = await db.records
    .where('[table+day]')
    .between([table, Dexie.minKey], [table, Dexie.maxKey])
    .filter(isIt)
    .first();
  return first?.day ?? null;
}

/** Every record of a table, tombstones included, oldest day first; between two days where they are given. */
export async function recordsOf(
  table: TableName,
  { from, to }: { from?: Day; to?: Day } = {},
): Promise<StoredRecord[]> {
  if (mirrored) {
    return [...mirrored.values()]
      .filter((it) => it.table === table && (!from || it.day >= from) && (!to || it.day <= to))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }
  return db.records
    .where('[table+day]')
    .between([table, from ?? Dexie.minKey], [table, to ?? Dexie.maxKey], true, true)
    .toArray();
}
