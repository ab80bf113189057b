import type { Day } from './day';
import type { PersonBody } from './entries';
import { FIRST_PERSON, type PersonId } from './person-id';
import type { PersonChoice } from './today-view';

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

/** The people as pages name them. Pass all of them, and leave out afterwards: nobody's number may depend on who rests. */
export function choicesOf(all: readonly Someone[]): PersonChoice[] {
  const times = new Map<string, number>();
  return all.map(({ id, body: { name, bond } }) => {
    const called = name || `/${bond}`;
    const nth = (times.get(called) ?? 0) + 1;
    times.set(called, nth);
    return { id, name, bond, ...(nth > 1 && { nth }) };
  });
}

/** Of these, those who can be in view. */
export function openChoices(all: readonly Someone[]): PersonChoice[] {
  const open = new Set(all.filter(canBeInView).map(({ id }) => id));
  return choicesOf(all).filter(({ id }) => open.has(id));
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
