import {
  type Action,
  BONDS,
  type Bond,
  isFitForSolo,
  MINUTES,
  STEPS,
  type Step,
} from '../../utils/domain/action';
import { isPromptFitForSolo } from '../../utils/domain/gratitude-prompt';
import { actions, activities, feelings, prompts, questions } from './library';

export const DISTANCES = ['near', 'far'] as const;
export type Distance = (typeof DISTANCES)[number];

/** Own steadiness is counted apart from the steps, whatever step it stands with. */
export function isOwnSteadiness(action: Action): boolean {
  return action.kind === 'self-care';
}

export function fitsPair(action: Action, bond: Bond, distance: Distance): boolean {
  const fitsDistance =
    distance === 'near' || (action.distanceOk === 'yes' && action.coPresence !== 'in-person');
  return action.relations.includes(bond) && fitsDistance;
}

/** Whether it is there for those who have not switched touch on. */
export function isWithTouchOff(action: Action): boolean {
  return action.touch === 'none' && action.gate !== 'touch';
}

/** Free, two minutes or less, and fine when tired. */
export function isTiny(action: Action): boolean {
  return action.cost === 'free' && action.minutes <= 2 && action.energy === 'tired-ok';
}

/** How many of a list have each value; a value that is a list counts for each of its own. */
export function tally<T>(list: readonly T[], read: (item: T) => unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of list.flatMap((item) => read(item))) {
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(counts).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  );
}

/** One cell of the coverage: how many actions there are for a bond at a distance, of a size and reach. */
export interface Cell {
  step: Step | 'own steadiness';
  bond: Bond;
  distance: Distance;
  minutes: Action['minutes'];
  energy: Action['energy'];
  reach: 'nobody' | 'them';
  count: number;
}

const ROWS: readonly Cell['step'][] = [...STEPS, 'own steadiness'];

/** All cells, the empty ones too: what is missing is what one looks for. */
export function coverage(): Cell[] {
  return ROWS.flatMap((step) =>
    BONDS.flatMap((bond) =>
      DISTANCES.flatMap((distance) => {
        const here = actions.filter(
          (action) =>
            (isOwnSteadiness(action) ? 'own steadiness' : action.step) === step &&
            fitsPair(action, bond, distance),
        );
        return MINUTES.flatMap((minutes) =>
          (['tired-ok', 'normal'] as const).flatMap((energy) =>
            (['nobody', 'them'] as const).map((reach) => ({
              step,
              bond,
              distance,
              minutes,
              energy,
              reach,
              count: here.filter(
                (action) =>
                  action.minutes === minutes &&
                  action.energy === energy &&
                  action.contacts === (reach === 'them'),
              ).length,
            })),
          ),
        );
      }),
    ),
  );
}

/** Everything `npm run content -- --json` prints. */
export function summary() {
  const forSteps = actions.filter((action) => !isOwnSteadiness(action));
  const share = (fits: (action: Action) => boolean) =>
    Number((actions.filter(fits).length / (actions.length || 1)).toFixed(3));
  return {
    actions: {
      total: actions.length,
      step: tally(forSteps, (action) => action.step),
      ownSteadiness: actions.filter((action) => isOwnSteadiness(action) && isFitForSolo(action)).length,
      kind: tally(actions, (action) => action.kind),
      bond: tally(actions, (action) => action.relations),
      distance: Object.fromEntries(
        DISTANCES.map((it) => [
          it,
          actions.filter((action) => BONDS.some((bond) => fitsPair(action, bond, it))).length,
        ]),
      ),
      minutes: tally(actions, (action) => action.minutes),
      energy: tally(actions, (action) => action.energy),
      reach: tally(actions, (action) => (action.contacts ? 'them' : 'nobody')),
      needsAware: tally(actions, (action) => action.needsAware),
      touch: tally(actions, (action) => action.touch),
      tool: tally(actions, (action) => action.tool ?? 'none'),
      solo: actions.filter(isFitForSolo).length,
      freeTinyAndTiredOk: { count: actions.filter(isTiny).length, share: share(isTiny) },
      withTouchOff: Object.fromEntries(
        BONDS.map((bond) => [
          bond,
          Object.fromEntries(
            DISTANCES.map((distance) => [
              distance,
              actions.filter((action) => isWithTouchOff(action) && fitsPair(action, bond, distance)).length,
            ]),
          ),
        ]),
      ),
      coverage: coverage(),
    },
    gratitude: {
      total: prompts.length,
      target: tally(prompts, (prompt) => prompt.target),
      dimension: tally(prompts, (prompt) => prompt.dimension),
      kind: tally(prompts, (prompt) => prompt.kind),
      bond: tally(prompts, (prompt) => prompt.relations),
      solo: prompts.filter(isPromptFitForSolo).length,
    },
    questions: {
      total: questions.length,
      theme: tally(questions, (question) => question.theme),
      depth: tally(questions, (question) => question.depth),
      bond: tally(questions, (question) => question.relations),
      avoidWhen: tally(questions, (question) => question.avoidWhen),
      shareFirst: questions.filter((question) => question.shareFirst).length,
    },
    activities: {
      total: activities.length,
      minutes: tally(activities, (activity) => activity.minutes),
      cost: tally(activities, (activity) => activity.cost),
      energy: tally(activities, (activity) => activity.energy),
      distance: tally(activities, (activity) => activity.distance),
      place: tally(activities, (activity) => activity.place),
      novelty: tally(activities, (activity) => activity.novelty),
      bond: tally(activities, (activity) => activity.relations),
      weather: tally(activities, (activity) => activity.weather),
      withChildren: tally(activities, (activity) => activity.withChildren),
      weekly: tally(activities, (activity) => activity.weekly),
    },
    feelings: {
      total: feelings.length,
      family: tally(feelings, (feeling) => feeling.family),
      strength: tally(feelings, (feeling) => feeling.strength),
    },
  };
}
