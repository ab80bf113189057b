/** The eight steps of the guide, in its order. They are a spiral, not a march: see `draw.ts`. */
export const STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Step = (typeof STEPS)[number];

export const BONDS = ['partner', 'friend', 'family'] as const;
export type Bond = (typeof BONDS)[number];

/** What may have come between two people. Weights in an action multiply its chance when that cause was named. */
export const CAUSES = ['stress', 'conflict', 'needs', 'drift', 'mood'] as const;
export type Cause = (typeof CAUSES)[number];

export const ACTION_KINDS = [
  'private',
  'say',
  'ask',
  'listen',
  'do-for',
  'do-together',
  'write',
  'plan',
  'self-care',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const MINUTES = [1, 2, 5, 15, 60, 90] as const;

/** `unsafe` also closes an item in solo mode. */
export const AVOID_WHEN = [
  'hard-day',
  'after-fight',
  'low-mood',
  'unsafe',
  'betrayal',
  'culture-note',
] as const;
export type AvoidWhen = (typeof AVOID_WHEN)[number];

/** A: randomised trials in real relationships; B: experiments with limits; C: correlations; D: expert tradition. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;

/** The tools that an action may lead to. */
export const TOOLS = [
  'say-it',
  'own-it',
  'promise',
  'fair-neighbour',
  'feelings',
  'talk-turns',
  'questions',
  'activities',
] as const;
export type Tool = (typeof TOOLS)[number];

export interface Evidence {
  grade: (typeof GRADES)[number];
  /** At most 15 words, or null where there is nothing honest to say. */
  note: string | null;
  /** Keys of `content/sources.ts`. */
  sources: readonly string[];
}

/** The language an item was written in, and what a translator has to adapt rather than translate. */
export interface ItemLocale {
  /** BCP 47. */
  tag: string;
  note: string | null;
}

/** The texts of an item that a person may read as the step itself. */
export interface ActionWords {
  /** At most 8 words. */
  title: string;
  /** At most 40 words. */
  body: string;
  /** The smaller version. */
  easier: string;
  /** What to do if it is not a good time or the answer is no. */
  ifNo: string;
  /** Words to say or write, where words are needed. */
  example: string | null;
  /** A cue for "When …, I will …", or null. */
  whenThen: string | null;
}

/** Whose words an item may have of their own: a bond's, and those for two people who are far apart. */
export const WORDINGS = [...BONDS, 'far'] as const;
export type Wording = (typeof WORDINGS)[number];

/** One small step, as the library holds it. No user state belongs here. */
export interface Action extends ActionWords {
  /** Permanent kebab-case id; history stores it, so it never changes and is never used again. */
  id: string;
  /** Raised when the meaning of the words changes. */
  version: number;
  step: Step;
  stepAlso: readonly Step[];
  kind: ActionKind;
  /** Where a bond or a distance changes the words: what stands instead. The item's own words fit everybody it is for. */
  wordings?: Readonly<Partial<Record<Wording, Readonly<Partial<ActionWords>>>>>;
  minutes: (typeof MINUTES)[number];
  /** Emotional effort: 1 low, 3 high. */
  effort: 1 | 2 | 3;
  energy: 'tired-ok' | 'normal';
  relations: readonly Bond[];
  /** Fits two people who are far apart; `twinId` names the item that does instead. */
  distanceOk: 'yes' | 'no' | { twinId: string };
  coPresence: 'none' | 'remote' | 'in-person';
  /** Whether the other person has to know that this is being used. */
  needsAware: 'no' | 'helps' | 'yes';
  /** Reaches the other person at all. */
  contacts: boolean;
  touch: 'none' | 'light' | 'close';
  /** The twin without touch; required where `touch` is not `none`. */
  touchTwinId: string | null;
  gate: 'none' | 'warm' | 'conflict' | 'touch';
  cost: 'free' | 'small';
  causes: Readonly<Partial<Record<Cause, number>>>;
  moment: 'morning' | 'any' | 'evening' | 'calm-only';
  avoidWhen: readonly AvoidWhen[];
  /** Hearing, mobility or sight, where it matters. */
  accessNote: string | null;
  evidence: Evidence;
  /** Days before the item may come again by preference; the draw's 30 days hold in any case. */
  cooldownDays: number;
  locale: ItemLocale;
  /** A tool that helps with this item. */
  tool?: Tool;
}

/**
 * Whether an item may be shown in solo mode: it reaches nobody, asks nothing towards the other person,
 * and is not marked unsafe. Safety never yields to any other rule.
 */
export function isFitForSolo(action: Action): boolean {
  return (
    !action.contacts &&
    action.touch === 'none' &&
    action.gate === 'none' &&
    !action.avoidWhen.includes('unsafe')
  );
}
