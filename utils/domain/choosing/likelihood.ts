import type { Action, Cause, Step } from '../action';
import type { Situation } from './situation';
import type { CauseItems, Weights } from './weights';

/** Why a step is likelier or less likely than its share. */
export type StepFactor =
  | { kind: 'cause'; cause: Cause; factor: number }
  | { kind: 'climate' | 'neglected' | 'declined' | 'starred'; factor: number };

/** What the situation makes of a step's share, factor by factor; those of the causes are bounded together. */
export function stepFactors(step: Step, situation: Situation): StepFactor[] {
  const { answers, weights, solo, past, starredSteps } = situation;
  const { climate } = answers;
  const factors: StepFactor[] = answers.causes.map((cause) => ({
    kind: 'cause',
    cause,
    factor: weights.causeSteps[cause][step] ?? 1,
  }));
  // How it is between the two says nothing about what steadies one of them.
  if (climate && !solo) factors.push({ kind: 'climate', factor: weights.climateSteps[climate][step] ?? 1 });
  if (past.neglected.has(step)) factors.push({ kind: 'neglected', factor: weights.neglectedStep });
  if (past.declined.has(step)) factors.push({ kind: 'declined', factor: weights.declinedStep });
  if (starredSteps.has(step)) factors.push({ kind: 'starred', factor: weights.starredStep });
  return factors.filter(({ factor }) => factor !== 1);
}

/** How likely a step is beside the others, above 0. */
export function weightOfStep(step: Step, situation: Situation): number {
  const { shares, weights } = situation;
  const factors = stepFactors(step, situation);
  const ofCauses = factors.filter(({ kind }) => kind === 'cause').map(({ factor }) => factor);
  const ofOthers = factors.filter(({ kind }) => kind !== 'cause').map(({ factor }) => factor);
  return (shares[step] || weights.waitingShare) * bounded(ofCauses, weights) * product(ofOthers);
}

/**
 * How likely an item is beside the others of its step that may come.
 *
 * @param isNext it is one of those not seen for the longest time; otherwise only a star gives it a chance.
 */
export function weightOfItem(
  action: Action,
  { answers, weights, stars }: Situation,
  isNext: boolean,
): number {
  const ofCauses = answers.causes.map((it) => action.causes[it] ?? 1);
  const ofKind = weights.causeItems
    .filter((it) => answers.causes.includes(it.cause) && isMeant(action, it))
    .map(({ factor }) => factor);
  const ofTurn = (isNext ? 1 : 0) + (stars.has(action.id) ? weights.starredItem : 0);
  return bounded([...ofCauses, ...ofKind], weights) * ofTurn;
}

function isMeant({ step, kind, minutes, effort }: Action, items: CauseItems): boolean {
  return (
    step === items.step &&
    (items.kinds?.includes(kind) ?? true) &&
    minutes >= (items.minMinutes ?? 0) &&
    minutes <= (items.maxMinutes ?? Infinity) &&
    effort <= (items.maxEffort ?? Infinity)
  );
}

function bounded(factors: readonly number[], { causeBounds: { least, most } }: Weights): number {
  return Math.min(most, Math.max(least, product(factors)));
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}
