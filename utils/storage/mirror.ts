import { localArea } from '../browser/local-area';
import type { StoredRecord } from '../domain/record';
import { parseRecord } from './bodies';
import type { JournalState } from './db';

// The second copy of every record. A browser crash can empty IndexedDB without an error; this one then heals it.
const RECORD_PREFIX = 'j:';
const CANARY_KEY = 'canary';

/** What the mirror last knew of the database: where the two disagree, one of them has lost something. */
export type Canary = Omit<JournalState, 'key'>;

/** The canary that says what `state` says. */
export function canaryOf({ databaseId, writer, sequence, count }: JournalState): Canary {
  return { databaseId, writer, sequence, count };
}

/** Puts records and the canary, all or nothing. Rejects where the browser refuses. */
export async function putInMirror(records: readonly StoredRecord[], canary: Canary): Promise<void> {
  const items: Record<string, unknown> = { [CANARY_KEY]: canary };
  for (const record of records) items[RECORD_PREFIX + record.id] = record;
  await localArea.set(items);
}

/** Empties the whole area: for one of which nothing can be read any more. */
export function emptyArea(): Promise<void> {
  return localArea.clear();
}

/** The canary, or null where there is none. */
export async function readCanary(): Promise<Canary | null> {
  const { [CANARY_KEY]: canary } = await localArea.get(CANARY_KEY);
  return isCanary(canary) ? canary : null;
}

/** Every readable record of the mirror. */
export async function readMirror(): Promise<StoredRecord[]> {
  return readable(await localArea.get(null));
}

/** The ids under which the mirror holds something, readable or not. */
export async function mirroredIds(): Promise<string[]> {
  const keys = await localArea.keys();
  return keys.filter((key) => key.startsWith(RECORD_PREFIX)).map((key) => key.slice(RECORD_PREFIX.length));
}

/** The readable records of the mirror under these ids. */
export async function readFromMirror(ids: readonly string[]): Promise<StoredRecord[]> {
  return readable(await localArea.get(ids.map((id) => RECORD_PREFIX + id)));
}

function readable(items: Record<string, unknown>): StoredRecord[] {
  return Object.entries(items)
    .filter(([key]) => key.startsWith(RECORD_PREFIX))
    .map(([, value]) => parseRecord(value))
    .filter((record) => record !== null);
}

function isCanary(value: unknown): value is Canary {
  if (typeof value !== 'object' || value === null) return false;
  const { databaseId, writer, sequence, count } = value as Record<string, unknown>;
  return (
    typeof databaseId === 'string' &&
    typeof writer === 'string' &&
    Number.isSafeInteger(sequence) &&
    Number.isSafeInteger(count)
  );
}
