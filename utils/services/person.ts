import { askToReconcile } from '../browser/worker';
import type { Day } from '../domain/day';
import type { PersonBody } from '../domain/entries';
import { newPerson } from '../domain/person-answers';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { writeRecord } from '../storage/journal';
import { type People, personKey, readPeople, viewKey } from '../storage/person';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { dropSnapshot } from './snapshot';

export type { People } from '../storage/person';

/** What may be changed about a person; the salt stays. */
export type PersonChange = Partial<Omit<PersonBody, 'salt'>>;

/** Changes what is known about a person. It counts from tomorrow, but for what is about safety. @throws SaveError */
export async function changePerson(
  day: Day,
  change: PersonChange,
  personId = FIRST_PERSON,
): Promise<PersonBody> {
  await openJournalOnce();
  // It holds the days ahead as they would be with the answers before; a page that is open makes it anew.
  dropSnapshot();
  const written = await writeRecord(personKey(day, personId), (person) => ({
    ...(person ?? nobodyYet()),
    ...change,
  }));
  return written ?? { ...nobodyYet(), ...change };
}

// Whoever comes here before first run still goes through it.
function nobodyYet(): PersonBody {
  return { ...newPerson(crypto.randomUUID()), firstRun: 0 };
}

/** Turns solo mode on or off: only steps for one's own steadiness, nothing that reaches out. @throws SaveError */
export async function setSolo(day: Day, solo: boolean, personId?: PersonId): Promise<PersonBody> {
  await openJournalOnce();
  const mode = solo ? 'solo' : 'open';
  const change: PersonChange = { mode, ...(solo && { touchOn: false, talksOn: false }) };
  const person = await changePerson(day, change, personId ?? (await readPeople()).inView);
  // It may hold what the new mode closes: the next page paints a moment later instead.
  dropSnapshot();
  return person;
}

/** Brings a person into view; every open page follows. @throws SaveError */
export async function showPerson(day: Day, personId: PersonId): Promise<void> {
  await openJournalOnce();
  // It shows the other one.
  dropSnapshot();
  await writeRecord(viewKey(day), (view) => (view?.personId === personId ? null : { personId }));
}

/** "Let it rest": no card and no reminder until they are taken up again. @throws SaveError */
export async function letRest(day: Day, personId: PersonId): Promise<void> {
  await changePerson(day, { resting: true }, personId);
  askToReconcile();
}

/** Takes somebody up again who rested, and brings them into view. @throws SaveError */
export async function takeUp(day: Day, personId: PersonId): Promise<void> {
  await changePerson(day, { resting: false }, personId);
  await showPerson(day, personId);
  askToReconcile();
}

/** Watches all the people this is about. Returns how to stop. */
export function watchPeople(watcher: Watcher<People>): () => void {
  return watchJournalQuery(readPeople, watcher);
}
