import { type Action, type Cause, MINUTES, STEPS, type Step } from '../action';
import type { Answers, Climate } from './answers';
import { type Choice, choose } from './choose';
import type { Conditions } from './conditions';
import { starredSteps } from './past-steps';
import { hasRule } from './rules';
import { type Premises, type Situation, situationOf } from './situation';
import type { Turn } from './turns';
import { PHASES, type Phase, type Weights } from './weights';

/**
 * Something that decided which card came: without it the same draw gives another one. The words are elsewhere; what is
 * said of a reason is true of this card.
 */
export type Reason =
  | {
      kind:
        | 'solo'
        | 'first'
        /** After a cold landing: small and private. */
        | 'small'
        | 'hard-day'
        | 'worse'
        | 'welcome-back'
        | 'starred'
        | 'steadiness'
        | 'trust-broken'
        /** Nothing towards the other person is welcome yet. */
        | 'none-welcome'
        | 'tired'
        | 'minutes'
        | 'moment'
        /** Of what fits, it has never been a day's card, or not for the longest time. */
        | 'new'
        | 'long-unseen'
        /** Nothing decided but the day's chance. */
        | 'chance';
    }
  | { kind: 'fight'; turn: Turn | null }
  | { kind: 'cause'; cause: Cause }
  | { kind: 'climate'; climate: Climate }
  | { kind: 'neglected'; step: Step }
  /** On a return after a week and more, `phase` is the one before: its mix of steps holds that day. */
  | { kind: 'phase'; phase: Phase; step: Step };

interface Candidate {
  reason: Reason;
  /** The draw as it would be without this. */
  leaveOut(premises: Premises): Premises;
}

/**
 * The reasons for a choice of what is possible, those of the day first, then what draws a card near, then what keeps
 * others away. Each is found by leaving it out and drawing again. Where no single one decides, because several ask for
 * the same, they are a smallest set that decides together; where nothing does, chance.
 */
export function reasonsFor(possible: readonly Action[], situation: Situation, choice: Choice): Reason[] {
  const candidates = candidatesFor(situation, choice);
  const decides = (some: readonly Candidate[]) => {
    const premises = some.reduce<Premises>((left, it) => it.leaveOut(left), situation);
    return choose(possible, situationOf(premises))?.action.id !== choice.action.id;
  };
  const single = candidates.filter((it) => decides([it]));
  const all = single.length > 0 ? single : decidingTogether(candidates, decides);
  return all.length > 0 ? all.map(({ reason }) => reason) : [{ kind: 'chance' }];
}

function decidingTogether(
  candidates: readonly Candidate[],
  decides: (some: readonly Candidate[]) => boolean,
): readonly Candidate[] {
  const count = candidates.findIndex((_, i) => decides(candidates.slice(0, i + 1)));
  const smallest = (some: readonly Candidate[]): readonly Candidate[] => {
    const less = some.map((it) => some.filter((other) => other !== it)).find(decides);
    return less ? smallest(less) : some;
  };
  return smallest(candidates.slice(0, count + 1));
}

/** What holds on this day and may have decided, in the order of the reasons. */
function candidatesFor(situation: Situation, { action, broken }: Choice): Candidate[] {
  const { answers, conditions, solo, mixOf, turn, past, stars } = situation;
  const { first, small, hardDay, worse, fight, welcomeBack } = conditions;
  const { climate } = answers;
  const seen = past.unseenFor(action.id) === Infinity ? 'new' : 'long-unseen';
  const found: (Candidate | false | null)[] = [
    solo && answering({ kind: 'solo' }, { mode: 'open' }),
    first && on({ kind: 'first' }, { first: false }),
    small && on({ kind: 'small' }, { small: false }),
    hardDay && on({ kind: 'hard-day' }, { hardDay: false }),
    worse && on({ kind: 'worse' }, { worse: false }),
    fight !== null && on({ kind: 'fight', turn: afterFight(turn) }, { fight: null }),
    welcomeBack && on({ kind: 'welcome-back' }, { welcomeBack: false, daysAway: 0 }),
    stars.has(action.id) && withoutStar(action.id),
    turn === 'steadiness' && premising({ kind: 'steadiness' }, { steadinessDue: false }),
    past.neglected.has(action.step) &&
      weighing({ kind: 'neglected', step: action.step }, { neglectedStep: 1 }),
    ...answers.causes.map(withoutCause),
    climate !== null && answering({ kind: 'climate', climate }, { climate: null }),
    mixOf && weighing({ kind: 'phase', phase: mixOf, step: action.step }, { shares: EVEN_SHARES }),
    answers.trustBroken && answering({ kind: 'trust-broken' }, { trustBroken: false }),
    answers.welcome?.length === 0 && answering({ kind: 'none-welcome' }, { welcome: null }),
    answers.energy === 'tired' && answering({ kind: 'tired' }, { energy: 'normal' }),
    answering({ kind: 'minutes' }, { minutes: MINUTES.at(-1) ?? Infinity }),
    answers.moment !== null && answering({ kind: 'moment' }, { moment: null }),
    !first && !hasRule(broken, 'thirty-days') && premising({ kind: seen }, { prefersLongUnseen: false }),
  ];
  return found.filter((it) => it !== false && it !== null);
}

const EVEN = Object.fromEntries(STEPS.map((step) => [step, 1]));
const EVEN_SHARES = Object.fromEntries(PHASES.map((phase) => [phase, EVEN])) as Weights['shares'];

function premising(reason: Reason, change: Partial<Premises>): Candidate {
  return { reason, leaveOut: (premises) => ({ ...premises, ...change }) };
}

function on(reason: Reason, change: Partial<Conditions>): Candidate {
  return {
    reason,
    leaveOut: (premises) => ({ ...premises, conditions: { ...premises.conditions, ...change } }),
  };
}

function answering(reason: Reason, change: Partial<Answers>): Candidate {
  return { reason, leaveOut: (premises) => ({ ...premises, answers: { ...premises.answers, ...change } }) };
}

function weighing(reason: Reason, change: Partial<Weights>): Candidate {
  return { reason, leaveOut: (premises) => ({ ...premises, weights: { ...premises.weights, ...change } }) };
}

function withoutCause(cause: Cause): Candidate {
  const others = ({ causes }: Answers) => causes.filter((it) => it !== cause);
  return {
    reason: { kind: 'cause', cause },
    leaveOut: (premises) => ({
      ...premises,
      answers: { ...premises.answers, causes: others(premises.answers) },
    }),
  };
}

function withoutStar(id: string): Candidate {
  return {
    reason: { kind: 'starred' },
    leaveOut: (premises) => {
      const stars = [...premises.stars].filter((it) => it !== id);
      return {
        ...premises,
        stars: new Set(stars),
        starredSteps: starredSteps(premises.past.index, stars),
      };
    },
  };
}

function afterFight(turn: Turn | null): Turn | null {
  return turn === 'steadiness' || turn === 'others' ? null : turn;
}
