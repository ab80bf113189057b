import type { Day } from '../domain/day';
import type { PaceBody, PersonBody } from '../domain/entries';
import { readBody } from './bodies';
import type { RecordKey } from './journal';
import { getRecord } from './records';

/** The key of the person this is about. */
export const personKey = (day: Day): RecordKey<'person'> => ({ table: 'person', id: 'person-1', day });

/** The key of the one value that holds the size of the next steps. */
export const paceKey = (day: Day): RecordKey<'pace'> => ({ table: 'pace', id: 'pace-1', day });

/** The person, or null before the first card. */
export async function readPerson(): Promise<PersonBody | null> {
  return readBody('person', await getRecord('person-1'));
}

/** The size of the next steps, or null where nothing was said about it. */
export async function readPace(): Promise<PaceBody | null> {
  return readBody('pace', await getRecord('pace-1'));
}
