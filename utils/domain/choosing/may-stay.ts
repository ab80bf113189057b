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
