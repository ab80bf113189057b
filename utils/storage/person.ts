import type { Day } from '../domain/day';
import type { PaceBody, PersonBody } from '../domain/entries';
import { inOrder, inViewOf, type Someone } from '../domain/people';
import { FIRST_PERSON, idEndOf, type PersonId } from '../domain/person-id';
import { readBody } from './bodies';
import type { RecordKey } from './journal';
import { getRecord, recordsOf } from './records';

/** The key of a person. */
export const personKey = (day: Day, id: PersonId = FIRST_PERSON): RecordKey<'person'> => ({
  table: 'person',
  id,
  day,
});

/** The key of the one value that holds the size of the next steps with a person. */
export const paceKey = (day: Day, personId: PersonId = FIRST_PERSON): RecordKey<'pace'> => ({
  table: 'pace',
  id: paceIdOf(personId),
  day,
});

const paceIdOf = (personId: PersonId) => `pace-${idEndOf(personId).slice(1) || '1'}`;

/** The key of the one value that says who is in view. */
export const viewKey = (day: Day): RecordKey<'view'> => ({ table: 'view', id: 'view-1', day });

/** A person, or null before the first card. */
export async function readPerson(id: PersonId = FIRST_PERSON): Promise<PersonBody | null> {
  return readBody('person', await getRecord(id));
}

/** All the people this is about, and who is in view. */
export interface People {
  /** In an order that stays, those who rest included. */
  all: Someone[];
  inView: PersonId;
}

/** Reads all the people this is about, and who is in view. */
export async function readPeople(): Promise<People> {
  const [records, view] = await Promise.all([recordsOf('person'), getRecord('view-1')]);
  const all = inOrder(
    records.flatMap((record) => {
      const body = readBody('person', record);
      return body ? [{ id: record.id, since: record.day, body }] : [];
    }),
  );
  return { all, inView: inViewOf(all, readBody('view', view)?.personId ?? null) };
}

/** Who is in view, or null before there is anybody. */
export async function readInView(): Promise<Someone | null> {
  const { all, inView } = await readPeople();
  return all.find(({ id }) => id === inView) ?? null;
}

/** The size of the next steps with a person, or null where nothing was said about it. */
export async function readPace(personId: PersonId = FIRST_PERSON): Promise<PaceBody | null> {
  return readBody('pace', await getRecord(paceIdOf(personId)));
}
