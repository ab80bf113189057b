import fc from 'fast-check';
import { ACTION_KINDS, BONDS, CAUSES, MINUTES, STEPS, type Step } from '../../utils/domain/action';
import {
  type Answers,
  CLIMATES,
  DEFAULT_ANSWERS,
  MODES,
  MOMENTS,
  WELCOMES,
} from '../../utils/domain/choosing/answers';
import {
  EMPTY_HISTORY,
  type History,
  MARKS,
  type Mark,
  type PastCard,
  type PastDay,
} from '../../utils/domain/choosing/history';
import {
  type DrawInput,
  premisesOf,
  type Situation,
  situationOf,
} from '../../utils/domain/choosing/situation';
import { WEIGHTS } from '../../utils/domain/choosing/weights';
import { addDays, type Day } from '../../utils/domain/day';
import { ANSWERS } from '../../utils/domain/entries';
import { TODAY } from './builders';

/** What somebody near a partner said, with nothing closed but what is closed by default. */
export function someAnswers(overrides: Partial<Answers> = {}): Answers {
  return { ...DEFAULT_ANSWERS, bond: 'partner', far: false, ...overrides };
}

/** Answers behind which every gate is open that answers can open. */
export function openAnswers(overrides: Partial<Answers> = {}): Answers {
  return someAnswers({
    touchOn: true,
    aware: true,
    minutes: 90,
    safetyConfirmed: { touch: true, talks: true },
    ...overrides,
  });
}

/** A card that was done. */
export function aPastCard(overrides: Partial<PastCard> = {}): PastCard {
  return {
    itemId: 'gone',
    version: 1,
    step: 2,
    kind: 'ask',
    minutes: 5,
    contacts: true,
    answer: 'done',
    ...overrides,
  };
}

/** A day so many days before today that ended with a card; ids are of no known item unless they are given. */
export function daysAgo(days: number, card: Partial<PastCard> = {}, rest: Partial<PastDay> = {}): PastDay {
  const itemId = card.itemId ?? `gone-${days}`;
  return {
    day: addDays(TODAY, -days),
    card: aPastCard({ ...card, itemId }),
    swapped: [],
    marks: [],
    ...rest,
  };
}

/** Today with marks and no card yet. */
export function todayMarked(...marks: Mark[]): PastDay {
  return { day: TODAY, card: null, swapped: [], marks };
}

/** A history of these days. */
export function aPast(days: readonly PastDay[], rest: Partial<History> = {}): History {
  return { ...EMPTY_HISTORY, days, ...rest };
}

/** Done cards on each of the last `count` days, of steps in turn, none of them for oneself. */
export function doneDays(count: number, steps: readonly Step[] = [2, 7, 1]): PastDay[] {
  return Array.from({ length: count }, (_, i) =>
    daysAgo(count - i, { step: steps[i % steps.length] ?? 2, kind: 'ask' }),
  );
}

/** A history in which the phase is `deepen` today, with enough of step 2 done. */
export const DEEP: History = aPast(doneDays(28));

/** The draw of today for somebody who was there yesterday and before. */
export function aDrawInput(overrides: Partial<DrawInput> = {}): DrawInput {
  return {
    day: TODAY,
    salt: 'a-salt',
    answers: someAnswers(),
    history: aPast([daysAgo(1, { step: 6, kind: 'self-care' })]),
    shownToday: [],
    ...overrides,
  };
}

/** The situation of a draw with the product's own weights. */
export function aSituation(overrides: Partial<DrawInput> = {}): Situation {
  return situationOf(premisesOf(aDrawInput(overrides), WEIGHTS));
}

/** Any answers at all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  bond: fc.constantFrom(...BONDS, null),
  far: fc.constantFrom(true, false, null),
  causes: fc.subarray([...CAUSES]),
  climate: fc.constantFrom(...CLIMATES, null),
  trustBroken: fc.boolean(),
  welcome: fc.option(fc.subarray([...WELCOMES])),
  touchOn: fc.boolean(),
  minutes: fc.constantFrom(...MINUTES),
  energy: fc.constantFrom('tired' as const, 'normal' as const),
  moment: fc.constantFrom(...MOMENTS, null),
  aware: fc.boolean(),
  closedSteps: fc.subarray([...STEPS], { maxLength: 2 }),
  mode: fc.oneof({ weight: 4, arbitrary: fc.constant('open' as const) }, fc.constantFrom(...MODES)),
  safetyConfirmed: fc.record({ touch: fc.boolean(), talks: fc.boolean() }),
});

/** Any history around today whose cards are of `cards`, in any order, with what a wrong clock wrote. */
export function anyPast(cards: fc.Arbitrary<PastCard>, ids: fc.Arbitrary<string>): fc.Arbitrary<History> {
  const offset = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -45, max: 0 }) },
    { weight: 1, arbitrary: fc.integer({ min: -400, max: 60 }) },
  );
  const day: fc.Arbitrary<PastDay> = fc.record({
    day: offset.map((count) => addDays(TODAY, count)),
    card: fc.option(cards, { freq: 8 }),
    swapped: fc.uniqueArray(ids, { maxLength: 2 }),
    marks: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([...MARKS]) },
    ),
  });
  return fc.record({
    days: fc.uniqueArray(day, { selector: (it) => it.day, maxLength: 50 }),
    stars: fc.uniqueArray(ids, { maxLength: 4 }),
    refused: fc.record({
      ids: fc.uniqueArray(ids, { maxLength: 2 }),
      kinds: fc.subarray([...ACTION_KINDS], { maxLength: 1 }),
    }),
    quietUntil: fc.option(
      fc.integer({ min: -5, max: 40 }).map((days) => addDays(TODAY, days)),
      { nil: null },
    ),
    heldFrom: fc.option(
      fc.integer({ min: -60, max: 5 }).map((days) => addDays(TODAY, days)),
      { nil: null },
    ),
    smallUntil: fc.option(
      offset.map((count) => addDays(TODAY, count + 2)),
      { freq: 1 },
    ),
    lastNote: fc.option(offset.map((count) => addDays(TODAY, count))),
    lastFairness: fc.option(offset.map((count) => addDays(TODAY, count))),
    ease: fc.constant([]),
  });
}

/** Any answer of a day's card, or none. */
export const anyAnswer = fc.constantFrom(...ANSWERS, null);

/** Salts of different people. */
export const SALTS = Array.from({ length: 80 }, (_, i) => `salt-${i}`);

/** A day so many days from today. */
export const inDays = (count: number): Day => addDays(TODAY, count);
