import type { Table } from 'dexie';
import { localArea } from '../browser/local-area';
import { sessionArea } from '../browser/session-area';
import { db } from './db';

/** All that is kept, raw: whatever can be read from each store, damaged or not. */
export interface RawCopy {
  format: 'notes-copy';
  version: 1;
  /** Each store of the database with its rows; null for what could not be read. */
  database: Record<string, unknown[] | null>;
  /** The second copy, settings and drafts; null where it could not be read. */
  local: Record<string, unknown> | null;
  /** What is kept in memory only, such as a draft that found no room; null where it could not be read. */
  memory: Record<string, unknown> | null;
}

/** Reads all that is kept. Never throws: what cannot be read is null. */
export async function readRawCopy(): Promise<RawCopy> {
  const database: RawCopy['database'] = {};
  for (const table of db.tables) database[table.name] = await rowsOf(table).catch(() => null);
  const [local, memory] = await Promise.all(
    [localArea, sessionArea].map((area) => area.get(null).catch(() => null)),
  );
  return { format: 'notes-copy', version: 1, database, local: local ?? null, memory: memory ?? null };
}

async function rowsOf(table: Table): Promise<unknown[]> {
  try {
    return await table.toArray();
  } catch {
    // One damaged row makes the whole read fail: the others are read one by one.
    const rows: unknown[] = [];
    for (const key of await table.toCollection().primaryKeys())
      rows.push(
        ...(await table.get(key).then(
          (row) => [row],
          () => [],
        )),
      );
    return rows;
  }
}
