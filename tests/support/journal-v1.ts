import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredRecord } from '../../utils/domain/record';
import type { JournalState } from '../../utils/storage/db';
import type { Canary } from '../../utils/storage/mirror';
import { deleteRaw, openRaw, putRaw } from './raw-database';

interface JournalFixture {
  database: {
    version: number;
    stores: Record<
      string,
      { keyPath: string; indexes: { name: string; keyPath: string | string[]; unique: boolean }[] }
    >;
    rows: { records: StoredRecord[]; meta: JournalState[] };
  };
  local: Record<string, unknown> & { canary: Canary };
}

/** A journal as version 0.1.0 of the extension wrote it: its database, and all that it kept in `storage.local`. */
export const JOURNAL_V1: JournalFixture = JSON.parse(
  readFileSync('tests/support/fixtures/journal-v1.json', 'utf8'),
);

/** Puts that journal onto the disk, with other rows where they are given. */
export async function plantJournalV1(
  records: readonly StoredRecord[] = JOURNAL_V1.database.rows.records,
): Promise<void> {
  const { version, stores, rows } = JOURNAL_V1.database;
  await deleteRaw();
  const database = await openRaw(version, (created) => {
    for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
      const store = created.createObjectStore(name, { keyPath });
      for (const { name: index, keyPath: path, unique } of indexes)
        store.createIndex(index, path, { unique });
    }
  });
  await putRaw(database, 'records', records);
  await putRaw(database, 'meta', rows.meta);
  database.close();
  await fakeBrowser.storage.local.set(structuredClone(JOURNAL_V1.local));
}
