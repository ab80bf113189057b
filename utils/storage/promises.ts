import type { Day } from '../domain/day';
import type { PromiseBody } from '../domain/entries';
import { FIRST_PERSON, idEndOf, ownerOf, type PersonId } from '../domain/person-id';
import type { WallText } from '../domain/reminders/wall-text';
import { readBody, readTombstone } from './bodies';
import type { RecordKey } from './journal';
import { recordsOf } from './records';

/** The key of a promise; its day is the one on which it was made. */
export const promiseKey = (id: string, day: Day): RecordKey<'promise'> => ({ table: 'promise', id, day });

/** The id of a new promise to a person. */
export const newPromiseId = (
  personId: PersonId = FIRST_PERSON,
  random: string = crypto.randomUUID(),
): string => `promise-${random}${idEndOf(personId)}`;

/** A promise with its id and the day on which it was made. */
export type PromiseEntry = PromiseBody & { id: string; madeOn: Day };

/** Every promise to a person, or to whomever, oldest first. */
export async function readPromises(personId?: PersonId): Promise<PromiseEntry[]> {
  const records = await recordsOf('promise');
  return records.flatMap((record) => {
    if (personId !== undefined && ownerOf(record.id) !== personId) return [];
    const promise = readBody('promise', record);
    return promise ? [{ ...promise, id: record.id, madeOn: record.day }] : [];
  });
}

/** Days on which a promise was kept. One that was removed later keeps its plank. */
export async function readPromiseDays(): Promise<Day[]> {
  const records = await recordsOf('promise');
  return records.flatMap((record) => {
    const promise = readBody('promise', record);
    if (promise) return promise.state === 'kept' ? (promise.keptOn ?? record.day) : [];
    const { plank, plankOn } = readTombstone(record);
    return plank ? (plankOn ?? record.day) : [];
  });
}

/** What a reminder may know of a promise: no words of it. */
export interface DuePromise {
  id: string;
  /** Local wall time, `YYYY-MM-DDTHH:MM`. */
  dueAt: WallText;
  /** How many minutes before that to recall it. */
  remindBefore: number;
  /** To whom it was made. */
  personId: PersonId;
}

/** The open promises that are to be recalled. */
export async function readOpenPromises(): Promise<DuePromise[]> {
  const promises = await readPromises();
  return promises.flatMap(({ id, state, dueAt, remindBefore }) =>
    state === 'open' && dueAt && remindBefore !== null
      ? [{ id, dueAt, remindBefore, personId: ownerOf(id) }]
      : [],
  );
}
