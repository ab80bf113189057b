import type { Day } from './day';
import type { PersonBody } from './entries';

/** Names one of the people this is about; it is the id of their record. */
export type PersonId = string;

/** The first person. Their records are older than that there could be several, and have nothing of them in their ids. */
export const FIRST_PERSON: PersonId = 'person-1';

const PREFIX = 'person-';
const SIGN = '.';

/** The id of a further person, from something random. */
export const personIdFrom = (random: string): PersonId => PREFIX + random.replace(/\W/g, '').slice(0, 12);

/** The end of the ids of what belongs to a person: a sign and a part of their id; nothing for the first. */
export function idEndOf(personId: PersonId): string {
  return personId === FIRST_PERSON ? '' : SIGN + personId.slice(PREFIX.length);
}

/** Whose a record is, by its id. */
export function ownerOf(recordId: string): PersonId {
  const at = recordId.lastIndexOf(SIGN);
  return at === -1 ? FIRST_PERSON : PREFIX + recordId.slice(at + SIGN.length);
}

/** One of the people this is about. */
export interface Someone {
  id: PersonId;
  /** The day they were added. */
  since: Day;
  body: PersonBody;
}

/** The people in an order that stays: the first, and then as they were added. */
export function inOrder(people: readonly Someone[]): Someone[] {
  const place = ({ id, since }: Someone) => `${id === FIRST_PERSON ? 0 : 1}/${since}/${id}`;
  return [...people].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Whether somebody can be in view: all was asked about them, or passed over, and they do not rest. */
export function canBeInView({ body: { resting, firstRun } }: Someone): boolean {
  return !resting && firstRun === null;
}

/**
 * Who is in view: the one that was chosen last, or the first of those who can be where that one cannot. Where nobody
 * can be, the chosen one is all the same.
 */
export function inViewOf(people: readonly Someone[], chosen: PersonId | null): PersonId {
  const ordered = inOrder(people);
  const open = ordered.filter(canBeInView);
  const isThere = (among: readonly Someone[]) => among.find(({ id }) => id === chosen)?.id;
  return isThere(open) ?? open[0]?.id ?? isThere(ordered) ?? ordered[0]?.id ?? FIRST_PERSON;
}
