import { sessionArea } from '../browser/session-area';
import { paceBefore } from '../domain/choosing/pace';
import type { Day } from '../domain/day';
import type { PaceBody } from '../domain/entries';
import type { PersonId } from '../domain/person-id';
import { readPace } from '../storage/person';

const keyOf = (personId: PersonId) => `pace-before-${personId}`;

/**
 * The size of the next steps as it was before the first landing of a day. What a landing took away is known until the
 * browser ends and nowhere on the disk; after that, as much as the size itself tells.
 */
export async function readPaceBefore(day: Day, personId: PersonId): Promise<PaceBody> {
  const key = keyOf(personId);
  const known = (await sessionArea.get(key).catch((): Record<string, unknown> => ({})))[key] as
    | Known
    | undefined;
  return known?.day === day ? known.pace : paceBefore(await readPace(personId), day);
}

/** Remembers it: call it before a landing is kept. */
export async function rememberPaceBefore(day: Day, personId: PersonId): Promise<PaceBody> {
  const pace = await readPaceBefore(day, personId);
  const known: Known = { day, pace };
  await sessionArea.set({ [keyOf(personId)]: known }).catch(() => undefined);
  return pace;
}

interface Known {
  day: Day;
  pace: PaceBody;
}
