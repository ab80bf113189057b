import type { Day } from '../domain/day';
import type { NoteBody } from '../domain/entries';
import { readBody, readTombstone } from './bodies';
import type { RecordKey } from './journal';
import { recordsOf } from './records';

/** The key of a note. */
export const noteKey = (id: string, day: Day): RecordKey<'note'> => ({ table: 'note', id, day });

/** A new id for a note. */
export const newNoteId = (): string => `note-${crypto.randomUUID()}`;

/** A note with its id. */
export type NoteEntry = NoteBody & { id: string };

/** The notes of a day, oldest first. */
export async function readNotes(day: Day): Promise<NoteEntry[]> {
  const records = await recordsOf('note', { from: day, to: day });
  return records
    .flatMap((record) => {
      const note = readBody('note', record);
      return note ? [{ ...note, id: record.id }] : [];
    })
    .sort(byOrder);
}

/** The order in which the notes of a day were written. */
export function byOrder(a: NoteEntry, b: NoteEntry): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** Days on which a note was kept. A note that was deleted later keeps its plank. */
export async function readNoteDays(): Promise<Day[]> {
  const records = await recordsOf('note');
  return records
    .filter((record) => (record.deleted ? readTombstone(record).plank : readBody('note', record) !== null))
    .map((record) => record.day);
}
