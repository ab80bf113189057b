import type { ActionKind, Step } from '../action';
import type { Answer } from '../card-answer';
import type { Day } from '../day';

/** What “Hard day?” may say of a day. Each counts at once. */
export const MARKS = ['hard-day', 'fight', 'worse'] as const;
export type Mark = (typeof MARKS)[number];

/** The card a day ended with: only that one counts as seen. */
export interface PastCard {
  itemId: string;
  /** The item's version when it was shown. */
  version: number;
  step: Step;
  /** Null where the item is no longer known. */
  kind: ActionKind | null;
  minutes: number;
  /** It reached the other person. */
  contacts: boolean;
  answer: Answer | null;
}

/** One day with one person. */
export interface PastDay {
  day: Day;
  /** Null on a day that has marks and no card. */
  card: PastCard | null;
  /** Ids shown earlier that day and swapped away. */
  swapped: readonly string[];
  marks: readonly Mark[];
}

/** One answer to “how easy does it feel with them?”, 0 to 10. */
export interface EaseReading {
  day: Day;
  ease: number;
}

/** All that choosing remembers about one person. It never holds how the other person reacted. */
export interface History {
  /**
   * In any order. Days after the one drawn for were written by a clock that was wrong: their items count as seen, and
   * nothing else of them counts. Of the day drawn for, only the marks count.
   */
  days: readonly PastDay[];
  /** Ids of starred items. */
  stars: readonly string[];
  /** “Not for me”: single items and kinds. They stay closed until the person opens them again. */
  refused: { readonly ids: readonly string[]; readonly kinds: readonly ActionKind[] };
  /** After a cold landing, cards stay small and private up to and including this day. */
  smallUntil: Day | null;
  /** After two cold landings in a row, thanks is kept to oneself up to and including this day. */
  quietUntil: Day | null;
  /** From this day on the phases do not move on: somebody said twice in a row that only they reach out. */
  heldFrom: Day | null;
  /** The last day on which the gratitude question was answered: that is an answer too. */
  lastNote: Day | null;
  /** The last day on which the fairness questions were shown. */
  lastFairness: Day | null;
  /** Empty as long as ease is not asked for: then the conditions that look at it hold. */
  ease: readonly EaseReading[];
}

/** What is remembered before the first card. */
export const EMPTY_HISTORY: History = {
  days: [],
  stars: [],
  refused: { ids: [], kinds: [] },
  smallUntil: null,
  quietUntil: null,
  heldFrom: null,
  lastNote: null,
  lastFairness: null,
  ease: [],
};
