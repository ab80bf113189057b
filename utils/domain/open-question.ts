import type { AvoidWhen, Bond, ItemLocale } from './action';

/** What a question looks at. Variety in the deck is counted by it. */
export const QUESTION_THEMES = [
  'everyday',
  'early-years',
  'senses',
  'work',
  'play',
  'people',
  'change',
  'worries',
  'hopes',
  'rest',
  'feelings',
  'values',
  'places',
  'care',
  'learning',
  'us',
] as const;
export type QuestionTheme = (typeof QUESTION_THEMES)[number];

export const QUESTION_DEPTHS = [1, 2, 3] as const;
/** 1: easy to answer in a sentence; 2: takes a moment's thought; 3: asks for something seldom said. */
export type QuestionDepth = (typeof QUESTION_DEPTHS)[number];

/** One open question to ask the other person: "you" in it is them, "I" is the one who asks. */
export interface OpenQuestion {
  /** Permanent kebab-case id with the prefix `q-`; it never changes and is never used again. */
  id: string;
  /** Raised when the meaning of the words changes. */
  version: number;
  /** One question that no yes or no can answer; at most 18 words. */
  text: string;
  theme: QuestionTheme;
  depth: QuestionDepth;
  relations: readonly Bond[];
  /** When not to ask it. Every question reaches the other person, so all hold `unsafe`. */
  avoidWhen: readonly AvoidWhen[];
  /** Whether it is kinder to answer it oneself first. */
  shareFirst: boolean;
  locale: ItemLocale;
}
