import type { StoredRecord } from './record';

/**
 * The one of two versions of a record that stays. The order is total (revision, then the text of the record), so
 * that merging gives the same result in any order and any number of times.
 */
export function newerOf<R extends StoredRecord>(a: R, b: R): R {
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b;
  return canonicalText(a) >= canonicalText(b) ? a : b;
}

/** Merges two sets of records by id. */
export function mergeRecords<R extends StoredRecord>(a: Iterable<R>, b: Iterable<R>): Map<string, R> {
  const merged = new Map<string, R>();
  for (const side of [a, b]) {
    for (const record of side) {
      const known = merged.get(record.id);
      merged.set(record.id, known ? newerOf(known, record) : record);
    }
  }
  return merged;
}

/** Whether two versions of a record are the same to the letter, whatever the order of their keys. */
export function isSameRecord(a: StoredRecord | undefined, b: StoredRecord | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.rev !== b.rev) return false;
  // Sorting keys is slow: most pairs are the same as they stand.
  return JSON.stringify(a) === JSON.stringify(b) || canonicalText(a) === canonicalText(b);
}

/** JSON with the keys of every object in order. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)))
      : inner,
  );
}
