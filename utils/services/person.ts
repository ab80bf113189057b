import type { Day } from '../domain/day';
import type { PersonBody } from '../domain/entries';
import { newPerson } from '../domain/person-answers';
import { writeRecord } from '../storage/journal';
import { personKey, readPerson } from '../storage/person';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { dropSnapshot } from './snapshot';

/** What may be changed about a person; the salt stays. */
export type PersonChange = Partial<Omit<PersonBody, 'salt'>>;

/** Changes what is known about the person. It counts from tomorrow, but for what is about safety. @throws SaveError */
export async function changePerson(day: Day, change: PersonChange): Promise<PersonBody> {
  await openJournalOnce();
  // It holds the days ahead as they would be with the answers before; a page that is open makes it anew.
  dropSnapshot();
  const written = await writeRecord(personKey(day), (person) => ({ ...(person ?? nobodyYet()), ...change }));
  return written ?? { ...nobodyYet(), ...change };
}

// Whoever comes here before first run still goes through it.
function nobodyYet(): PersonBody {
  return { ...newPerson(crypto.randomUUID()), firstRun: 0 };
}

/** Turns solo mode on or off: only steps for one's own steadiness, nothing that reaches out. @throws SaveError */
export async function setSolo(day: Day, solo: boolean): Promise<PersonBody> {
  const mode = solo ? 'solo' : 'open';
  const person = await changePerson(day, { mode, ...(solo && { touchOn: false, talksOn: false }) });
  // It may hold what the new mode closes: the next page paints a moment later instead.
  dropSnapshot();
  return person;
}

/** Watches whether solo mode is on. Returns how to stop. */
export function watchSolo(watcher: Watcher<boolean>): () => void {
  return watchJournalQuery(async () => (await readPerson())?.mode === 'solo', watcher);
}

/** Watches what is known about the person; null before anything is. Returns how to stop. */
export function watchPerson(watcher: Watcher<PersonBody | null>): () => void {
  return watchJournalQuery(readPerson, watcher);
}
