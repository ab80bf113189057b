import type { Day } from '../../utils/domain/day';
import { WORDINGS_A_SENTENCE, wordingOfDay } from '../../utils/domain/wording-of-day';
import { type TextKey, t } from './text';

/** A sentence that is worded differently from day to day: its wordings are the keys that end in `_1` … `_8`. */
export type SmallWords = { [K in TextKey]: K extends `${infer Sentence}_8` ? Sentence : never }[TextKey];

/** The wording of a sentence on a day; each means the same. */
export function tOfDay(sentence: SmallWords, day: Day): string {
  return t(`${sentence}_${wordingOfDay(day, WORDINGS_A_SENTENCE)}` as TextKey);
}
