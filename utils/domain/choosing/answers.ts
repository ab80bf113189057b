import type { Bond, Cause, Step } from '../action';

/** How it is between the two at present. */
export const CLIMATES = ['calm-distant', 'tense', 'barely-speaking'] as const;
export type Climate = (typeof CLIMATES)[number];

/** What the other person welcomes, as far as the person knows. Touch is always asked for first. */
export const WELCOMES = ['talk', 'together', 'touch'] as const;
export type Welcome = (typeof WELCOMES)[number];

/** `no-contact` chooses exactly as `solo` does; it has words of its own. */
export const MODES = ['open', 'solo', 'no-contact'] as const;
export type Mode = (typeof MODES)[number];

/** When in the day the person has time. */
export const MOMENTS = ['morning', 'day', 'evening'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a person said about one other person. Each answer can be skipped: the default is what a skip means. */
export interface Answers {
  /** Null: a close person, and only what fits every bond. */
  bond: Bond | null;
  /** Null: only what fits near and far. */
  far: boolean | null;
  /** What came between them, any number; none where the person is not sure. */
  causes: readonly Cause[];
  climate: Climate | null;
  /** Closes what would be wrong while trust is broken. */
  trustBroken: boolean;
  /** Null: not said, so talk and time together are open. Empty: none yet, so nothing reaches the other person. */
  welcome: readonly Welcome[] | null;
  /** The switch of step 4. Touch needs it, and the safety questions asked again, and that it is welcome. */
  touchOn: boolean;
  /** At most this many minutes a day. */
  minutes: number;
  energy: 'tired' | 'normal';
  moment: Moment | null;
  /** “They know I use this.” */
  aware: boolean;
  /** Steps the person turned off. */
  closedSteps: readonly Step[];
  mode: Mode;
  /** Where the safety questions were asked again and answered with no, before these opened. */
  safetyConfirmed: { readonly touch: boolean; readonly talks: boolean };
}

/** The answers of somebody who skips everything. One to five minutes are the tested size (evidence.md, C.3). */
export const DEFAULT_ANSWERS: Answers = {
  bond: null,
  far: null,
  causes: [],
  climate: null,
  trustBroken: false,
  welcome: null,
  touchOn: false,
  minutes: 5,
  energy: 'normal',
  moment: null,
  aware: false,
  closedSteps: [],
  mode: 'open',
  safetyConfirmed: { touch: false, talks: false },
};

/** Whether nothing may reach out: `solo` and `no-contact` choose alike. */
export function isSolo({ mode }: Pick<Answers, 'mode'>): boolean {
  return mode !== 'open';
}
