import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonBody } from '../../utils/domain/entries';
import type { StoredRecord } from '../../utils/domain/record';
import { db } from '../../utils/storage/db';
import { type HealReport, openJournal } from '../../utils/storage/heal';
import { writeRecord } from '../../utils/storage/journal';
import { putInMirror, readCanary, readMirror } from '../../utils/storage/mirror';
import { personKey } from '../../utils/storage/person';
import { aPerson, TODAY } from './builders';

/** Empties both stores and opens a new journal in them. */
export async function openFreshJournal(): Promise<HealReport> {
  await fakeBrowser.storage.local.clear();
  await db.delete();
  await db.open();
  return openJournal();
}

/** The same, with a person whose first run is over. */
export async function openJournalOf(person: PersonBody = aPerson()): Promise<void> {
  await openFreshJournal();
  await writeRecord(personKey(TODAY), () => person);
}

/** What the two stores hold, records in the order of their ids. */
export interface Stores {
  database: StoredRecord[];
  mirror: StoredRecord[];
}

export async function readStores(): Promise<Stores> {
  const [database, mirror] = await Promise.all([db.records.toArray(), readMirror()]);
  const byId = (a: StoredRecord, b: StoredRecord) => (a.id < b.id ? -1 : 1);
  return { database: database.sort(byId), mirror: mirror.sort(byId) };
}

/** Puts records into both stores as if an earlier version had written them, whatever is in them. */
export async function plantRecords(...records: StoredRecord[]): Promise<void> {
  const canary = await readCanary();
  if (!canary) throw new Error('Open the journal first');
  const known = new Set(await db.records.toCollection().primaryKeys());
  const count = canary.count + records.filter((record) => !known.has(record.id)).length;
  await db.transaction('rw', db.records, db.meta, async () => {
    await db.records.bulkPut(records);
    await db.meta.update('state', { count });
  });
  await putInMirror(records, { ...canary, count });
}

/** Takes single records out of the mirror. */
export function loseFromMirror(...ids: string[]): Promise<void> {
  return fakeBrowser.storage.local.remove(ids.map((id) => `j:${id}`));
}
