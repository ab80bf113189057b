import type { Action } from '../../utils/domain/action';
import type { Drawn } from '../../utils/domain/choosing/draw-card';
import type { DrawInput } from '../../utils/domain/choosing/situation';
import { type Facts, factsOf } from './facts';

/*
 * The rules of choosing a second time, from the specification and not from the code under test: it shares no function
 * and no number with `utils/domain/choosing`. It says of one draw what is wrong with it.
 */

/** A card to check; its reasons, which take the longest to find, are not always asked for. */
export type SeenCard = Omit<Drawn, 'reasons'> & Partial<Pick<Drawn, 'reasons'>>;

/** Everything that closes an item for good or for the day; none of it ever yields. */
const CLOSED_BY: [why: string, closes: (action: Action, facts: Facts) => boolean][] = [
  ['reaches out in solo mode', (a, f) => f.solo && a.contacts],
  ['touches in solo mode', (a, f) => f.solo && a.touch !== 'none'],
  ['has a gate in solo mode', (a, f) => f.solo && a.gate !== 'none'],
  ['is unsafe in solo mode', (a, f) => f.solo && a.avoidWhen.includes('unsafe')],
  ['is wrong while trust is broken', (a, f) => f.answers.trustBroken && a.avoidWhen.includes('betrayal')],
  ['is wrong in low mood', (a, f) => f.answers.causes.includes('mood') && a.avoidWhen.includes('low-mood')],
  ['is wrong on a hard day', (a, f) => f.hardDay && a.avoidWhen.includes('hard-day')],
  ['is wrong after a fight', (a, f) => f.daysSinceFight <= 1 && a.avoidWhen.includes('after-fight')],
  ['needs calm', (a, f) => a.moment === 'calm-only' && (f.hardDay || f.worse || f.daysSinceFight <= 1)],
  ['is thanks to be said while that is kept private', (a, f) => f.quiet && a.step === 7 && a.contacts],
  ['needs warmth first', (a, f) => a.gate === 'warm' && f.phase === 0],
  ['is a conversation before its time', (a, f) => isTalk(a) && !mayTalk(f)],
  ['is touch before its time', (a, f) => (a.touch !== 'none' || a.gate === 'touch') && !mayTouch(f)],
  ['is for another bond', (a, f) => !fitsBond(a, f)],
  [
    'is for people who are near',
    (a, f) => f.answers.far !== false && (a.distanceOk !== 'yes' || a.coPresence === 'in-person'),
  ],
  ['needs the other to know', (a, f) => a.needsAware === 'yes' && !f.answers.aware],
  ['is not welcome', (a, f) => a.contacts && !isWelcome(a, f)],
  ['is of a step turned off', (a, f) => f.answers.closedSteps.includes(a.step)],
  ['was refused', (a, f) => f.refused.ids.includes(a.id) || f.refused.kinds.includes(a.kind)],
  ['was shown today', (a, f) => f.shownToday.includes(a.id)],
  ['is not small and private after a cold landing', (a, f) => f.small && !isSmallAndPrivate(a)],
];

/** The rules that yield, the first to yield first. `turn` is whose turn the checker supposes it is. */
const YIELDING: [rule: string, breaks: (action: Action, facts: Facts, turn: Turn) => boolean][] = [
  ['phase', (a, f) => !f.steps.includes(a.step)],
  ['turn', (a, _, turn) => !turn.fits(a)],
  [
    'moment',
    (a, f) =>
      (a.moment === 'morning' || a.moment === 'evening') &&
      !!f.answers.moment &&
      f.answers.moment !== a.moment,
  ],
  ['energy', (a, f) => a.energy === 'normal' && (f.answers.energy === 'tired' || f.hardDay)],
  ['minutes', (a, f) => a.minutes > f.minutes],
  ['cause', (a, f) => f.answers.causes.some((cause) => isTooMuchFor(cause, a))],
  ['three-in-a-row', (a, f) => f.lastSteps.length === 2 && f.lastSteps.every((step) => step === a.step)],
  ['thirty-days', (a, f) => f.unseenFor(a.id) <= (f.stars.includes(a.id) ? 14 : 30)],
  ['swapped', (a, f) => f.swappedFor(a.id) <= 7],
  ['fortnight', (a, f) => f.unseenFor(a.id) <= 14],
  ['large', (a, f) => a.minutes >= 15 && f.largeWithinWeek],
  ['first', (a, f) => f.first && !isSmallAndPrivate(a)],
];

interface Turn {
  name: string;
  fits(action: Action): boolean;
}
const ANY: Turn = { name: 'any', fits: () => true };
const FOR_ONESELF: Turn = { name: 'for oneself', fits: (a) => a.kind === 'self-care' };
const FOR_OTHERS: Turn = { name: 'for others', fits: (a) => a.kind !== 'self-care' };
const AFTER_FIGHT: Turn[] = [
  FOR_ONESELF,
  {
    name: 'owning',
    fits: (a) => !a.contacts && a.kind !== 'self-care' && (a.step === 1 || a.step === 3 || a.step === 5),
  },
  {
    name: 'one small repair',
    fits: (a) =>
      a.contacts && a.minutes <= 5 && (a.step === 3 || a.stepAlso.includes(3) || a.kind === 'do-for'),
  },
];

/** What is wrong with a draw, one line each; nothing where all is right. */
export function problemsWith(actions: readonly Action[], input: DrawInput, drawn: SeenCard | null): string[] {
  const facts = factsOf(input);
  const allowed = actions.filter((it) => !CLOSED_BY.some(([, closes]) => closes(it, facts)));
  if (!drawn) return allowed.length === 0 ? [] : [`${input.day}: no card, ${allowed[0]?.id} was left`];
  const { action, flags, yielded } = drawn;
  const closed = CLOSED_BY.filter(([, closes]) => closes(action, facts)).map(([why]) => why);
  const problems = closed.map((why) => `${action.id} ${why}`);
  // Chance says whose turn it is on some days: then one of the turns has to explain the card.
  const readings = turnsOf(facts).map((turn) => choiceProblems(allowed, facts, turn, action, yielded));
  problems.push(...(readings.find((it) => it.length === 0) ?? readings[0] ?? []));
  if (flags.welcomeBack !== facts.daysAway >= 4) problems.push(`welcomeBack is ${flags.welcomeBack}`);
  if (flags.fairnessDue !== facts.fairnessDue) problems.push(`fairnessDue is ${flags.fairnessDue}`);
  if (flags.restOffered && (facts.first || facts.daysAway >= 4 || facts.restsThisWeek >= 2)) {
    problems.push('a rest is offered to somebody who has had it');
  }
  const phase = ['settle', 'warm', 'mend', 'deepen'][facts.phase];
  if (drawn.phase !== phase) problems.push(`the phase is ${drawn.phase} and not ${phase}`);
  if (drawn.reasons?.length === 0) problems.push('no reason');
  return problems.map((it) => `${input.day}: ${it}`);
}

function choiceProblems(
  allowed: readonly Action[],
  facts: Facts,
  turn: Turn,
  action: Action,
  yielded: readonly string[],
): string[] {
  const isBroken = (rule: number, it: Action) => YIELDING[rule]?.[1](it, facts, turn) ?? false;
  const own = YIELDING.map((_, rule) => isBroken(rule, action));
  const names = YIELDING.map(([rule]) => rule);
  const ownNames = names.filter((_, i) => own[i]);
  const problems: string[] = [];
  if (ownNames.join() !== yielded.join()) {
    problems.push(
      `${action.id} breaks ${ownNames.join() || 'nothing'}, said is ${yielded.join() || 'nothing'}`,
    );
  }
  const alike: Action[] = [];
  for (const other of allowed) {
    const strongest = own.findLastIndex((it, rule) => it !== isBroken(rule, other));
    if (strongest === -1) alike.push(other);
    else if (own[strongest]) {
      problems.push(`${action.id} breaks ${names[strongest]}, ${other.id} does not (${turn.name})`);
      break;
    }
  }
  return [...problems, ...orderProblems(alike, facts, action, ownNames)];
}

/** Among those for which the same rules yield: the shortest where minutes do, and the longest unseen of the step. */
function orderProblems(
  alike: readonly Action[],
  facts: Facts,
  action: Action,
  yielded: readonly string[],
): string[] {
  let rivals = alike;
  if (yielded.includes('minutes')) {
    const shorter = alike.find((it) => it.minutes < action.minutes);
    if (shorter) return [`${action.id} takes ${action.minutes} minutes, ${shorter.id} is shorter`];
    rivals = alike.filter((it) => it.minutes === action.minutes);
  }
  const isRepeat = yielded.includes('thirty-days');
  if (!isRepeat) {
    rivals = rivals.filter((it) => it.step === action.step);
    if (facts.stars.includes(action.id)) return [];
  }
  const older = rivals.find((it) => facts.unseenFor(it.id) > facts.unseenFor(action.id));
  return older ? [`${action.id} was seen ${facts.unseenFor(action.id)} days ago, ${older.id} longer`] : [];
}

function turnsOf(facts: Facts): Turn[] {
  if (facts.solo) return [ANY];
  const afterFight = AFTER_FIGHT[facts.cardsSinceFight];
  if (afterFight) return [afterFight];
  if (facts.first || facts.small || facts.hardDay || facts.worse || facts.daysAway >= 4) return [ANY];
  if (facts.cardsSinceSteadiness < 3) return [FOR_OTHERS];
  return facts.cardsSinceSteadiness >= 5 ? [FOR_ONESELF] : [FOR_ONESELF, FOR_OTHERS];
}

function isTalk(action: Action): boolean {
  return action.gate === 'conflict' || (action.contacts && action.step === 5);
}

function mayTalk(facts: Facts): boolean {
  const isCalm = !facts.hardDay && !facts.worse && facts.daysSinceFight > 3 && facts.daysAway < 4;
  return (
    isCalm &&
    facts.answers.safetyConfirmed.talks &&
    facts.doneOfStep2 >= 3 &&
    facts.phase >= 2 &&
    facts.ease >= 4
  );
}

function mayTouch(facts: Facts): boolean {
  const { touchOn, safetyConfirmed, welcome } = facts.answers;
  const isCalm = !facts.hardDay && !facts.worse && facts.daysSinceFight > 3 && facts.daysAway < 4;
  const isWelcomed = welcome === null || welcome.includes('touch');
  return isCalm && touchOn && safetyConfirmed.touch && isWelcomed && facts.phase === 3 && facts.ease >= 5;
}

function fitsBond(action: Action, { answers: { bond } }: Facts): boolean {
  return bond ? action.relations.includes(bond) : action.relations.length === 3;
}

function isWelcome(action: Action, { answers: { welcome } }: Facts): boolean {
  if (welcome === null) return true;
  if (welcome.length === 0) return false;
  if (action.touch !== 'none') return welcome.includes('touch');
  const isTalking =
    ['say', 'ask', 'listen'].includes(action.kind) || (action.kind === 'plan' && action.step !== 6);
  const isTogether = action.kind === 'do-together' || action.step === 6;
  return (!isTalking || welcome.includes('talk')) && (!isTogether || welcome.includes('together'));
}

function isSmallAndPrivate(action: Action): boolean {
  return !action.contacts && action.minutes <= 2 && action.effort === 1;
}

function isTooMuchFor(cause: string, action: Action): boolean {
  const own = (action.causes as Record<string, number>)[cause];
  if (own !== undefined && own !== 1) return own < 1;
  return (cause === 'stress' && action.minutes > 2) || (cause === 'mood' && action.effort > 1);
}
