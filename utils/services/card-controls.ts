import type { Mark } from '../domain/choosing/history';
import type { Day } from '../domain/day';
import type { CardBody, PersonBody } from '../domain/entries';
import { cardKey, readCard } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { personKey } from '../storage/person';
import { type Shown, shownCard } from './begin-day';
import type { Library } from './library';
import { drawTodaysCard, readTodayState, type TodayState } from './today';

/** Stars the day's card, or takes its star away: starred ones come more often, and sooner again. @throws SaveError */
export async function starCard(day: Day, isStarred: boolean): Promise<void> {
  const card = await readCard(day);
  if (!card) return;
  await changePersonBody(day, (person) => ({
    ...person,
    stars: isStarred ? withId(person.stars, card.actionId) : without(person.stars, card.actionId),
  }));
}

/** "Not for me": this card, or its whole kind. Another one comes at once. @throws SaveError */
export async function refuseCard(day: Day, what: 'item' | 'kind', library: Library): Promise<void> {
  const card = await readCard(day);
  if (!card) return;
  const kind = card.kind ?? library.actions.find((it) => it.id === card.actionId)?.kind;
  await changePersonBody(day, (person) =>
    what === 'item' || !kind
      ? { ...person, refusedIds: withId(person.refusedIds, card.actionId) }
      : { ...person, refusedKinds: [...new Set([...person.refusedKinds, kind])] },
  );
  await redrawToday(day, library);
}

/** Keeps the day's card for later and draws another one. The list has no end. @throws SaveError */
export async function keepForLater(day: Day, library: Library): Promise<void> {
  const card = await readCard(day);
  if (!card) return;
  await changePersonBody(day, (person) => ({ ...person, later: withId(person.later, card.actionId) }));
  await redrawToday(day, library);
}

/** Makes something that was kept for later today's card. @throws SaveError */
export async function takeFromLater(day: Day, actionId: string, library: Library): Promise<void> {
  const action = library.actions.find((it) => it.id === actionId);
  if (!action) return;
  await showInstead(day, { action, reasons: [{ kind: 'kept' }] });
  await changePersonBody(day, (person) => ({ ...person, later: without(person.later, actionId) }));
}

/** Takes something off the list. @throws SaveError */
export async function forgetLater(day: Day, actionId: string): Promise<void> {
  await changePersonBody(day, (person) => ({ ...person, later: without(person.later, actionId) }));
}

/** Keeps "When …, I will …" with the day's card; an empty text takes it away. @throws SaveError */
export async function setWhenThen(day: Day, whenThen: string): Promise<void> {
  await writeRecord(cardKey(day), (card) => card && { ...card, whenThen });
}

/** Says of the day that it is hard, that there was a fight, or that it got worse: the card fits it at once. @throws SaveError */
export async function markDay(day: Day, mark: Mark, library: Library): Promise<void> {
  await writeRecord(cardKey(day), (card) =>
    card && !card.marks.includes(mark) ? { ...card, marks: [...card.marks, mark] } : null,
  );
  await redrawToday(day, library);
}

/** Takes back what was said of the day; the card stays. @throws SaveError */
export async function unmarkDay(day: Day): Promise<void> {
  await writeRecord(cardKey(day), (card) => card && { ...card, marks: [] });
}

/** Draws today's card anew, because something was said that counts at once. An answered card stays. @throws SaveError */
export async function redrawToday(day: Day, library: Library): Promise<void> {
  const state = await readTodayState(day);
  const drawn = state.card && drawTodaysCard(state, library, shownOn(state));
  if (drawn) await showInstead(day, drawn);
}

function shownOn({ card }: TodayState): string[] {
  return card ? [...card.swapped, card.actionId] : [];
}

async function showInstead(day: Day, shown: Shown): Promise<void> {
  await writeRecord(cardKey(day), (card): CardBody | null =>
    card && card.answer === null && card.actionId !== shown.action.id
      ? { ...card, ...shownCard(shown), whenThen: '' }
      : null,
  );
}

function changePersonBody(day: Day, change: (person: PersonBody) => PersonBody): Promise<unknown> {
  return writeRecord(personKey(day), (person) => person && change(person));
}

const withId = (ids: readonly string[], id: string) => [...ids.filter((it) => it !== id), id];
const without = (ids: readonly string[], id: string) => ids.filter((it) => it !== id);
