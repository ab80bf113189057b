import { DATABASE_NAME } from '../../utils/storage/db';

/** Opens the database as it stands, or in a version that `upgrade` makes, and without any code of the journal. */
export function openRaw(
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onblocked = () => reject(new Error('blocked by another connection'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}

/** Deletes the database. */
export function deleteRaw(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onblocked = () => reject(new Error('blocked by another connection'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve();
  });
}

/** The version of the database and all rows of each store, as they are stored; an empty one where there is none. */
export async function readRaw(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const database = await openRaw();
  const rows: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    const request = database.transaction(name).objectStore(name).getAll();
    rows[name] = await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  const { version } = database;
  database.close();
  return { version, rows };
}

/** Puts rows into a store. */
export function putRaw(database: IDBDatabase, store: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    for (const row of rows) transaction.objectStore(store).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
