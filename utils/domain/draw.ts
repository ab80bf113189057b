import { type Action, BONDS, isFitForSolo, type Step } from './action';
import { type Day, daysBetween } from './day';
import { type GratitudePrompt, isPromptFitForSolo } from './gratitude-prompt';
import { pick, type Random, randomFrom } from './random';

/** An item does not come again within this many days. */
export const REPEAT_DAYS = 30;

/** How often "Another one" may be used in a day. */
export const SWAPS_A_DAY = 2;

/** An item that was shown on a day, whatever became of it. */
export interface Shown {
  day: Day;
  itemId: string;
  /** Absent where the item is no longer known. */
  step?: Step | undefined;
}

export interface DrawState {
  day: Day;
  /** The person's stored random salt. */
  salt: string;
  /** In any order; days after `day` (a clock that was wrong) count like days before it. */
  history: readonly Shown[];
  /** Ids already shown today: each swap draws on. */
  shownToday: readonly string[];
  solo: boolean;
  /** Only steps that are small and private. */
  small: boolean;
}

/** Why a card is here today; the words are in the locale files. */
export type WhyReason = 'solo' | 'small' | 'first' | 'new-step' | 'known-step';
export interface Why {
  reason: WhyReason;
  step: Step;
}

export interface Drawn {
  action: Action;
  why: Why;
}

/**
 * Whether an item fits everybody: each bond, near or far, whether or not the other person knows. Until there are
 * gates, nothing of step 4 and no conversation of step 5 is among them.
 */
export function isForEverybody(action: Action): boolean {
  return (
    BONDS.every((bond) => action.relations.includes(bond)) &&
    action.distanceOk === 'yes' &&
    action.coPresence !== 'in-person' &&
    action.needsAware !== 'yes' &&
    action.gate === 'none' &&
    action.touch === 'none' &&
    action.step !== 4 &&
    !(action.step === 5 && action.contacts)
  );
}

/** Whether an item may be shown now at all. These rules never yield. */
export function isAllowed(action: Action, state: Pick<DrawState, 'solo' | 'small'>): boolean {
  if (!isForEverybody(action)) return false;
  if (state.solo) return isFitForSolo(action);
  return !state.small || isSmall(action);
}

function isSmall(action: Action): boolean {
  return !action.contacts && action.minutes <= 2 && action.effort === 1;
}

/**
 * The action for a day: of those allowed, one not shown within 30 days and not of the step of the last two days;
 * the step by chance, within it the least recently seen. Where nothing is left, the rule of the steps yields first,
 * then the 30 days. The same state always gives the same action.
 *
 * @returns null where the library holds nothing that is allowed.
 */
export function drawForDay(actions: readonly Action[], state: DrawState): Drawn | null {
  const random = randomFrom(`${state.salt}/${state.day}/action/${state.shownToday.length}`);
  const lastSeen = lastSeenDistances(state.history, state.day);
  const allowed = actions.filter((it) => isAllowed(it, state) && !state.shownToday.includes(it.id));
  const tired = stepShownTwiceBefore(state.history, state.day);
  const isRested = (it: Action) => (lastSeen.get(it.id) ?? Infinity) > REPEAT_DAYS;

  const pools = [
    allowed.filter((it) => isRested(it) && it.step !== tired),
    allowed.filter(isRested),
    allowed.filter((it) => it.step !== tired),
    allowed,
  ];
  let pool = pools.find((it) => it.length > 0);
  if (!pool) return null;

  const isFirst = state.history.length === 0;
  if (isFirst) {
    const gentle = pool.filter(isSmall);
    if (gentle.length > 0) pool = gentle;
  }
  const action = drawFrom(pool, pools[0] === pool || pools[1] === pool || isFirst, lastSeen, random);
  return action && { action, why: whyOf(action, state) };
}

function drawFrom(
  pool: readonly Action[],
  byStep: boolean,
  lastSeen: ReadonlyMap<string, number>,
  random: Random,
): Action | null {
  const steps = [...new Set(pool.map((it) => it.step))].sort();
  const step = byStep ? pick(steps, random) : undefined;
  const candidates = step === undefined ? pool : pool.filter((it) => it.step === step);
  return pick(leastRecentlySeen(candidates, lastSeen), random) ?? null;
}

/** Why an item is here on a day that had `history` before it. */
export function whyOf(action: Action, state: Pick<DrawState, 'solo' | 'small' | 'history'>): Why {
  const { step } = action;
  if (state.solo) return { reason: 'solo', step };
  if (state.small) return { reason: 'small', step };
  if (state.history.length === 0) return { reason: 'first', step };
  return { reason: state.history.some((it) => it.step === step) ? 'known-step' : 'new-step', step };
}

/** The prompt for a day, by the same rules; two days running do not ask about the same dimension. */
export function drawPromptForDay(
  prompts: readonly GratitudePrompt[],
  state: Omit<DrawState, 'small'>,
): GratitudePrompt | null {
  const random = randomFrom(`${state.salt}/${state.day}/prompt/${state.shownToday.length}`);
  const lastSeen = lastSeenDistances(state.history, state.day);
  const fitting = prompts.filter((it) => !state.solo || isPromptFitForSolo(it));
  const fresh = fitting.filter((it) => !state.shownToday.includes(it.id));
  const allowed = fresh.length > 0 ? fresh : fitting;
  const isRested = (it: GratitudePrompt) => (lastSeen.get(it.id) ?? Infinity) > REPEAT_DAYS;
  const near = new Set(
    prompts
      .filter((it) => (lastSeen.get(it.id) ?? Infinity) <= 1 || state.shownToday.includes(it.id))
      .map((it) => it.dimension),
  );
  const pools = [
    allowed.filter((it) => isRested(it) && !near.has(it.dimension)),
    allowed.filter(isRested),
    allowed.filter((it) => !near.has(it.dimension)),
    allowed,
  ];
  const pool = pools.find((it) => it.length > 0) ?? [];
  return pick(leastRecentlySeen(pool, lastSeen), random) ?? null;
}

/** Days between `day` and the nearest time each item was shown on another day. */
function lastSeenDistances(history: readonly Shown[], day: Day): Map<string, number> {
  const distances = new Map<string, number>();
  for (const shown of history) {
    const distance = Math.abs(daysBetween(shown.day, day));
    distances.set(shown.itemId, Math.min(distance, distances.get(shown.itemId) ?? Infinity));
  }
  return distances;
}

/** The step of the last two cards before `day`, where both were of one step. */
function stepShownTwiceBefore(history: readonly Shown[], day: Day): Step | undefined {
  const [last, beforeLast] = history
    .filter((it) => it.step !== undefined && it.day < day)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  return last && beforeLast && last.step === beforeLast.step ? last.step : undefined;
}

function leastRecentlySeen<T extends { id: string }>(
  items: readonly T[],
  lastSeen: ReadonlyMap<string, number>,
): T[] {
  const distance = (it: T) => lastSeen.get(it.id) ?? Infinity;
  const longest = items.reduce((most, it) => Math.max(most, distance(it)), 0);
  return items.filter((it) => distance(it) === longest);
}
