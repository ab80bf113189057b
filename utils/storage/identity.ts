import { type StoredRecord, sequenceOf } from '../domain/record';
import type { JournalState } from './db';
import type { Canary } from './mirror';

/** The highest sequence that anything tells of: none is ever given out twice. */
export function highestSequence(
  state: JournalState | undefined,
  canary: Canary | null,
  records: Iterable<StoredRecord>,
): number {
  let sequence = Math.max(state?.sequence ?? 0, canary?.sequence ?? 0);
  for (const record of records) sequence = Math.max(sequence, sequenceOf(record.rev));
  return sequence;
}

/** Who a journal is that nothing is known of yet. */
export function newIdentity(): Pick<Canary, 'databaseId' | 'writer'> {
  return {
    databaseId: crypto.randomUUID(),
    writer: crypto.randomUUID().replaceAll('-', '').slice(0, 10),
  };
}
