import type { ActionKind } from '../domain/action';
import type { Mark } from '../domain/choosing/history';
import { choosableToday, mayStay } from '../domain/choosing/may-stay';
import type { Day } from '../domain/day';
import { type CardBody, isSetAside, laysPlank, type PersonBody, shownOn } from '../domain/entries';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { dropAppointment, keepAppointment, readAppointments } from '../storage/appointments';
import { cardKey, readCard } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { personKey, readPerson } from '../storage/person';
import { newCard, type Shown, shownCard } from './begin-day';
import { drawInput, drawTodaysCard } from './draw-today';
import type { Library } from './library';
import { actionOfCard, readTodayState, type TodayState } from './today-state';

/** Takes back what was done to a card; it comes back as long as today is not answered. @throws SaveError */
export type TakeBack = () => Promise<void>;

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
 * Keeps the card on the page for later and draws another one. The list has no end.
 *
 * @returns how to take it back, or null where nothing was done.
 * @throws SaveError
 */
export async function keepForLater(
  day: Day,
  actionId: string,
  library: Library,
  personId = FIRST_PERSON,
): Promise<TakeBack | null> {
  const card = await readOpenCard(day, actionId, personId);
  if (!card) return null;
  const before = await readPerson(personId);
  await changePersonBody(day, personId, (person) => ({ ...person, later: withId(person.later, actionId) }));
  await putAway(day, actionId, library, personId);
  return async () => {
    if (!before?.later.includes(actionId)) await forgetLater(day, actionId, personId);
    await bringBack(day, card, personId);
  };
}

/**
 * Makes something that was kept for later today's card, once a day. A step that was taken today stays; "not today" and a rest give
 * way to it.
 *
 * @throws SaveError
 */
export async function takeFromLater(
  day: Day,
  actionId: string,
  library: Library,
  personId = FIRST_PERSON,
): Promise<void> {
  const state = await readTodayState(day, personId);
  const action = library.actions.find((it) => it.id === actionId);
  if (!action || !choosableToday(drawInput(state, library, []))(action)) return;
  const shown: Shown = { action, reasons: [{ kind: 'kept' }] };
  const taken = await writeRecord(cardKey(day, personId), (card, removed) => {
    if (!card) return { ...newCard(shown, state, removed), tookKept: true };
    if (laysPlank(card.answer) || card.tookKept) return null;
    const setAside = without(withId(card.setAside ?? [], card.actionId), actionId);
    return {
      ...card,
      ...shownCard(shown, state),
      answer: null,
      answeredAt: null,
      whenThen: '',
      setAside,
      tookKept: true,
    };
  });
  if (taken?.actionId === actionId) await forgetLater(day, actionId, personId);
}

/** Takes something off the list, with the time it was given. Resolves with how to put it back to its place. @throws SaveError */
export async function forgetLater(day: Day, actionId: string, personId = FIRST_PERSON): Promise<TakeBack> {
  const place = (await readPerson(personId))?.later.indexOf(actionId) ?? -1;
  const time = (await readAppointments('later')).find(
    (it) => it.thing === actionId && it.personId === personId,
  );
  await changePersonBody(day, personId, (person) => ({ ...person, later: without(person.later, actionId) }));
  if (time) await dropAppointment(day, 'later', actionId, personId);
  return async () => {
    if (place < 0) return;
    if (time) await keepAppointment(day, time);
    await changePersonBody(day, personId, (person) => {
      const others = without(person.later, actionId);
      return { ...person, later: [...others.slice(0, place), actionId, ...others.slice(place)] };
    });
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

/**
 * Draws today's card anew, because something was said that counts at once. An answered card stays. Where no other one
 * fits, one that still fits stays too.
 *
 * @throws SaveError
 */
export async function redrawToday(day: Day, library: Library, personId = FIRST_PERSON): Promise<void> {
  const state = await readTodayState(day, personId);
  if (state.card) await giveWay(state, state.card, library, maySeeDayThrough(state, state.card, library));
}

/** The card goes, whether or not another one fits. */
async function putAway(day: Day, actionId: string, library: Library, personId: PersonId): Promise<void> {
  const state = await readTodayState(day, personId);
  if (state.card?.actionId === actionId) await giveWay(state, state.card, library, false);
}

async function giveWay(state: TodayState, card: CardBody, library: Library, mayStayHere: boolean) {
  const drawn = drawTodaysCard(state, library, shownOn(card));
  if (!drawn && mayStayHere) return;
  await writeRecord(cardKey(state.day, state.personId), (now): CardBody | null => {
    if (!now || now.answer !== null || now.actionId !== card.actionId) return null;
    const setAside = withId(now.setAside ?? [], now.actionId);
    return drawn ? { ...now, ...shownCard(drawn, state), whenThen: '', setAside } : { ...now, setAside };
  });
}

function maySeeDayThrough(state: TodayState, card: CardBody, library: Library): boolean {
  const action = actionOfCard(state, library);
  return action !== null && mayStay(action, drawInput(state, library, without(shownOn(card), action.id)));
}

async function readOpenCard(day: Day, actionId: string, personId: PersonId): Promise<CardBody | null> {
  const card = await readCard(day, personId);
  return card?.actionId === actionId && card.answer === null && !isSetAside(card) ? card : null;
}

async function bringBack(day: Day, card: CardBody, personId: PersonId): Promise<void> {
  const { actionId, version, step, title, kind, minutes, contacts, reasons, whenThen } = card;
  await writeRecord(cardKey(day, personId), (now) =>
    now && now.answer === null
      ? {
          ...now,
          ...{ actionId, version, step, title, kind, minutes, contacts, reasons, whenThen },
          setAside: without(now.setAside ?? [], actionId),
        }
      : null,
  );
}

// Cards of the first version do not say what kind of item they showed; the library knows.
function kindOf(card: CardBody, library: Library): ActionKind | null {
  return card.kind ?? library.actions.find((it) => it.id === card.actionId)?.kind ?? null;
}

const refusedOf = ({ refusedIds, refusedKinds }: PersonBody): string[] => [...refusedIds, ...refusedKinds];
const isOf = ({ actionId, kind }: CardBody, idOrKind: string) => idOrKind === actionId || idOrKind === kind;

function changePersonBody(
  day: Day,
  personId: PersonId,
  change: (person: PersonBody) => PersonBody,
): Promise<unknown> {
  return writeRecord(personKey(day, personId), (person) => person && change(person));
}

const withId = (ids: readonly string[], id: string) => [...ids.filter((it) => it !== id), id];
const without = (ids: readonly string[], id: string) => ids.filter((it) => it !== id);
