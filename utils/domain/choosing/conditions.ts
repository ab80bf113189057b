import { type Day, daysBetween } from '../day';
import type { History, Mark } from './history';
import { countBefore, type HistoryIndex } from './history-index';
import { AWAY_DAYS, LAPSE_DAYS, SMALL_TRUSTED_DAYS } from './weights';

/** What a day is like before anything is drawn for it. */
export interface Conditions {
  /** There was no card before. */
  first: boolean;
  /** One of the days after a cold landing. */
  small: boolean;
  hardDay: boolean;
  worse: boolean;
  fight: Fight | null;
  /** Full days without any answer before this one, 0 before the first card. */
  daysAway: number;
  /** `daysAway` is four or more. */
  welcomeBack: boolean;
}

/** The last fight, where it is not long ago. */
export interface Fight {
  /** Days since, 0 on the day itself. */
  days: number;
  /** Cards of the days between that day and this one, its own counted in; 0 on the day itself. */
  cards: number;
}

/** The conditions of a day, from what was noted on it and before it. */
export function conditionsOn(index: HistoryIndex, history: History, day: Day): Conditions {
  const past = countBefore(index.days, day);
  const next = index.days[past];
  const marks = next?.day === day ? next.marks : [];
  const isFirst = countBefore(index.cards, day) === 0;
  const daysAway = isFirst ? 0 : daysWithoutAnswer(index, history, day);
  return {
    first: isFirst,
    small: isSmallDay(history.smallUntil, day),
    hardDay: marks.includes('hard-day'),
    worse: marks.includes('worse'),
    fight: lastFight(index, day, marks),
    daysAway,
    welcomeBack: daysAway >= AWAY_DAYS,
  };
}

function isSmallDay(smallUntil: Day | null, day: Day): boolean {
  return smallUntil !== null && day <= smallUntil && daysBetween(day, smallUntil) <= SMALL_TRUSTED_DAYS;
}

function lastFight(index: HistoryIndex, day: Day, marksToday: readonly Mark[]): Fight | null {
  if (marksToday.includes('fight')) return { days: 0, cards: 0 };
  for (let i = countBefore(index.days, day) - 1; i >= 0; i--) {
    const row = index.days[i];
    const days = row ? daysBetween(row.day, day) : Infinity;
    if (!row || days > LAPSE_DAYS) return null;
    if (row.marks.includes('fight')) {
      return { days, cards: countBefore(index.cards, day) - countBefore(index.cards, row.day) };
    }
  }
  return null;
}

function daysWithoutAnswer(index: HistoryIndex, history: History, day: Day): number {
  let last: Day | null = history.lastNote !== null && history.lastNote < day ? history.lastNote : null;
  if (history.lastNote === day) return 0;
  for (let i = countBefore(index.cards, day) - 1; i >= 0; i--) {
    const row = index.cards[i];
    if (!row || (last !== null && row.day <= last)) break;
    if (row.card.answer !== null) last = row.day;
  }
  const first = index.cards[0];
  if (last !== null) return daysBetween(last, day) - 1;
  return first ? daysBetween(first.day, day) : 0;
}
