import type { Answer } from '../../utils/domain/card-answer';
import type { Landing } from '../../utils/domain/entries';
import type { SmallWords } from './small-words';
import type { TextKey } from './text';

/** What is said to an answer. */
export const AFTER_TITLES: Record<Answer, SmallWords> = {
  done: 'after.doneTitle',
  partly: 'after.partlyTitle',
  'not-today': 'after.notTodayTitle',
  rest: 'after.restTitle',
};

/** How a step may have landed, in the order of the choices. */
export const LANDING_WORDS: readonly { value: Landing; text: TextKey }[] = [
  { value: 'warm', text: 'after.warm' },
  { value: 'neutral', text: 'after.neutral' },
  { value: 'cold', text: 'after.cold' },
  { value: 'did-not-say', text: 'after.didNotSay' },
];

/** What is said to how a step landed. */
export const LANDING_REPLIES: Record<Landing, SmallWords> = {
  warm: 'after.landedWarm',
  neutral: 'after.landedNeutral',
  cold: 'after.landedCold',
  'did-not-say': 'after.landedDidNotSay',
};
