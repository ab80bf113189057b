import { BONDS, CAUSES, MINUTES, STEPS } from '../../utils/domain/action';
import { type Answers, CLIMATES, MODES, MOMENTS, WELCOMES } from '../../utils/domain/choosing/answers';
import { pick, type Random, randomFrom } from '../../utils/domain/random';

/** How somebody lives with the extension: each number is the chance of something on a day. */
export interface Habits {
  opens: number;
  answers: number;
  /** Of the answered cards, those that are done. */
  does: number;
  /** Of each of the day's two. Some never swap, and some use up both every day. */
  swaps: number;
  hardDay: number;
  fight: number;
  worse: number;
  /** Of the steps that were done and reached the other person, those that land cold. */
  landsCold: number;
  /** Of the reviews, those at which only they seem to reach out. */
  alone: number;
  stars: number;
  refuses: number;
  writes: number;
  leaves: number;
  /** The clock is wrong for some days. */
  clockJumps: number;
  /** A day comes twice or is left out by travel. */
  travels: number;
  changesMind: number;
}

/** Somebody of the simulation. */
export interface Person {
  name: string;
  salt: string;
  answers: Answers;
  habits: Habits;
}

/** Person number `index`: the same for the same number, and all kinds within any few dozen. */
export function personNumber(index: number): Person {
  const random = randomFrom(`person-${index}`);
  return {
    name: `person ${index}`,
    salt: `salt-${index}-${Math.floor(random() * 1e9)}`,
    answers: answersOf(index, random),
    habits: habitsOf(index, random),
  };
}

function answersOf(index: number, random: Random): Answers {
  const some = <T>(items: readonly T[], chance: number) => items.filter(() => random() < chance);
  return {
    // In turn and not by chance: every bond with every distance, near and far.
    bond: [...BONDS, null][index % 4] ?? null,
    far: [false, true, null][Math.floor(index / 4) % 3] ?? null,
    causes: index % 5 === 0 ? [] : some(CAUSES, 0.35),
    climate: random() < 0.25 ? null : (pick(CLIMATES, random) ?? null),
    trustBroken: random() < 0.15,
    welcome: random() < 0.3 ? null : some(WELCOMES, 0.6),
    touchOn: random() < 0.5,
    minutes: random() < 0.5 ? 5 : (pick(MINUTES, random) ?? 5),
    energy: random() < 0.3 ? 'tired' : 'normal',
    moment: random() < 0.5 ? null : (pick(MOMENTS, random) ?? null),
    aware: random() < 0.3,
    closedSteps: random() < 0.8 ? [] : some(STEPS, 0.2),
    mode: index % 8 === 7 ? (pick(MODES.slice(1), random) ?? 'solo') : 'open',
    // Also where the switch is off, as it is for somebody who turned it off again.
    safetyConfirmed: { touch: random() < 0.7, talks: random() < 0.6 },
  };
}

function habitsOf(index: number, random: Random): Habits {
  const upTo = (most: number) => random() * most;
  const isSteadfast = index % 6 === 0;
  return {
    opens: isSteadfast ? 1 : 0.4 + upTo(0.6),
    answers: isSteadfast ? 1 : 0.3 + upTo(0.7),
    does: 0.3 + upTo(0.7),
    swaps: swapsOf(index, upTo(0.4)),
    hardDay: upTo(0.08),
    fight: upTo(0.04),
    worse: upTo(0.02),
    landsCold: upTo(0.2),
    stars: upTo(0.2),
    refuses: upTo(0.03),
    writes: upTo(0.8),
    leaves: isSteadfast ? 0 : upTo(0.02),
    clockJumps: index % 3 === 0 ? 0.01 : 0,
    travels: index % 3 === 1 ? 0.02 : 0,
    changesMind: isSteadfast ? 0 : 0.005,
    alone: [0, 0.3, 0.9][index % 3] ?? 0,
  };
}

// In turn and not by chance, so that those who use up every swap are told apart from the others.
function swapsOf(index: number, some: number): number {
  if (index % 9 === 4) return 1;
  return index % 9 === 8 ? 0 : some;
}
