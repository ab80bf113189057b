import type { Day } from '../domain/day';
import { writeRecord } from '../storage/journal';
import { personKey, readPerson } from '../storage/person';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { dropSnapshot } from './snapshot';

/** Turns solo mode on or off: only steps for one's own steadiness, nothing that reaches out. @throws SaveError */
export async function setSolo(day: Day, solo: boolean): Promise<void> {
  await openJournalOnce();
  await writeRecord(personKey(day), (person) => ({
    salt: person?.salt ?? crypto.randomUUID(),
    mode: solo ? 'solo' : 'open',
  }));
  // It may hold what the new mode closes: the next page paints a moment later instead.
  dropSnapshot();
}

/** Watches whether solo mode is on. Returns how to stop. */
export function watchSolo(watcher: Watcher<boolean>): () => void {
  return watchJournalQuery(async () => (await readPerson())?.mode === 'solo', watcher);
}
