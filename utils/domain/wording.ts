import type { Action, ActionWords, Bond } from './action';

/** Whom the words are for: null where the bond was not said. */
export interface Closeness {
  bond: Bond | null;
  far: boolean;
}

/** The words of an item for a bond and a distance; those for being far stand above the bond's. */
export function wordsFor(action: Action, { bond, far }: Closeness): ActionWords {
  const { title, body, easier, ifNo, example, whenThen, wordings } = action;
  return {
    ...{ title, body, easier, ifNo, example, whenThen },
    ...(bond && wordings?.[bond]),
    ...(far && wordings?.far),
  };
}
