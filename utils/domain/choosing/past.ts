import type { Step } from '../action';
import { addDays, type Day, daysBetween } from '../day';
import { type Conditions, conditionsOn } from './conditions';
import type { History, PastDay } from './history';
import { countBefore, easeOn, type HistoryIndex, indexOf, nearestDistance } from './history-index';
import { declinedSteps, hasTalked, isLargeNear, neglectedSteps, stepShownTwice } from './past-steps';
import { type PhaseState, phaseOn } from './phase';
import { QUIET_DAYS, REPEAT_DAYS, STARRED_REPEAT_DAYS, SWAPPED_REPEAT_DAYS } from './weights';

/** What a history says on one day, worked out once for all draws of that day. */
export interface Past {
  index: HistoryIndex;
  conditions: Conditions;
  phase: PhaseState;
  /** The phase if nobody had said today that it got worse. */
  phaseUnlessWorse: PhaseState;
  ease: number | null;
  /** Thanks is kept to oneself. */
  quiet: boolean;
  /** Enough of step 2 was done for a conversation of step 5. */
  hasTalked: boolean;
  /** A larger action is less than a week away. */
  largeNear: boolean;
  /** The step of the last two cards, where both were of one. */
  stepShownTwice: Step | null;
  neglected: ReadonlySet<Step>;
  declined: ReadonlySet<Step>;
  /** Items that ended a day within 30 days on either side, within 14, and that were swapped away within 7. */
  seen: ReadonlySet<string>;
  seenLately: ReadonlySet<string>;
  swappedLately: ReadonlySet<string>;
  /** Days to the nearest other day that ended with an item; Infinity where there is none. */
  unseenFor(id: string): number;
}

/** What a history says on a day. */
export function pastOf(history: History, day: Day): Past {
  const index = indexOf(history);
  const conditions = conditionsOn(index, history, day);
  const phase = phaseOn(index, day, conditions.worse);
  return {
    index,
    conditions,
    phase,
    phaseUnlessWorse: conditions.worse ? phaseOn(index, day, false) : phase,
    ease: easeOn(index, day),
    quiet: isQuietDay(history.quietUntil, day),
    hasTalked: hasTalked(index, day),
    largeNear: isLargeNear(index, day),
    stepShownTwice: stepShownTwice(index, day),
    neglected: neglectedSteps(index, day),
    declined: declinedSteps(index, day),
    seen: idsWithin(index.days, day, REPEAT_DAYS, cardOf),
    seenLately: idsWithin(index.days, day, STARRED_REPEAT_DAYS, cardOf),
    swappedLately: idsWithin(index.days, day, SWAPPED_REPEAT_DAYS, (row) => row.swapped),
    unseenFor: distanceTo(index.seenOn, day),
  };
}

/** Whether thanks is kept to oneself on a day; an end further ahead than it can be was written by a wrong clock. */
export function isQuietDay(quietUntil: Day | null, day: Day): boolean {
  return quietUntil !== null && day <= quietUntil && daysBetween(day, quietUntil) <= QUIET_DAYS;
}

/** The ids of the days within so many on either side, apart from the day itself. */
function idsWithin(
  rows: readonly PastDay[],
  day: Day,
  days: number,
  idsOf: (row: PastDay) => readonly string[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  const end = addDays(day, days);
  for (let i = countBefore(rows, addDays(day, -days)); i < rows.length; i++) {
    const row = rows[i];
    if (!row || row.day > end) break;
    if (row.day !== day) for (const id of idsOf(row)) ids.add(id);
  }
  return ids;
}

function cardOf({ card }: PastDay): readonly string[] {
  return card ? [card.itemId] : [];
}

function distanceTo(daysOf: ReadonlyMap<string, readonly Day[]>, day: Day): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const distance = nearestDistance(daysOf.get(id), day);
    known.set(id, distance);
    return distance;
  };
}
