import type { Action } from '../action';
import type { Answers } from './answers';
import { isSmall } from './fit';
import type { Situation } from './situation';
import { fitsTurn } from './turns';
import { CAUSE_LOAD, LARGE_MINUTES } from './weights';

/**
 * The rules that yield where nothing else is left, the first to yield first. Minutes, cause, three in a row and 30 days
 * are in the order of product.md. What is gentler than these yields before them, because it only says what would be
 * nicer today: the steps of the phase, whose turn it is, the time of day, being tired. Four yield after them, because a
 * repeat after some weeks is the lesser evil: what was swapped away stays away for a week, what was seen for two, a week
 * has one larger action, and a first card is small. All else (`gates.ts`, `fit.ts`) never yields, and a day may be left
 * without a card.
 */
export const RULES = [
  'phase',
  'turn',
  'moment',
  'energy',
  'minutes',
  'cause',
  'three-in-a-row',
  'thirty-days',
  'swapped',
  'fortnight',
  'large',
  'first',
] as const;
export type Rule = (typeof RULES)[number];

/** A set of rules as bits, so that a set with a stronger rule in it is the larger number. */
export type RuleSet = number;

const BREAKS: Readonly<Record<Rule, (action: Action, situation: Situation) => boolean>> = {
  phase: ({ step }, { shares }) => !shares[step],
  turn: (action, { turn }) => !fitsTurn(action, turn),
  moment: ({ moment }, { answers }) => !fitsMoment(moment, answers),
  energy: ({ energy }, { isTired }) => isTired && energy !== 'tired-ok',
  minutes: (action, { minutes }) => action.minutes > minutes,
  cause: (action, { answers }) => answers.causes.some((it) => !suitsCause(action, it)),
  'three-in-a-row': ({ step }, { past }) => step === past.stepShownTwice,
  'thirty-days': ({ id }, { past, stars }) => (stars.has(id) ? past.seenLately : past.seen).has(id),
  swapped: ({ id }, { past }) => past.swappedLately.has(id),
  fortnight: ({ id }, { past }) => past.seenLately.has(id),
  large: ({ minutes }, { past }) => past.largeNear && minutes >= LARGE_MINUTES,
  first: (action, { conditions }) => conditions.first && !isSmall(action),
};

const CHECKS = RULES.map((rule) => BREAKS[rule]);

/**
 * The rules an item breaks in a situation. Nothing is lost by stopping as soon as the set is larger than `most`.
 */
export function brokenRules(action: Action, situation: Situation, most: RuleSet): RuleSet {
  let broken: RuleSet = 0;
  for (let i = CHECKS.length - 1; i >= 0 && broken <= most; i--) {
    if (CHECKS[i]?.(action, situation)) broken |= 1 << i;
  }
  return broken;
}

/** Whether a rule is in a set. */
export function hasRule(rules: RuleSet, rule: Rule): boolean {
  return (rules & (1 << RULES.indexOf(rule))) !== 0;
}

/** The names of a set of rules, the first to yield first. */
export function rulesIn(rules: RuleSet): Rule[] {
  return RULES.filter((rule) => hasRule(rules, rule));
}

function fitsMoment(moment: Action['moment'], answers: Answers): boolean {
  return moment === 'any' || moment === 'calm-only' || answers.moment === null || answers.moment === moment;
}

/** Whether an item keeps to the load a cause asks for, or names the cause as its own, and is not lowered by it. */
function suitsCause(action: Action, cause: Answers['causes'][number]): boolean {
  const own = action.causes[cause] ?? 1;
  if (own !== 1) return own > 1;
  const { minutes = Infinity, effort = Infinity } = CAUSE_LOAD[cause] ?? {};
  return action.minutes <= minutes && action.effort <= effort;
}
