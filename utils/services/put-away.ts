import { mayStay } from '../domain/choosing/may-stay';
import type { Day } from '../domain/day';
import { type CardBody, isSetAside, type PersonBody, shownOn } from '../domain/entries';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { cardKey, readCard } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { personKey } from '../storage/person';
import { shownCard } from './begin-day';
import { drawInput, drawTodaysCard } from './draw-today';
import type { Library } from './library';
import { actionOfCard, readTodayState, type TodayState } from './today-state';

/** Takes back what was done to a card; it comes back as long as today is not answered. @throws SaveError */
export type TakeBack = () => Promise<void>;

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

/** The card goes, whether or not another one fits; one that is another by now stays. @throws SaveError */
export async function putAway(
  day: Day,
  actionId: string,
  library: Library,
  personId: PersonId,
): Promise<void> {
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

/** The card as the page shows it, or null where another one came meanwhile, or it is answered or put away. */
export async function readOpenCard(day: Day, actionId: string, personId: PersonId): Promise<CardBody | null> {
  const card = await readCard(day, personId);
  return card?.actionId === actionId && card.answer === null && !isSetAside(card) ? card : null;
}

/** Makes a card that was put away today's again, as long as today is not answered. @throws SaveError */
export async function bringBack(day: Day, card: CardBody, personId: PersonId): Promise<void> {
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

/** Changes what is kept of a person that is known. @throws SaveError */
export function changePersonBody(
  day: Day,
  personId: PersonId,
  change: (person: PersonBody) => PersonBody,
): Promise<unknown> {
  return writeRecord(personKey(day, personId), (person) => person && change(person));
}

/** The ids with this one at the end. */
export const withId = (ids: readonly string[], id: string) => [...ids.filter((it) => it !== id), id];

/** The ids but for this one. */
export const without = (ids: readonly string[], id: string) => ids.filter((it) => it !== id);
