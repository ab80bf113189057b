import { localArea } from '../browser/local-area';
import { fnv1a } from '../domain/fnv1a';
import { canonicalText } from '../domain/merge';
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
  for (const record of records) Object.assign(items, itemOf(record));
  await localArea.set(items);
}

/**
 * Puts as many of the records as go, and the canary: a key that the disk has damaged may refuse every change. Rejects
 * where the canary is refused.
 *
 * @returns how many records were put.
 */
export async function putWhatGoes(records: readonly StoredRecord[], canary: Canary): Promise<number> {
  const isPut = await putInMirror(records, canary).then(
    () => true,
    () => false,
  );
  if (isPut) return records.length;
  await localArea.set({ [CANARY_KEY]: canary });
  let count = 0;
  for (const record of records)
    await localArea.set(itemOf(record)).then(
      () => count++,
      () => undefined,
    );
  return count;
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

/** A record of the mirror, and whether it is as it was written; null where that was not kept, as by older versions. */
export interface MirrorCopy {
  record: StoredRecord;
  isIntact: boolean | null;
}

/** The readable records of the mirror under these ids, or all, and whether they are intact. */
export async function readCopies(ids: readonly string[] | null): Promise<MirrorCopy[]> {
  const items = await localArea.get(ids?.map((id) => RECORD_PREFIX + id) ?? null);
  const copies: MirrorCopy[] = [];
  for (const [key, value] of Object.entries(items)) {
    const record = key.startsWith(RECORD_PREFIX) ? parseRecord(value) : null;
    if (!record) continue;
    const { sum } = value as { sum?: unknown };
    copies.push({ record, isIntact: sum === undefined ? null : sum === sumOf(record) });
  }
  return copies;
}

const itemOf = (record: StoredRecord) => ({ [RECORD_PREFIX + record.id]: { ...record, sum: sumOf(record) } });

// A disk may turn a letter into another without a word, and only this tells which of the two copies is right.
const sumOf = (record: StoredRecord): number => fnv1a(canonicalText(record));

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
