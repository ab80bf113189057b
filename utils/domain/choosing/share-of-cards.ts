import type { Action, Step } from '../action';
import type { Conditions } from './conditions';
import { isFitting, isPossible } from './fit';
import { isGateOpen } from './gates';
import { weightOfStep } from './likelihood';
import { brokenRules } from './rules';
import { type DrawInput, premisesOf, type Situation, situationOf } from './situation';
import type { Turn } from './turns';
import { WEIGHTS } from './weights';

/** About one card in five is for the person's own steadiness: what `STEADY_CHANCE` comes to. */
const STEADINESS_SHARE = 0.2;

/**
 * How the cards of a person are spread over the steps, each from 0 to 1, on days without anything special: no hard day,
 * no return, nothing seen lately. Steps of which nothing is open are left out.
 */
export function shareOfCards(actions: readonly Action[], input: DrawInput): ReadonlyMap<Step, number> {
  const situation = ordinaryDay(input);
  const open = actions.filter(
    (it) => isPossible(it, situation) && isFitting(it, situation) && isGateOpen(it, situation),
  );
  const of = (turn: Turn | null) => sharesOf(open, { ...situation, turn });
  if (situation.solo) return of(null);
  const [own, others] = [of('steadiness'), of('others')];
  const steps = new Set([...own.keys(), ...others.keys()]);
  const mixed = (step: Step) =>
    STEADINESS_SHARE * (own.get(step) ?? 0) + (1 - STEADINESS_SHARE) * (others.get(step) ?? 0);
  return new Map([...steps].map((step) => [step, mixed(step)]));
}

/** Of what is open, the items for which the gentlest rules yield, by the weights of their steps. */
function sharesOf(open: readonly Action[], situation: Situation): Map<Step, number> {
  const broken = open.map((it) => brokenRules(it, situation, Number.MAX_SAFE_INTEGER));
  const least = Math.min(...broken);
  const steps = [...new Set(open.filter((_, i) => broken[i] === least).map((it) => it.step))];
  const sum = steps.reduce((all, step) => all + weightOfStep(step, situation), 0);
  return new Map(steps.map((step) => [step, weightOfStep(step, situation) / sum]));
}

const NOTHING_SPECIAL: Conditions = {
  ...{ first: false, small: false, hardDay: false, worse: false, fight: null },
  ...{ daysAway: 0, welcomeBack: false },
};

/** The situation of a draw as it is on most days. */
export function ordinaryDay(input: DrawInput): Situation {
  const premises = premisesOf({ ...input, shownToday: [] }, WEIGHTS);
  const nothing = new Set<string>();
  return situationOf({
    ...premises,
    conditions: NOTHING_SPECIAL,
    past: {
      ...premises.past,
      ...{ phaseUnlessWorse: premises.past.phase, stepShownTwice: null, largeNear: false },
      ...{ seen: nothing, seenLately: nothing, swappedLately: nothing },
    },
  });
}
