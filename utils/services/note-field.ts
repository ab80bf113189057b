import { noteFieldOf } from '../domain/snapshot';
import { readPeople } from '../storage/person';
import { openJournalOnce } from './journal-access';

/** The field of the note about whoever is in view. Rejects where the journal cannot be read. */
export async function noteFieldInView(): Promise<string> {
  await openJournalOnce();
  return noteFieldOf((await readPeople()).inView);
}
