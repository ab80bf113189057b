import { STEPS, type Step } from '../action';
import type { Day } from '../day';
import type { Answers } from './answers';
import type { History } from './history';
import { type StepFactor, stepFactors, weightOfStep } from './likelihood';
import { premisesOf, situationOf } from './situation';
import { PHASE_ACTIONS, type Phase, WEIGHTS } from './weights';

/** One step on the page “How Footbridge chooses”. */
export interface ExplainedStep {
  step: Step;
  /** Percent of the cards by the phase alone, 0 where the step waits for a later one. */
  share: number;
  /** What raises it (above 1) or lowers it (below 1). */
  factors: StepFactor[];
  /** Percent of the cards with all of that, before the rules that close single items. */
  chance: number;
  /** Turned off by the person. */
  closed: boolean;
}

/** A person's own weights, as data. */
export interface Explanation {
  /** Null in solo mode, which has no phases. */
  phase: Phase | null;
  /** The day the phase began. */
  since: Day;
  /** How many more actions done would let it move on, 0 where there are enough. */
  actionsToGo: number;
  /** The first day on which it may move on. */
  ripe: Day;
  steps: ExplainedStep[];
}

/** What makes steps likely for one person on a day, for a page that puts it into words. */
export function explainWeights(answers: Answers, history: History, day: Day): Explanation {
  const situation = situationOf(premisesOf({ day, salt: '', answers, history, shownToday: [] }, WEIGHTS));
  const { shares, solo, past } = situation;
  const { phase, since, ripe, done } = past.phase;
  const isOpen = (step: Step) => Boolean(shares[step]) && !answers.closedSteps.includes(step);
  const weightOf = (step: Step) => (isOpen(step) ? weightOfStep(step, situation) : 0);
  const sum = STEPS.reduce((all, step) => all + weightOf(step), 0);
  return {
    phase: solo ? null : phase,
    since,
    actionsToGo: Math.max(0, PHASE_ACTIONS - done),
    ripe,
    steps: STEPS.map((step) => ({
      step,
      share: shares[step] ?? 0,
      factors: stepFactors(step, situation),
      chance: sum > 0 ? (100 * weightOf(step)) / sum : 0,
      closed: answers.closedSteps.includes(step),
    })),
  };
}
