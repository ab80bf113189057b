import { paceAfter } from '../domain/choosing/pace';
import { type Day, wallTimeOf } from '../domain/day';
import { type Answer, type CardBody, isSetAside, keepUnseen, type Landing, shownOn } from '../domain/entries';
import { FIRST_PERSON, type PersonId } from '../domain/person-id';
import { SWAPS_A_DAY } from '../domain/today-view';
import { cardKey } from '../storage/cards';
import { writeRecord } from '../storage/journal';
import { paceKey } from '../storage/person';
import { shownCard } from './begin-day';
import { drawTodaysCard } from './draw-today';
import type { Library } from './library';
import { readPaceBefore, rememberPaceBefore } from './pace-before';
import { readTodayState } from './today-state';

/** Keeps the answer to today's card, with the time. @throws SaveError */
export async function answerCard(
  day: Day,
  answer: Answer,
  now = new Date(),
  personId = FIRST_PERSON,
): Promise<void> {
  const { hour, minute } = wallTimeOf(now);
  const answeredAt = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  await changeCard(day, personId, (card) => ({ ...card, answer, answeredAt }));
}

/** Takes the answer back, and with it the size of the next steps; a line that was written stays. @throws SaveError */
export async function undoAnswer(day: Day, personId = FIRST_PERSON): Promise<void> {
  const before = await readPaceBefore(day, personId);
  await writeRecord(paceKey(day, personId), (pace) => pace && before);
  await changeCard(day, personId, (card) => ({
    ...card,
    answer: null,
    answeredAt: null,
    landingAsked: false,
  }));
}

/**
 * Changes what a past card says was done, and its line.
 *
 * @param base the line that the writer began with: what another page made of it since then is kept findable.
 * @throws SaveError
 */
export async function editCard(
  day: Day,
  change: Partial<Pick<CardBody, 'answer'>> & Pick<CardBody, 'line'>,
  base: string,
  personId = FIRST_PERSON,
): Promise<void> {
  await changeCard(day, personId, (card) => ({
    ...card,
    ...change,
    earlier: keepUnseen(card.earlier, { base, current: card.line, next: change.line }),
  }));
}

/** Keeps the line for oneself under a card that had the line `base`. @throws SaveError */
export async function saveLine(day: Day, line: string, base = '', personId = FIRST_PERSON): Promise<void> {
  await editCard(day, { line }, base, personId);
}

/** Sets the size of the next steps; another word on the same day takes the place of the one before. @throws SaveError */
export async function answerLanding(day: Day, landing: Landing, personId = FIRST_PERSON): Promise<void> {
  const before = await rememberPaceBefore(day, personId);
  await writeRecord(paceKey(day, personId), (pace) =>
    pace === null && landing !== 'cold' ? null : paceAfter(landing, before, day),
  );
  await changeCard(day, personId, (card) => ({ ...card, landingAsked: true }));
}

/** Draws another card for today, twice a day at the most; an answered card stays. @throws SaveError */
export async function swapCard(day: Day, library: Library, personId = FIRST_PERSON): Promise<void> {
  const state = await readTodayState(day, personId);
  const before = state.card;
  if (!before || isSetAside(before)) return;
  const drawn = drawTodaysCard(state, library, shownOn(before));
  if (!drawn) return;
  await changeCard(day, personId, (card) =>
    card.actionId === before.actionId && card.answer === null && card.swapped.length < SWAPS_A_DAY
      ? { ...card, ...shownCard(drawn, state), whenThen: '', swapped: [...card.swapped, before.actionId] }
      : null,
  );
}

function changeCard(
  day: Day,
  personId: PersonId,
  change: (card: CardBody) => CardBody | null,
): Promise<CardBody | null> {
  return writeRecord(cardKey(day, personId), (card) => {
    if (!card) throw new Error(`There is no card for ${day}`);
    return change(card);
  });
}
