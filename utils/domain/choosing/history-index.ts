import { type Day, daysBetween } from '../day';
import type { EaseReading, History, PastCard, PastDay } from './history';

/** A history in order, for any number of draws. */
export interface HistoryIndex {
  /** Oldest first. */
  days: readonly PastDay[];
  /** The days that ended with a card, oldest first. */
  cards: readonly DatedCard[];
  /** The days that ended with this item, oldest first. */
  seenOn: ReadonlyMap<string, readonly Day[]>;
  /** Oldest first. */
  ease: readonly EaseReading[];
  /** From this day on the phases do not move on. */
  heldFrom: Day | null;
}

/** A day that ended with a card. */
export type DatedCard = PastDay & { readonly card: PastCard };

const known = new WeakMap<History, HistoryIndex>();

/** The index of a history, made once for each history in one pass. */
export function indexOf(history: History): HistoryIndex {
  const before = known.get(history);
  if (before) return before;
  const index = makeIndex(history);
  known.set(history, index);
  return index;
}

function makeIndex(history: History): HistoryIndex {
  const days = inOrder(history.days);
  const cards = days.filter((row): row is DatedCard => row.card !== null);
  const seenOn = new Map<string, Day[]>();
  for (const { day, card } of cards) {
    const seen = seenOn.get(card.itemId);
    if (seen) seen.push(day);
    else seenOn.set(card.itemId, [day]);
  }
  return { days, cards, seenOn, ease: inOrder(history.ease), heldFrom: history.heldFrom };
}

function inOrder<T extends { day: Day }>(rows: readonly T[]): readonly T[] {
  const isInOrder = rows.every((row, i) => i === 0 || (rows[i - 1] as T).day <= row.day);
  return isInOrder ? rows : [...rows].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** How many of `rows`, oldest first, are of days before `day`. */
export function countBefore(rows: readonly { day: Day }[], day: Day): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as { day: Day }).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last `count` cards before `day`, the latest first. */
export function latestCards(index: HistoryIndex, day: Day, count: number): DatedCard[] {
  const end = countBefore(index.cards, day);
  return index.cards.slice(Math.max(0, end - count), end).reverse();
}

/** Days from `day` to the nearest of `days` on either side, apart from `day` itself; Infinity where there is none. */
export function nearestDistance(days: readonly Day[] | undefined, day: Day): number {
  let nearest = Infinity;
  // From the latest back: what lies further away than the nearest found cannot be nearer.
  for (let i = (days?.length ?? 0) - 1; i >= 0; i--) {
    const other = days?.[i] as Day;
    if (other === day) continue;
    nearest = Math.min(nearest, Math.abs(daysBetween(other, day)));
    if (other < day) break;
  }
  return nearest;
}

/** The last reading of ease on or before `day`, or null where there is none. */
export function easeOn(index: HistoryIndex, day: Day): number | null {
  let last: number | null = null;
  for (const reading of index.ease) {
    if (reading.day > day) break;
    last = reading.ease;
  }
  return last;
}
