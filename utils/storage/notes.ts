import type { Day } from '../domain/day';
import type { NoteBody } from '../domain/entries';
import { FIRST_PERSON, idEndOf, ownerOf, type PersonId } from '../domain/person-id';
import { readBody, readTombstone } from './bodies';
import type { RecordKey } from './journal';
import { recordsOf } from './records';

/** The key of a note. */
export const noteKey = (id: string, day: Day): RecordKey<'note'> => ({ table: 'note', id, day });

/** The id of a new note about a person. */
export const newNoteId = (personId: PersonId = FIRST_PERSON, random: string = crypto.randomUUID()): string =>
  `note-${random}${idEndOf(personId)}`;

/** A note with its id. */
export type NoteEntry = NoteBody & { id: string };

/** The notes of a day about a person, oldest first. */
export async function readNotes(day: Day, personId: PersonId = FIRST_PERSON): Promise<NoteEntry[]> {
  const records = await recordsOf('note', { from: day, to: day });
  return records
    .flatMap((record) => {
      const note = ownerOf(record.id) === personId ? readBody('note', record) : null;
      return note ? [{ ...note, id: record.id }] : [];
    })
    .sort(byOrder);
}

/** The order in which the notes of a day were written. */
export function byOrder(a: NoteEntry, b: NoteEntry): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** Days on which a note was kept: about whomever, and about the person. One that was deleted later keeps its plank. */
export async function readNoteDays(
  personId: PersonId = FIRST_PERSON,
): Promise<{ plankDays: Day[]; ofPerson: Day[] }> {
  const records = (await recordsOf('note')).filter((record) =>
    record.deleted ? readTombstone(record).plank : readBody('note', record) !== null,
  );
  const daysOf = (some: typeof records) => some.map((record) => record.day);
  return {
    plankDays: daysOf(records),
    ofPerson: daysOf(records.filter((record) => ownerOf(record.id) === personId)),
  };
}
