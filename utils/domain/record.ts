import type { Day } from './day';

/** Every kind of thing that is kept. Adding a kind means adding its name here and its schema in `storage/bodies.ts`. */
export const TABLES = [
  'card',
  'prompt',
  'note',
  'claim',
  'person',
  'pace',
  'view',
  'promise',
  'appointment',
] as const;
export type TableName = (typeof TABLES)[number];

/**
 * When a record was last written, as a logical clock and not as a time: twelve digits of the journal's own
 * sequence, a dot, and the id of the journal that wrote it. It orders as text, and a wrong clock cannot spoil it.
 */
export type Rev = string;

/** The one shape of every stored thing. Only these fields are ever indexed; `body` passes a codec. */
export interface StoredRecord<Body = unknown> {
  /** Permanent and unique over all tables. */
  id: string;
  table: TableName;
  /** The day it belongs to. */
  day: Day;
  rev: Rev;
  /** A tombstone: kept so that a merge cannot bring the record back. */
  deleted: boolean;
  body: Body;
}

const SEQUENCE_DIGITS = 12;

/** The revision that write number `sequence` of journal `writer` makes. */
export function makeRev(sequence: number, writer: string): Rev {
  return `${String(sequence).padStart(SEQUENCE_DIGITS, '0')}.${writer}`;
}

/** The sequence number in a revision, 0 where there is none to read. */
export function sequenceOf(rev: Rev): number {
  const sequence = Number(rev.slice(0, SEQUENCE_DIGITS));
  return Number.isSafeInteger(sequence) ? sequence : 0;
}
