import { STEPS, type Step } from '../action';
import { laysPlank } from '../card-answer';
import { addDays, type Day } from '../day';
import { countBefore, type HistoryIndex, latestCards } from './history-index';
import {
  DECLINED_CARDS,
  DECLINED_TIMES,
  LARGE_DAYS,
  LARGE_MINUTES,
  NEGLECTED_CARDS,
  TALK_ACTIONS,
} from './weights';

/** Whether enough actions of step 2 were done before a day for a conversation of step 5. */
export function hasTalked(index: HistoryIndex, day: Day): boolean {
  const past = countBefore(index.cards, day);
  let done = 0;
  for (let i = 0; i < past && done < TALK_ACTIONS; i++) {
    const card = index.cards[i]?.card;
    if (card?.step === 2 && laysPlank(card.answer)) done++;
  }
  return done >= TALK_ACTIONS;
}

/**
 * Whether there is a larger action less than a week from a day, on either side: one that a wrong clock dated ahead was
 * asked for all the same.
 */
export function isLargeNear(index: HistoryIndex, day: Day): boolean {
  const end = addDays(day, LARGE_DAYS - 1);
  for (let i = countBefore(index.cards, addDays(day, 1 - LARGE_DAYS)); i < index.cards.length; i++) {
    const row = index.cards[i];
    if (!row || row.day > end) return false;
    if (row.day !== day && row.card.minutes >= LARGE_MINUTES) return true;
  }
  return false;
}

/** The step of the last two cards before a day, where both were of one step. */
export function stepShownTwice(index: HistoryIndex, day: Day): Step | null {
  const [last, beforeLast] = latestCards(index, day, 2);
  return last && last.card.step === beforeLast?.card.step ? last.card.step : null;
}

/** The steps that have not come up for two weeks of cards; none before there were as many. */
export function neglectedSteps(index: HistoryIndex, day: Day): ReadonlySet<Step> {
  const latest = latestCards(index, day, NEGLECTED_CARDS);
  if (latest.length < NEGLECTED_CARDS) return new Set();
  const recent = new Set(latest.map(({ card }) => card.step));
  return new Set(STEPS.filter((step) => !recent.has(step)));
}

/** The steps whose last two answers were both “not today”. */
export function declinedSteps(index: HistoryIndex, day: Day): ReadonlySet<Step> {
  const answered = latestCards(index, day, DECLINED_CARDS).filter(
    ({ card }) => card.answer !== null && card.answer !== 'rest',
  );
  return new Set(
    STEPS.filter((step) => {
      const last = answered.filter(({ card }) => card.step === step).slice(0, DECLINED_TIMES);
      return last.length === DECLINED_TIMES && last.every(({ card }) => card.answer === 'not-today');
    }),
  );
}

/** The steps of starred items that have been a day's card. */
export function starredSteps(index: HistoryIndex, stars: readonly string[]): ReadonlySet<Step> {
  const steps = new Set<Step>();
  for (const id of stars) {
    const [day] = index.seenOn.get(id) ?? [];
    const row = day === undefined ? undefined : index.cards[countBefore(index.cards, day)];
    if (row) steps.add(row.card.step);
  }
  return steps;
}
