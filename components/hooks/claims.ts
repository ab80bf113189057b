import type { TextKey } from './text';

/** Something that is said of what studies found. */
export interface Claim {
  text: TextKey;
  /** The numbers of its sources in `utils/content/sources.ts`. */
  sources: readonly number[];
}

/** What there is some evidence for, the strongest for a tool like this one first. */
export const SUPPORTED: readonly Claim[] = [
  { text: 'help.know_small', sources: [5] },
  { text: 'help.know_alone', sources: [11] },
  { text: 'help.know_both', sources: [8, 10] },
  { text: 'help.know_thanks', sources: [15] },
  { text: 'help.know_thanksLimit', sources: [14] },
  { text: 'help.know_fair', sources: [1] },
  { text: 'help.know_opener', sources: [24] },
  { text: 'help.know_new', sources: [3] },
  { text: 'help.know_reach', sources: [55] },
  { text: 'help.know_hug', sources: [36] },
  { text: 'help.know_habit', sources: [59] },
  { text: 'help.know_therapy', sources: [105] },
];

/** What can do harm, and what was left out for it. */
export const HARMFUL: readonly Claim[] = [
  { text: 'help.know_couples', sources: [88] },
  { text: 'help.know_fear', sources: [86, 87] },
  { text: 'help.know_positive', sources: [29, 30] },
  { text: 'help.know_forgive', sources: [31] },
  { text: 'help.know_diary', sources: [70] },
  { text: 'help.know_streak', sources: [60] },
];
