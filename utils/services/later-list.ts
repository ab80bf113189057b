import { choosableToday } from '../domain/choosing/may-stay';
import type { Day } from '../domain/day';
import { laysPlank } from '../domain/entries';
import { FIRST_PERSON } from '../domain/person-id';
import { dropAppointment, keepAppointment, readAppointments } from '../storage/appointments';
import { cardKey } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { readPerson } from '../storage/person';
import { newCard, type Shown, shownCard } from './begin-day';
import { drawInput } from './draw-today';
import type { Library } from './library';
import {
  bringBack,
  changePersonBody,
  putAway,
  readOpenCard,
  type TakeBack,
  withId,
  without,
} from './put-away';
import { readTodayState } from './today-state';

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
