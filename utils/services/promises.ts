import { askToReconcile } from '../browser/worker';
import { type Day, dayOf, wallTimeOf } from '../domain/day';
import type { PromiseBody } from '../domain/entries';
import { FIRST_PERSON } from '../domain/person-id';
import type { WallText } from '../domain/reminders/wall-text';
import { remove, writeRecord } from '../storage/journal';
import { readPeople } from '../storage/person';
import { newPromiseId, type PromiseEntry, promiseKey, readPromises } from '../storage/promises';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';

export type { PromiseEntry } from '../storage/promises';

/** What a promise is made of. */
export type NewPromise = Pick<PromiseBody, 'will' | 'when' | 'remindBefore'> & { dueAt: WallText };

/** Watches every promise to whoever is in view, oldest first. Returns how to stop. */
export function watchPromises(watcher: Watcher<PromiseEntry[]>): () => void {
  return watchJournalQuery(async () => readPromises((await readPeople()).inView), watcher);
}

/**
 * Makes a promise to a person. Resolves with how to take it back.
 *
 * @param random makes its id: where making it is tried again with the same, it is made once.
 * @throws SaveError
 */
export async function makePromise(
  day: Day,
  made: NewPromise,
  personId = FIRST_PERSON,
  random?: string,
): Promise<() => Promise<void>> {
  const id = newPromiseId(personId, random);
  await change(id, day, (before) => before ?? { ...made, state: 'open', keptOn: null });
  return () => change(id, day, (promise) => promise && remove({ plank: false }));
}

/** Gives a promise other words or another time. Resolves with how to take that back. @throws SaveError */
export const renegotiatePromise = (promise: PromiseEntry, agreed: NewPromise) => turn(promise, agreed);

/** The promise was kept: the day has its plank. Resolves with how to take that back. @throws SaveError */
export const keepPromise = (promise: PromiseEntry) =>
  turn(promise, { state: 'kept', keptOn: dayOf(wallTimeOf(new Date())) });

/** The promise was missed. Resolves with how to take that back. @throws SaveError */
export const missPromise = (promise: PromiseEntry) => turn(promise, { state: 'missed' });

/** Takes an open promise away. Resolves with how to put it back. @throws SaveError */
export async function dropPromise(promise: PromiseEntry): Promise<() => Promise<void>> {
  const { id, madeOn } = promise;
  await change(id, madeOn, (it) => it && remove({ plank: false }));
  return () => change(id, madeOn, () => bodyOf(promise));
}

// What another page made of it meanwhile stands: only an open promise is turned.
async function turn(promise: PromiseEntry, next: Partial<PromiseBody>): Promise<() => Promise<void>> {
  const { id, madeOn } = promise;
  await change(id, madeOn, (it) => (it?.state === 'open' ? { ...it, ...next } : null));
  return () => change(id, madeOn, () => bodyOf(promise));
}

async function change(
  id: string,
  day: Day,
  update: Parameters<typeof writeRecord<'promise'>>[1],
): Promise<void> {
  await openJournalOnce();
  await writeRecord(promiseKey(id, day), update);
  // Its time may be the next to be recalled, or none any more.
  askToReconcile();
}

function bodyOf({ will, when, dueAt, remindBefore, state, keptOn }: PromiseEntry): PromiseBody {
  return { will, when, dueAt, remindBefore, state, keptOn };
}
