import type { Action } from '../action';
import type { Day } from '../day';
import { randomFrom } from '../random';
import type { Conditions } from './conditions';
import { type HistoryIndex, latestCards } from './history-index';
import { REPAIR_MINUTES, STEADY_CHANCE } from './weights';

/**
 * Whose turn it is. After a fight: first steadying oneself, then owning one thing alone, then one small repair
 * (evidence.md, C.5). Else about one card in five is for the person's own steadiness and the others are not.
 */
export type Turn = (typeof AFTER_FIGHT)[number] | 'steadiness' | 'others';

const AFTER_FIGHT = ['steady', 'own', 'repair'] as const;

/** The turn of a day in open mode, or null where there is none: a gentle day has its own size. */
export function turnOf(
  { first, small, hardDay, worse, welcomeBack, fight }: Conditions,
  steadinessDue: boolean,
): Turn | null {
  const afterFight = AFTER_FIGHT[fight?.cards ?? Infinity];
  if (afterFight) return afterFight;
  if (first || small || hardDay || worse || welcomeBack) return null;
  return steadinessDue ? 'steadiness' : 'others';
}

/** Whether one's own steadiness is due after the cards of the last days, by the chance of the day. */
export function isSteadinessDue(index: HistoryIndex, day: Day, salt: string): boolean {
  const latest = latestCards(index, day, STEADY_CHANCE.length);
  const since = latest.findIndex(({ card }) => isSteadying(card));
  const chance = STEADY_CHANCE[since === -1 ? latest.length : since] ?? 1;
  return randomFrom(`${salt}/${day}/steadiness`)() < chance;
}

/** Whether something is for the person's own steadiness. */
export function isSteadying({ kind }: { kind: Action['kind'] | null }): boolean {
  return kind === 'self-care';
}

/** Whether an item is what the turn asks for. */
export function fitsTurn(action: Action, turn: Turn | null): boolean {
  switch (turn) {
    case null:
      return true;
    case 'steady':
    case 'steadiness':
      return isSteadying(action);
    case 'others':
      return !isSteadying(action);
    case 'own':
      return !action.contacts && !isSteadying(action) && [1, 3, 5].includes(action.step);
    case 'repair':
      return action.contacts && action.minutes <= REPAIR_MINUTES && isRepair(action);
  }
}

function isRepair({ step, stepAlso, kind }: Action): boolean {
  return step === 3 || stepAlso.includes(3) || kind === 'do-for';
}
