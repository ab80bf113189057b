import { STEPS, type Step } from '../../utils/domain/action';
import type { Answers } from '../../utils/domain/choosing/answers';
import { explainWeights } from '../../utils/domain/choosing/explain-weights';
import type { PastCard } from '../../utils/domain/choosing/history';
import { numberOf } from './facts';
import type { DrawOfLife, Life } from './life';

/** Every so many draws the weights of the person are asked for, which takes longer than to count. */
const EXPLAIN_EVERY = 11;

/** How often something happened to whom. */
export interface Group {
  draws: number;
  /** How often each rule yielded. */
  yielded: Map<string, number>;
  /** Draws without a card. */
  none: number;
}

/** Cards by step in one phase. */
export interface PhaseShares {
  cards: number;
  bySteps: Map<Step, number>;
  /** The sum of what the persons' weights said in percent, over `explained` draws. */
  chances: Map<Step, number>;
  explained: number;
}

/** What the simulated people lived through, in numbers. */
export class Tally {
  people = 0;
  daysThere = 0;
  draws = 0;
  readonly groups = new Map<string, Group>();
  /** The same by how the day's swaps are used. */
  readonly bySwaps = new Map<SwapHabit, Group>();
  /** Those who do not swap daily and for whom the 30 days yielded: how often, of how many draws, and what closes most. */
  readonly repeatedFor = new Map<string, { times: number; draws: number; because: string }>();
  readonly phases = new Map<string, PhaseShares>();
  /** Draws whose reasons were asked for, and how often each was one. */
  explained = 0;
  readonly reasons = new Map<string, number>();
  /** Days between two cards of one item: of all lives, and those where the 30 days had not yielded. */
  readonly repeats: number[] = [];
  shortestKept = Infinity;
  shortestKeptStarred = Infinity;
  cards = 0;
  minutes = 0;
  minutesDone = 0;
  /** Cards of open mode, and those of them for one's own steadiness. */
  openCards = 0;
  steadyCards = 0;
  weeks = 0;
  restsOffered = 0;
  private offered = new Map<number, Set<string>>();

  constructor(readonly days: number) {}

  addDraw({ person, input, drawn, number }: DrawOfLife): void {
    this.draws++;
    for (const name of groupsOf(input.answers)) {
      addTo(getOr(this.groups, name, newGroup), drawn?.yielded ?? null);
    }
    const habit = swapHabitOf(person);
    addTo(getOr(this.bySwaps, habit, newGroup), drawn?.yielded ?? null);
    if (habit !== 'daily')
      this.noteRepeat(person.name, input, drawn?.yielded.includes('thirty-days') ?? false);
    if (!drawn) return;
    const { action, yielded, flags, phase } = drawn;
    if (drawn.reasons) this.explained++;
    for (const { kind } of drawn.reasons ?? []) count(this.reasons, kind);
    if (flags.restOffered) {
      const number = numberOf(input.day);
      getOr(this.offered, number - ((number + 3) % 7), () => new Set()).add(input.day);
    }
    if (!yielded.includes('thirty-days')) this.noteDistance(input, action.id);
    // One card in five is for oneself whatever the shares say: they are compared with the others.
    if (number === 0 && input.answers.mode === 'open' && action.kind !== 'self-care') {
      const shares = getOr(this.phases, phase, () => ({
        cards: 0,
        bySteps: new Map(),
        chances: new Map(),
        explained: 0,
      }));
      shares.cards++;
      count(shares.bySteps, action.step);
      if (this.draws % EXPLAIN_EVERY === 0) {
        shares.explained++;
        const { steps } = explainWeights(input.answers, input.history, input.day);
        for (const { step, chance } of steps) count(shares.chances, step, chance);
      }
    }
  }

  addLife({ person, days, daysThere }: Life): void {
    this.people++;
    this.daysThere += daysThere;
    const lastOn = new Map<string, number>();
    const cards = [...days].sort((a, b) => numberOf(a.day) - numberOf(b.day));
    for (const { day, card } of cards) {
      if (!card) continue;
      const on = numberOf(day);
      const last = lastOn.get(card.itemId);
      if (last !== undefined) this.repeats.push(on - last);
      lastOn.set(card.itemId, on);
      this.addCard(card, person.answers.mode === 'open');
    }
  }

  /** What is wrong with a whole life, which no single draw shows. Begins the next life. */
  problemsOfLife({ person }: Life): string[] {
    const problems = [...this.offered.values()]
      .filter((days) => days.size > 2)
      .map((days) => `${person.name}: a rest is offered on ${[...days].join(', ')}`);
    this.weeks += this.offered.size;
    this.restsOffered += [...this.offered.values()].reduce((sum, it) => sum + it.size, 0);
    this.offered = new Map();
    return problems;
  }

  private addCard({ minutes, answer, kind }: PastCard, isOpen: boolean): void {
    this.cards++;
    this.minutes += minutes;
    if (answer === 'done' || answer === 'partly') this.minutesDone += minutes;
    if (!isOpen) return;
    this.openCards++;
    if (kind === 'self-care') this.steadyCards++;
  }

  private noteRepeat(name: string, { answers, history }: DrawOfLife['input'], isRepeat: boolean): void {
    const person = getOr(this.repeatedFor, name, () => ({ times: 0, draws: 0, because: '' }));
    person.draws++;
    if (!isRepeat) return;
    person.times++;
    person.because = [
      ...groupsOf(answers).slice(1),
      `kinds refused: ${history.refused.kinds.join(' and ') || 'none'}`,
    ].join(', ');
  }

  private noteDistance({ day, history }: DrawOfLife['input'], id: string): void {
    const isStarred = history.stars.includes(id);
    for (const row of history.days) {
      if (row.card?.itemId !== id || row.day === day) continue;
      const distance = Math.abs(numberOf(row.day) - numberOf(day));
      if (isStarred) this.shortestKeptStarred = Math.min(this.shortestKeptStarred, distance);
      else this.shortestKept = Math.min(this.shortestKept, distance);
    }
  }
}

/** How somebody uses the day's swaps: both every day, now and then, or not at all. */
export type SwapHabit = 'daily' | 'sometimes' | 'never';

function swapHabitOf({ habits: { swaps } }: DrawOfLife['person']): SwapHabit {
  if (swaps === 1) return 'daily';
  return swaps === 0 ? 'never' : 'sometimes';
}

const newGroup = (): Group => ({ draws: 0, yielded: new Map(), none: 0 });

function addTo(group: Group, yielded: readonly string[] | null): void {
  group.draws++;
  if (!yielded) group.none++;
  for (const rule of yielded ?? []) count(group.yielded, rule);
}

/** The groups somebody belongs to, for the question for whom a rule yields. */
function groupsOf({ mode, bond, far, welcome, minutes, energy, causes, closedSteps }: Answers): string[] {
  const isSolo = mode !== 'open';
  const where = far === null ? 'distance not said' : far ? 'far' : 'near';
  return [
    'everybody',
    isSolo ? mode : `${bond ?? 'bond not said'}, ${where}`,
    ...(!isSolo && welcome?.length === 0 ? ['nothing is welcome yet'] : []),
    ...(minutes <= 2 ? ['one or two minutes'] : []),
    ...(energy === 'tired' ? ['tired'] : []),
    ...(causes.includes('stress') ? ['stress'] : []),
    ...(causes.includes('mood') ? ['low mood'] : []),
    ...(closedSteps.length > 0 ? ['steps turned off'] : []),
  ];
}

/** How many of all steps have cards, in percent of the cards of a phase. */
export function percentBySteps(shares: PhaseShares): { drawn: number[]; expected: number[] } {
  return {
    drawn: STEPS.map((step) => (100 * (shares.bySteps.get(step) ?? 0)) / (shares.cards || 1)),
    expected: STEPS.map((step) => (shares.chances.get(step) ?? 0) / (shares.explained || 1)),
  };
}

function count<K>(map: Map<K, number>, key: K, by = 1): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
