import type { Action } from '../action';
import { type Choice, choose } from './choose';
import { isFairnessDue } from './fairness';
import { isPossible } from './fit';
import { type Reason, reasonsFor } from './reasons';
import { isRestOffered } from './rest-days';
import { type Rule, rulesIn } from './rules';
import { type DrawInput, premisesOf, type Situation, situationOf } from './situation';
import { type Phase, WEIGHTS, type Weights } from './weights';

/** What stands beside a card, without any say in which it is. */
export interface DrawFlags {
  /** A rest day is offered, twice a week. */
  restOffered: boolean;
  /** Four days or more without any answer lie before this one. */
  welcomeBack: boolean;
  /** Four weeks have passed since the fairness questions. */
  fairnessDue: boolean;
}

/** A day's card. */
export interface Drawn {
  action: Action;
  /** What decided, in the order of `reasonsFor`; never empty. */
  reasons: Reason[];
  /** The rules that yielded for this card, the first to yield first. */
  yielded: Rule[];
  phase: Phase;
  flags: DrawFlags;
}

/**
 * The card of a day. The same library, input and weights always give the same card, in whatever order the history is.
 *
 * @returns null where nothing is allowed: a rest is fine too.
 */
export function drawCard(
  actions: readonly Action[],
  input: DrawInput,
  weights: Weights = WEIGHTS,
): Drawn | null {
  const draw = drawOf(actions, input, weights);
  return draw && { ...cardOf(draw, input), reasons: reasonsFor(draw.possible, draw.situation, draw.choice) };
}

/** The same card without its reasons, which take several draws to find. */
export function drawWithoutReasons(
  actions: readonly Action[],
  input: DrawInput,
  weights: Weights = WEIGHTS,
): Omit<Drawn, 'reasons'> | null {
  const draw = drawOf(actions, input, weights);
  return draw && cardOf(draw, input);
}

interface Draw {
  possible: readonly Action[];
  situation: Situation;
  choice: Choice;
}

function drawOf(actions: readonly Action[], input: DrawInput, weights: Weights): Draw | null {
  const situation = situationOf(premisesOf(input, weights));
  const possible = actions.filter((it) => isPossible(it, situation));
  const choice = choose(possible, situation);
  return choice && { possible, situation, choice };
}

function cardOf({ situation, choice }: Draw, input: DrawInput): Omit<Drawn, 'reasons'> {
  return {
    action: choice.action,
    yielded: rulesIn(choice.broken),
    phase: situation.phase,
    flags: flagsOf(situation, input),
  };
}

/** What stands beside the card of a day, whichever it is. */
export function flagsFor(input: DrawInput): DrawFlags {
  return flagsOf(situationOf(premisesOf(input, WEIGHTS)), input);
}

function flagsOf({ past }: Situation, { salt, day, history }: DrawInput): DrawFlags {
  const { index, conditions } = past;
  const { first, welcomeBack } = conditions;
  return {
    // Nobody is told to rest who has not begun or has been away.
    restOffered: !first && !welcomeBack && isRestOffered(index, salt, day),
    welcomeBack,
    fairnessDue: isFairnessDue(index.cards[0]?.day ?? null, history.lastFairness, day),
  };
}
