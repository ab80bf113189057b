import { type ActionKind, type Cause, STEPS, type Step } from '../domain/action';
import { type Answers, type Climate, isSolo } from '../domain/choosing/answers';
import { explainWeights } from '../domain/choosing/explain-weights';
import type { StepFactor } from '../domain/choosing/likelihood';
import { hasReached } from '../domain/choosing/phase';
import { ordinaryDay, shareOfCards } from '../domain/choosing/share-of-cards';
import type { Situation } from '../domain/choosing/situation';
import { PHASES, type Phase } from '../domain/choosing/weights';
import { type Day, daysBetween } from '../domain/day';
import { drawInput } from './draw-today';
import { type Watcher, watchJournalQuery } from './journal-access';
import { type Library, loadLibrary } from './library';
import { readTodayState, type TodayState } from './today-state';

/** How often a step comes up, rounded to what can be said in words, the most often first. */
const SHARES = [
  ['most', 0.75],
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['seventh', 1 / 7],
  ['tenth', 1 / 10],
  ['twentieth', 1 / 20],
  ['rarely', 1 / 50],
] as const;
export type Often = (typeof SHARES)[number][0];

/** What makes a step come up more or less often. */
export type Influence = `cause-${Cause}` | `climate-${Climate}` | 'neglected' | 'declined' | 'starred';

/** Why a step does not come up at all. */
export type Absence = 'turned-off' | 'later' | 'nothing-open';

/** One step, as the page “How Footbridge chooses” tells of it. */
export interface ChosenStep {
  step: Step;
  /** Null where it does not come up. */
  often: Often | null;
  absence: Absence | null;
  more: Influence[];
  less: Influence[];
}

/** Something that stays away whatever else is weighed, and why. */
export type StaysAway =
  | 'solo'
  | 'none-welcome'
  | 'talk-unwelcome'
  | 'together-unwelcome'
  | 'touch-off'
  | 'touch-unwelcome'
  | 'touch-later'
  | 'talks-off'
  | 'talks-later'
  | 'trust-broken'
  | 'thanks-private'
  | 'not-aware'
  | 'far'
  | 'distance-unknown'
  | 'bond-unknown';

/** How choosing works for one person on a day. */
export interface Choosing {
  /** Null in solo mode, which has no phases. */
  phase: Phase | null;
  /** What is still open before it may move on; null where nothing follows. */
  moveOn: { steps: number; days: number } | null;
  /** It does not move on, because the person said twice that only they reach out. */
  isHeld: boolean;
  /** Those that come up most first, those that do not come up last. */
  steps: ChosenStep[];
  staysAway: StaysAway[];
  /** “Not for me”. */
  refusedItems: number;
  refusedKinds: readonly ActionKind[];
}

/** How choosing works for the person that a state is of. */
export function choosingOf(state: TodayState, library: Library): Choosing {
  const input = drawInput(state, library, []);
  const { answers, history, day } = input;
  const { phase, ripe, actionsToGo, steps } = explainWeights(answers, history, day);
  const isHeld = phase !== null && history.heldFrom !== null && day >= history.heldFrom;
  const shares = shareOfCards(library.actions, input);
  const factorsOf = new Map(steps.map(({ step, factors }) => [step, factors]));
  const shareOf = (step: Step) => shares.get(step) ?? 0;
  const isLater = (step: Step) => steps.some((it) => it.step === step && it.share === 0);
  const told = [...STEPS]
    .sort((a, b) => shareOf(b) - shareOf(a) || a - b)
    .map((step): ChosenStep => {
      const often = shareOf(step) > 0 ? oftenOf(shareOf(step)) : null;
      const factors = often === null ? [] : (factorsOf.get(step) ?? []);
      return {
        step,
        often,
        absence: often === null ? absenceOf(step, answers, isLater(step)) : null,
        more: factors.filter(({ factor }) => factor > 1).map((it) => influenceOf(it, answers)),
        less: factors.filter(({ factor }) => factor < 1).map((it) => influenceOf(it, answers)),
      };
    });
  return {
    phase,
    moveOn:
      phase === null || phase === PHASES.at(-1) || isHeld
        ? null
        : { steps: actionsToGo, days: Math.max(0, daysBetween(day, ripe)) },
    isHeld,
    steps: told,
    staysAway: staysAway(answers, ordinaryDay(input)),
    refusedItems: history.refused.ids.length,
    refusedKinds: history.refused.kinds,
  };
}

/** Watches how choosing works for the person. Returns how to stop. */
export function watchChoosing(day: Day, watcher: Watcher<Choosing>): () => void {
  let stopped = false;
  let stop = () => {};
  loadLibrary().then((library) => {
    const read = async () => choosingOf(await readTodayState(day), library);
    if (!stopped) stop = watchJournalQuery(read, watcher);
  }, watcher.onError);
  return () => {
    stopped = true;
    stop();
  };
}

/** The words for a share from 0 to 1: those nearest to it. */
export function oftenOf(share: number): Often {
  const farFrom = (other: number) => Math.abs(Math.log(share / other));
  const [first, ...rest] = SHARES;
  return rest.reduce<(typeof SHARES)[number]>(
    (nearest, it) => (farFrom(it[1]) < farFrom(nearest[1]) ? it : nearest),
    first,
  )[0];
}

function influenceOf(factor: StepFactor, { climate }: Answers): Influence {
  if (factor.kind === 'cause') return `cause-${factor.cause}`;
  return factor.kind === 'climate' ? `climate-${climate ?? 'tense'}` : factor.kind;
}

function absenceOf(step: Step, { closedSteps }: Answers, isLater: boolean): Absence {
  if (closedSteps.includes(step)) return 'turned-off';
  return isLater ? 'later' : 'nothing-open';
}

function staysAway(answers: Answers, situation: Situation): StaysAway[] {
  const found: (StaysAway | false)[] = isSolo(answers)
    ? ['solo']
    : [
        ...ofWelcome(answers),
        touchState(answers, situation),
        talksState(answers, situation),
        answers.trustBroken && 'trust-broken',
        situation.past.quiet && 'thanks-private',
        !answers.aware && 'not-aware',
        answers.far === true && 'far',
        answers.far === null && 'distance-unknown',
        answers.bond === null && 'bond-unknown',
      ];
  return found.filter((it) => it !== false);
}

function ofWelcome({ welcome }: Answers): StaysAway[] {
  if (welcome === null) return [];
  if (welcome.length === 0) return ['none-welcome'];
  const found: StaysAway[] = [];
  if (!welcome.includes('talk')) found.push('talk-unwelcome');
  if (!welcome.includes('together')) found.push('together-unwelcome');
  return found;
}

function touchState({ touchOn, welcome }: Answers, { phase }: Situation): StaysAway | false {
  if (!touchOn) return 'touch-off';
  if (!(welcome?.includes('touch') ?? true)) return 'touch-unwelcome';
  return !hasReached(phase, 'deepen') && 'touch-later';
}

function talksState({ safetyConfirmed }: Answers, { phase, past }: Situation): StaysAway | false {
  if (!safetyConfirmed.talks) return 'talks-off';
  return !(hasReached(phase, 'mend') && past.hasTalked) && 'talks-later';
}
