import { isSameRecord } from '../domain/merge';
import { db } from './db';
import { type HealReport, healRecords } from './heal';
import { isOpenForWriting, withJournalLock } from './journal-lock';
import { mirroredIds, readFromMirror } from './mirror';

const NOTHING: HealReport = { restoredToDatabase: 0, restoredToMirror: 0 };

/** So many records are compared before others get their turn: some ten milliseconds. */
const RECORDS_AT_ONCE = 250;

/**
 * Compares database and mirror record by record, a slice at a time and without keeping anybody from writing; what
 * differs is looked at again under the lock, and the poorer store is healed from the richer. It finds what the canary
 * cannot: a record that was lost or damaged while the counts still agree. A journal that is open for reading only is left
 * as it is.
 *
 * @throws where one of the stores cannot be read or written.
 */
export async function compareStores(): Promise<HealReport> {
  if (!isOpenForWriting()) return NOTHING;
  const [stored, mirrored] = await Promise.all([
    db.records.toCollection().primaryKeys() as Promise<string[]>,
    // Where they cannot be listed, those that the database knows of are compared.
    mirroredIds().catch(() => []),
  ]);
  const ids = [...new Set([...stored, ...mirrored])];
  const different: string[] = [];
  for (let from = 0; from < ids.length; from += RECORDS_AT_ONCE)
    different.push(...(await differencesIn(ids.slice(from, from + RECORDS_AT_ONCE))));
  if (different.length === 0) return NOTHING;
  return withJournalLock(() => healRecords(different));
}

async function differencesIn(ids: string[]): Promise<string[]> {
  const [rows, copies] = await Promise.all([
    // A slice with a damaged row cannot be read: all of it is looked at closely.
    db.records.bulkGet(ids).catch(() => null),
    readFromMirror(ids),
  ]);
  if (!rows) return ids;
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  return ids.filter((id, index) => !isSameRecord(rows[index], byId.get(id)));
}
