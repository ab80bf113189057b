import { isSameRecord, mergeRecords } from '../domain/merge';
import type { StoredRecord } from '../domain/record';
import { isReadable } from './bodies';
import type { MirrorCopy } from './mirror';

/**
 * What both copies make together. A version that can be read stands above one that cannot, and a copy that is not as it
 * was written counts only where there is nothing else. Of two versions of one revision that differ, the copy that is as
 * it was written is right.
 */
export function mergeSound(
  stored: readonly StoredRecord[],
  copies: readonly MirrorCopy[],
): ReadonlyMap<string, StoredRecord> {
  const sound = mergeRecords(stored.filter(isReadable), intact(copies).filter(isReadable));
  const all = mergeRecords(
    stored,
    copies.map(({ record }) => record),
  );
  for (const [id, record] of all) if (!sound.has(id)) sound.set(id, record);
  for (const { record, isIntact } of copies)
    if (isIntact && isReadable(record) && sound.get(record.id)?.rev === record.rev)
      sound.set(record.id, record);
  return sound;
}

/** The records of the mirror that are not known to be damaged. */
export function intact(copies: readonly MirrorCopy[]): StoredRecord[] {
  return copies.filter(({ isIntact }) => isIntact !== false).map(({ record }) => record);
}

/** What a store has to be given so that it holds all of `merged`. */
export function lackingIn(
  store: readonly StoredRecord[],
  merged: ReadonlyMap<string, StoredRecord>,
): StoredRecord[] {
  const known = new Map(store.map((record) => [record.id, record]));
  return [...merged.values()].filter((record) => !isSameRecord(record, known.get(record.id)));
}
