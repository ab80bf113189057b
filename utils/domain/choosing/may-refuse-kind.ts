import type { Action, ActionKind } from '../action';
import { EMPTY_HISTORY } from './history';
import { choosableToday } from './may-stay';
import type { DrawInput } from './situation';

/**
 * So many items must be left when a whole kind goes. Thirty are seen within the 30 days in which nothing comes twice; as
 * many again are swapped away, closed on a hard day, or refused later one by one. `npm run simulate` shows that the 30
 * days then hold.
 */
export const ENOUGH_LEFT = 60;

/**
 * Whether a whole kind may be refused: enough is left of what fits while nothing may reach out, which fits at all other
 * times too. A single item may always be refused.
 */
export function mayRefuseKind(
  kind: ActionKind,
  actions: readonly Action[],
  { salt, day, answers, history: { refused } }: Omit<DrawInput, 'shownToday'>,
): boolean {
  const isChoosable = choosableToday({
    ...{ salt, day, shownToday: [] },
    answers: { ...answers, mode: 'solo' },
    history: { ...EMPTY_HISTORY, refused },
  });
  return actions.filter((it) => it.kind !== kind && isChoosable(it)).length >= ENOUGH_LEFT;
}
