import type { ActionKind } from '../domain/action';
import type { Mark } from '../domain/choosing/history';
import type { Day } from '../domain/day';
import type { CardBody, PersonBody } from '../domain/entries';
import { FIRST_PERSON } from '../domain/person-id';
import { cardKey } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { readPerson } from '../storage/person';
import type { Library } from './library';
import {
  bringBack,
  changePersonBody,
  putAway,
  readOpenCard,
  redrawToday,
  type TakeBack,
  withId,
  without,
} from './put-away';

/** Stars a card, or takes its star away: starred ones come more often, and sooner again. @throws SaveError */
export async function starCard(
  day: Day,
  actionId: string,
  isStarred: boolean,
  personId = FIRST_PERSON,
): Promise<void> {
  await changePersonBody(day, personId, (person) => ({
    ...person,
    stars: isStarred ? withId(person.stars, actionId) : without(person.stars, actionId),
  }));
}

/**
 * "Not for me": the card on the page, or its whole kind. Another one comes at once.
 *
 * @param actionId the card as the page shows it: another one that came meanwhile is not meant.
 * @returns how to take it back, or null where nothing was done.
 * @throws SaveError
 */
export async function refuseCard(
  day: Day,
  actionId: string,
  what: 'item' | 'kind',
  library: Library,
  personId = FIRST_PERSON,
): Promise<TakeBack | null> {
  const card = await readOpenCard(day, actionId, personId);
  if (!card) return null;
  const before = await readPerson(personId);
  const kind = what === 'kind' ? kindOf(card, library) : null;
  await changePersonBody(day, personId, (person) =>
    kind
      ? { ...person, refusedKinds: [...new Set([...person.refusedKinds, kind])] }
      : { ...person, refusedIds: withId(person.refusedIds, actionId) },
  );
  await putAway(day, actionId, library, personId);
  return async () => {
    await changePersonBody(day, personId, (person) => ({
      ...person,
      refusedIds: person.refusedIds.filter((it) => it !== actionId || before?.refusedIds.includes(it)),
      refusedKinds: person.refusedKinds.filter((it) => it !== kind || before?.refusedKinds.includes(it)),
    }));
    await bringBack(day, card, personId);
  };
}

/**
 * Keeps "When …, I will …" with the card on the page; an empty text takes it away.
 *
 * @throws SaveError also where another card came meanwhile: the words belong to the one before.
 */
export async function setWhenThen(
  day: Day,
  actionId: string,
  whenThen: string,
  personId = FIRST_PERSON,
): Promise<void> {
  await writeRecord(cardKey(day, personId), (card) => {
    if (card?.actionId !== actionId) throw new Error(`The card of ${day} is another one now`);
    return { ...card, whenThen };
  });
}

/** Says of the day that it is hard, that there was a fight, or that it got worse: the card fits it at once. @throws SaveError */
export async function markDay(
  day: Day,
  mark: Mark,
  library: Library,
  personId = FIRST_PERSON,
): Promise<void> {
  await writeRecord(cardKey(day, personId), (card) =>
    card && !card.marks.includes(mark) ? { ...card, marks: [...card.marks, mark] } : null,
  );
  await redrawToday(day, library, personId);
}

/** Takes back what was said of the day. The card stays; one that was put away for that alone is back. @throws SaveError */
export async function unmarkDay(day: Day, personId = FIRST_PERSON): Promise<void> {
  const person = await readPerson(personId);
  await writeRecord(cardKey(day, personId), (card) => {
    if (!card) return null;
    const isUnwanted = person && [...person.later, ...refusedOf(person)].some((it) => isOf(card, it));
    return {
      ...card,
      marks: [],
      ...(card.setAside && !isUnwanted && { setAside: without(card.setAside, card.actionId) }),
    };
  });
}

// Cards of the first version do not say what kind of item they showed; the library knows.
function kindOf(card: CardBody, library: Library): ActionKind | null {
  return card.kind ?? library.actions.find((it) => it.id === card.actionId)?.kind ?? null;
}

const refusedOf = ({ refusedIds, refusedKinds }: PersonBody): string[] => [...refusedIds, ...refusedKinds];
const isOf = ({ actionId, kind }: CardBody, idOrKind: string) => idOrKind === actionId || idOrKind === kind;
