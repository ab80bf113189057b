import type { Action } from '../action';
import { isFitting, isPossible } from './fit';
import { isGateOpen } from './gates';
import { type DrawInput, premisesOf, situationOf } from './situation';
import { WEIGHTS } from './weights';

/** Whether a card that is on the page already may be the day's, though the draw would now take another one. */
export function mayStay(action: Action, input: DrawInput): boolean {
  const situation = situationOf(premisesOf(input, WEIGHTS));
  return isPossible(action, situation) && isFitting(action, situation) && isGateOpen(action, situation);
}

/**
 * The items that a person may make today's by hand. What suits a day is then their own choice; what protects somebody
 * stays closed: bond, distance, steps turned off, “not for me”, and every gate.
 */
export function choosableToday(input: DrawInput): (action: Action) => boolean {
  const situation = situationOf(premisesOf({ ...input, shownToday: [] }, WEIGHTS));
  return (action) => isPossible(action, situation) && isGateOpen(action, situation);
}
