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
