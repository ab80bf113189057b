import type { ActionKind, Cause, Step } from '../action';
import type { Climate } from './answers';

/*
 * Every number of choosing, with its reason. “C.1” and the like are sections of the report on evidence
 * (`research/evidence.md`), “field C1” of the report on what others do (`research/field.md`). No study tests a
 * step-by-step order or any of these sizes: “judgement” marks what is ours alone.
 */

/** The parts of the spiral, in their order: each builds on the one before and all can be gone back from. */
export const PHASES = ['settle', 'warm', 'mend', 'deepen'] as const;
export type Phase = (typeof PHASES)[number];

type Shares = Readonly<Partial<Record<Step, number>>>;

/** A factor for items of a step that one cause asks for. */
export interface CauseItems {
  cause: Cause;
  step: Step;
  kinds?: readonly ActionKind[];
  minMinutes?: number;
  maxMinutes?: number;
  maxEffort?: number;
  factor: number;
}

/** The numbers that make one step or item likelier than another. */
export interface Weights {
  /** Percent of the cards of a phase. A step without a number waits for a later phase. */
  shares: Readonly<Record<Phase, Shares>>;
  /** The same in solo mode, where there are no phases. */
  soloShares: Shares;
  /** For a step without a share, where only such steps are left. */
  waitingShare: number;
  causeSteps: Readonly<Record<Cause, Shares>>;
  causeItems: readonly CauseItems[];
  /** What the causes together may make of a step or an item. */
  causeBounds: { readonly least: number; readonly most: number };
  climateSteps: Readonly<Record<Climate, Shares>>;
  neglectedStep: number;
  declinedStep: number;
  starredStep: number;
  /** Beside 1 for an item whose turn it is: a starred one has this more, and this much out of turn. */
  starredItem: number;
}

export const WEIGHTS: Weights = {
  // C.1, the table of phases: step 8 is the frame from day 1, gratitude begins on day 1, warmth comes before touch and
  // before conflict, and conflict is not left out for good (friendship and conflict together did best).
  shares: {
    settle: { 1: 40, 2: 20, 7: 20, 8: 20 },
    warm: { 1: 10, 2: 30, 3: 15, 6: 20, 7: 20, 8: 5 },
    mend: { 2: 20, 3: 25, 5: 25, 6: 10, 7: 15, 8: 5 },
    deepen: { 2: 20, 3: 10, 4: 15, 5: 15, 6: 20, 7: 15, 8: 5 },
  },
  // Judgement: half for rest and support (step 8), the rest for variety. Step 4 has nothing that is done alone.
  soloShares: { 1: 6, 2: 10, 3: 10, 5: 6, 6: 6, 7: 12, 8: 50 },
  // Judgement: as much as the smallest share of the table.
  waitingShare: 5,
  // C.4, the column “multiply”.
  causeSteps: {
    stress: { 2: 1.5, 5: 0.7, 7: 1.2, 8: 1.5 },
    conflict: { 1: 1.3, 2: 1.3, 3: 1.2, 4: 0.3, 5: 1.5 },
    needs: { 2: 1.4, 3: 1.2, 7: 1.3 },
    drift: { 2: 1.3, 6: 1.6, 7: 1.2 },
    mood: { 2: 1.2, 5: 0.5, 6: 1.2, 8: 1.5 },
  },
  // C.4, what stands in brackets there: sharing stress and listening, asking, “light”, “large” and “small”.
  causeItems: [
    { cause: 'stress', step: 2, kinds: ['say', 'listen'], factor: 1.5 },
    { cause: 'stress', step: 6, minMinutes: 15, factor: 0.5 },
    { cause: 'conflict', step: 2, kinds: ['ask'], factor: 1.3 },
    { cause: 'mood', step: 2, maxMinutes: 2, maxEffort: 1, factor: 1.2 },
    { cause: 'mood', step: 6, maxMinutes: 5, factor: 1.2 },
  ],
  // Judgement: C.4 has factors for two causes at most, from 0.3 to about 2; somebody who names all five gets no more.
  causeBounds: { least: 0.3, most: 2 },
  // Judgement. Calm and distant is like having drifted: more time together. Tense: calm first and less play or touch.
  // Barely speaking: openings of one line and own steadiness before anything that takes two.
  climateSteps: {
    'calm-distant': { 2: 1.1, 6: 1.2 },
    tense: { 1: 1.2, 4: 0.5, 5: 1.2, 6: 0.8, 8: 1.2 },
    'barely-speaking': { 1: 1.3, 2: 0.8, 4: 0.3, 5: 0.6, 6: 0.6, 8: 1.2 },
  },
  // Judgement: a step that has not come up for two weeks of cards is half as likely again.
  neglectedStep: 1.5,
  // C.2: half where it was skipped twice.
  declinedStep: 0.5,
  // Judgement: a star says most about its item, and a little about its step. An item with a star is 1.3 times as likely as
  // one without, and about each fourth card of its step where one is starred: it comes back among what is new and does
  // not take its place, whatever the size of the library.
  starredStep: 1.1,
  starredItem: 0.3,
};

/** An item does not come again within this many days (product.md; field C1: 30 to 45). */
export const REPEAT_DAYS = 30;

/**
 * The same for a starred item: people explore for about two weeks and then like what worked (field C1). For any item it is
 * what is left of the 30 days when they yield: nearly everything else yields before something comes twice in a fortnight.
 */
export const STARRED_REPEAT_DAYS = 14;

/** The same for an item that was swapped away: it was seen and not lived with (issue 4). */
export const SWAPPED_REPEAT_DAYS = 7;

/** C.1: a phase lasts this many days at least, and this many actions done. */
export const PHASE_DAYS = 7;
export const PHASE_ACTIONS = 4;
/** C.1: and ease, where it is asked for, is this much at the last reading (0 to 10). */
export const PHASE_EASE = 4;

/** C.1: a conversation of step 5 needs this many actions of step 2 done, and this ease where it is known. */
export const TALK_ACTIONS = 3;
export const TALK_EASE = 4;
/** C.1: touch needs this ease where it is known. */
export const TOUCH_EASE = 5;

/** A larger action takes at least this many minutes (C.3), and there is one in this many days at most. */
export const LARGE_MINUTES = 15;
export const LARGE_DAYS = 7;

/**
 * Rule 10 of E.1: about one card in five is for the person's own steadiness. How likely it is after 0, 1, 2, 3 and 4
 * cards without one, and certain after that: so it is each fourth to sixth card, the fifth in the mean. The spread is
 * judgement: a card that comes on a fixed day is waited for or skipped.
 */
export const STEADY_CHANCE = [0, 0, 0, 1 / 3, 1 / 2] as const;

/** A step that did not come up in this many cards is neglected: twice a week over. Judgement. */
export const NEGLECTED_CARDS = 14;
/** C.2: as many answers “not today” running make a step less likely. */
export const DECLINED_TIMES = 2;
/** What was declined longer ago than this many cards is forgotten: about two months. Judgement. */
export const DECLINED_CARDS = 60;

/** Small, as after a cold landing and on the first day: within 2 minutes (E.4, “half <= 2 min”), low effort, alone. */
export const SMALL_MINUTES = 2;
export const SMALL_EFFORT = 1;
/** A day this far ahead is no end of small days but a clock that was wrong when it was written. Judgement. */
export const SMALL_TRUSTED_DAYS = 30;

/**
 * C.1: thanks that is said goes back to being noticed in private after “it landed badly” twice. For how long is judgement:
 * as long as from one review to the next. Two landings further apart than that are not taken together.
 */
export const QUIET_DAYS = 28;

/** Product.md and field C6: after this many days without any answer comes a card of one minute. */
export const AWAY_DAYS = 4;
export const WELCOME_BACK_MINUTES = 1;
/** C.5: after this many days away, one phase of effort less on the day of return. */
export const LONG_AWAY_DAYS = 7;

/** E.4, “smallest version day”: minutes on a hard day, and on the day it got worse (judgement). */
export const HARD_DAY_MINUTES = 1;
export const WORSE_DAY_MINUTES = 2;

/**
 * Days after the day of a fight on which nothing marked `after-fight` comes. Judgement: the fight's own evening and one
 * night's sleep and a day. The studies (A, step 5) are of pauses of seconds to half an hour within one quarrel.
 */
export const FIGHT_DAYS = 1;
/** Days after the day of a fight without a conversation of step 5: time for the order of C.5 first. Judgement. */
export const FIGHT_TALK_DAYS = 3;
/** C.5: steady yourself, own one thing, one small repair; an order that was not begun by then is left. Judgement. */
export const LAPSE_DAYS = 6;
/** “Small” in “one small repair” (C.5): the upper end of the daily size in C.3. */
export const REPAIR_MINUTES = 5;

/**
 * C.4, “1–2 min actions” under stress and “lowest effort” under low mood. An item that names the cause as its own
 * (a rest of five minutes) is not held to it.
 */
export const CAUSE_LOAD: Readonly<Partial<Record<Cause, { minutes?: number; effort?: number }>>> = {
  stress: { minutes: 2 },
  mood: { effort: 1 },
};

/** C.3: rest days offered in a week, on by default. */
export const REST_DAYS_A_WEEK = 2;

/** Steps offered in a week to somebody who wants to slow down: two or three, never on two days running. Judgement. */
export const SLOW_STEPS_A_WEEK = 3;

/**
 * C.4: professional help is named in week 1 where the time is low or anxious, and “sooner” where an argument stayed open.
 * After how many days is judgement: not on the first day, and not before some steps were tried.
 */
export const HELP_NAMED_AFTER: Readonly<Partial<Record<Cause, number>>> = { mood: 2, conflict: 14 };

/** C.3 and C.6: days between two fairness checks and two reviews; the days after which putting it away is asked. */
export const REVIEW_DAYS = 28;
export const END_DAYS = 84;
