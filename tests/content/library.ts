import { actions, activities, feelings, prompts, questions } from '../../utils/content/index';
import type { Action } from '../../utils/domain/action';
import type { Activity } from '../../utils/domain/activity';
import type { Feeling } from '../../utils/domain/feeling';
import type { GratitudePrompt } from '../../utils/domain/gratitude-prompt';
import type { OpenQuestion } from '../../utils/domain/open-question';

/** All parts of the library, and all of it in one list. */
export { actions, activities, feelings, prompts, questions };

export type Item = Action | GratitudePrompt | OpenQuestion | Activity | Feeling;
export const items: readonly Item[] = [...actions, ...prompts, ...questions, ...activities, ...feelings];

const inActions = new Set<Item>(actions);

export function isAction(item: Item): item is Action {
  return inActions.has(item);
}
