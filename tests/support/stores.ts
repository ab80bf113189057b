import type { TestPage } from './browser.ts';

/** What the two stores hold, read past the extension. */
export interface StoresReport {
  /** Records in the database, and in the mirror. */
  database: number;
  mirror: number;
  /** Rows of the database that cannot be read. */
  unreadable: number;
  /** Ids of records that one of the two has not, or has otherwise. */
  differing: string[];
  /** How many records each store says that there are; -1 where it says nothing. */
  counted: { database: number; mirror: number };
  /** The last write that each store knows of; -1 where it knows of none. */
  sequence: { database: number; mirror: number };
  /** Revisions that two records share. */
  sharedRevisions: number;
  /** The texts asked for that no note in the database has. */
  missing: string[];
  /** Ids of the claims in the database. */
  claims: string[];
}

/** Reads both stores from a page of the extension, and looks for these texts. Large journals are compared in the page. */
export function readStores(page: TestPage, texts: readonly string[] = []): Promise<StoresReport> {
  return page.evaluate(compareStores, texts);
}

/** What is wrong with two stores that should be the same and complete: nothing, or some sentences. */
export function faultsOf(stores: StoresReport): string[] {
  const { database, mirror, unreadable, differing, counted, sequence, sharedRevisions, missing } = stores;
  const faults: string[] = [];
  if (missing.length > 0) faults.push(`missing: ${missing.slice(0, 5).join(' | ')} (${missing.length})`);
  if (unreadable > 0) faults.push(`${unreadable} rows cannot be read`);
  if (differing.length > 0)
    faults.push(`not the same: ${differing.slice(0, 5).join(', ')} (${differing.length})`);
  if (sharedRevisions > 0) faults.push(`${sharedRevisions} revisions are used twice`);
  const counts = [database, mirror, counted.database, counted.mirror];
  if (new Set(counts).size > 1) faults.push(`counts are ${counts}`);
  if (sequence.database !== sequence.mirror) faults.push(`sequences are ${Object.values(sequence)}`);
  return faults;
}

// Runs in a page.
async function compareStores(texts: readonly string[]): Promise<StoresReport> {
  interface Row {
    id: string;
    table: string;
    rev: string;
    body: { text?: string } | null;
  }
  type State = { count: number; sequence: number } | undefined;
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const canonical = (value: unknown) =>
    JSON.stringify(value, (_key, inner) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  const opened = await ask(indexedDB.open('footbridge'));
  let all: (Row | null)[];
  let state: State;
  try {
    const reading = opened.transaction(['records', 'meta'], 'readonly');
    [all, state] = await Promise.all([
      ask(reading.objectStore('records').getAll() as IDBRequest<(Row | null)[]>),
      ask(reading.objectStore('meta').get('state') as IDBRequest<State>),
    ]);
  } finally {
    opened.close();
  }
  // One value that cannot be read would make the call for all of them fail.
  const read = (key: string) =>
    chrome.storage.local.get(key).then(
      (items) => items[key],
      () => undefined,
    );
  const area = chrome.storage.local as typeof chrome.storage.local & { getKeys(): Promise<string[]> };
  // In Firefox it fails altogether where one row is damaged.
  const keys = await area.getKeys().catch(() => all.flatMap((row) => (row ? [`j:${row.id}`] : [])));
  const mirrored = new Map<string, Row>();
  for (const key of keys.filter((it) => it.startsWith('j:'))) {
    const row = (await read(key)) as (Row & { sum?: number }) | undefined;
    if (!row) continue;
    // The checksum is of the copy and not of the record.
    const { sum: _, ...record } = row;
    mirrored.set(key.slice(2), record);
  }
  const canary = (await read('canary')) as State;
  const rows = all.filter((row) => row !== null);
  const known = new Map(rows.map((row) => [row.id, row]));
  const ids = [...new Set([...known.keys(), ...mirrored.keys()])];
  const written = new Set(rows.filter(({ table }) => table === 'note').map(({ body }) => body?.text));
  return {
    database: rows.length,
    mirror: mirrored.size,
    unreadable: all.length - rows.length,
    differing: ids.filter((id) => canonical(known.get(id)) !== canonical(mirrored.get(id))),
    counted: { database: state?.count ?? -1, mirror: canary?.count ?? -1 },
    sequence: { database: state?.sequence ?? -1, mirror: canary?.sequence ?? -1 },
    sharedRevisions: rows.length - new Set(rows.map(({ rev }) => rev)).size,
    missing: texts.filter((text) => !written.has(text)),
    claims: rows.filter(({ table }) => table === 'claim').map(({ id }) => id),
  };
}
