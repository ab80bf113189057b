import type { ActionKind, Step } from '../action';
import type { Day } from '../day';
import { type Answers, isSolo } from './answers';
import type { Conditions } from './conditions';
import type { History } from './history';
import { type Past, pastOf } from './past';
import { starredSteps } from './past-steps';
import { phaseBefore } from './phase';
import { isSteadinessDue, type Turn, turnOf } from './turns';
import {
  HARD_DAY_MINUTES,
  LONG_AWAY_DAYS,
  type Phase,
  WELCOME_BACK_MINUTES,
  type Weights,
  WORSE_DAY_MINUTES,
} from './weights';

/** What one draw is made from. */
export interface DrawInput {
  day: Day;
  /** The person's stored random salt. */
  salt: string;
  answers: Answers;
  history: History;
  /** Ids already shown on this day, the one on the page included: each swap draws on. */
  shownToday: readonly string[];
}

/** What a draw begins with. Leaving one of these out shows whether it decides. */
export interface Premises {
  answers: Answers;
  conditions: Conditions;
  weights: Weights;
  /** Different for each draw of each day of each person. */
  seed: string;
  past: Past;
  refused: { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<ActionKind> };
  shownToday: ReadonlySet<string>;
  stars: ReadonlySet<string>;
  starredSteps: ReadonlySet<Step>;
  /** On an ordinary day it is the turn of the person's own steadiness. */
  steadinessDue: boolean;
  /** Of what may come, what was seen longest ago comes first. */
  prefersLongUnseen: boolean;
}

/** Everything the rules ask about a draw, worked out once for all items. */
export interface Situation extends Premises {
  solo: boolean;
  phase: Phase;
  /** The phase whose mix of steps holds today; null in solo mode. */
  mixOf: Phase | null;
  /** Percent of the cards by step: of this phase, or of solo mode. */
  shares: Weights['shares'][Phase];
  turn: Turn | null;
  /** Today's maximum: what the person gave, or less on a gentle day. */
  minutes: number;
  isTired: boolean;
}

/** What a draw begins with, from its input. */
export function premisesOf(
  { day, salt, answers, history, shownToday }: DrawInput,
  weights: Weights,
): Premises {
  const past = pastOf(history, day);
  return {
    answers,
    conditions: past.conditions,
    weights,
    seed: `${salt}/${day}/${shownToday.length}`,
    past,
    refused: { ids: new Set(history.refused.ids), kinds: new Set(history.refused.kinds) },
    shownToday: new Set(shownToday),
    stars: new Set(history.stars),
    starredSteps: starredSteps(past.index, history.stars),
    steadinessDue: isSteadinessDue(past.index, day, salt),
    prefersLongUnseen: true,
  };
}

/** The situation that follows from its premises. */
export function situationOf(premises: Premises): Situation {
  const { answers, conditions, past, weights, steadinessDue } = premises;
  const solo = isSolo(answers);
  const { phase } = conditions.worse ? past.phase : past.phaseUnlessWorse;
  const mixOf = solo ? null : effortPhase(phase, conditions);
  return {
    ...premises,
    solo,
    phase,
    mixOf,
    shares: mixOf ? weights.shares[mixOf] : weights.soloShares,
    turn: solo ? null : turnOf(conditions, steadinessDue),
    minutes: minutesOn(answers.minutes, conditions),
    isTired: answers.energy === 'tired' || conditions.hardDay,
  };
}

/** After a week and more away, the effort of one phase less, on the day of return alone. */
function effortPhase(phase: Phase, { daysAway }: Conditions): Phase {
  return daysAway >= LONG_AWAY_DAYS ? phaseBefore(phase) : phase;
}

function minutesOn(minutes: number, { welcomeBack, hardDay, worse }: Conditions): number {
  return Math.min(
    minutes,
    welcomeBack ? WELCOME_BACK_MINUTES : Infinity,
    hardDay ? HARD_DAY_MINUTES : Infinity,
    worse ? WORSE_DAY_MINUTES : Infinity,
  );
}
