import type { ItemLocale } from './action';

/** Four pleasant families, then six unpleasant ones. */
export const FEELING_FAMILIES = [
  'glad',
  'warm',
  'calm',
  'open',
  'sad',
  'lonely',
  'afraid',
  'angry',
  'tired',
  'ashamed',
] as const;
export type FeelingFamily = (typeof FEELING_FAMILIES)[number];

/**
 * One word for a feeling. Only words for what is felt: a word that says what somebody did to one ("ignored",
 * "attacked") is a verdict and left out.
 */
export interface Feeling {
  /** Permanent kebab-case id with the prefix `f-`; it never changes and is never used again. */
  id: string;
  /** Raised when the meaning of the word's texts changes. */
  version: number;
  /** As it stands after "I feel". */
  word: string;
  family: FeelingFamily;
  /** 1: faint, 3: strong. */
  strength: 1 | 2 | 3;
  /** What it is like, in at most 12 plain words. */
  gloss: string;
  /**
   * "I feel … when …", at most 16 words. A camera could have seen the cause. It blames nobody and names nobody, so
   * that it may also be shown in solo mode.
   */
  example: string;
  locale: ItemLocale;
}
