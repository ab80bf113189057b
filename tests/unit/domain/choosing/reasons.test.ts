import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../../utils/content/index';
import { ACTION_KINDS, type Action, STEPS, type Step } from '../../../../utils/domain/action';
import { drawCard } from '../../../../utils/domain/choosing/draw-card';
import type { History, Mark, PastDay } from '../../../../utils/domain/choosing/history';
import type { Reason } from '../../../../utils/domain/choosing/reasons';
import type { DrawInput } from '../../../../utils/domain/choosing/situation';
import { PHASES, WEIGHTS, type Weights } from '../../../../utils/domain/choosing/weights';
import { daysBetween } from '../../../../utils/domain/day';
import { factsOf } from '../../../simulate/facts';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import {
  aDrawInput,
  anyAnswer,
  anyAnswers,
  anyPast,
  aPast,
  aPastCard,
  daysAgo,
  doneDays,
  inDays,
  SALTS,
  someAnswers,
  todayMarked,
} from '../../../support/choosing';
import { allowLongRuns, runs } from '../../../support/runs';

allowLongRuns();

/*
 * A second derivation of the reasons, which knows nothing of how the draw works: it changes what goes into a draw (an
 * answer, a mark, a star, a day of the history, a number of the weights) and looks whether another card comes out.
 */
interface Draw {
  input: DrawInput;
  weights: Weights;
}
type Change = (draw: Draw) => Draw;

const answered =
  (answers: Partial<DrawInput['answers']>): Change =>
  ({ input, weights }) => ({ input: { ...input, answers: { ...input.answers, ...answers } }, weights });
const remembered =
  (change: (history: History) => Partial<History>): Change =>
  ({ input, weights }) => ({
    input: { ...input, history: { ...input.history, ...change(input.history) } },
    weights,
  });
const weighed =
  (change: Partial<Weights>): Change =>
  ({ input, weights }) => ({ input, weights: { ...weights, ...change } });
const unmarked = (mark: Mark, fits: (row: PastDay) => boolean) =>
  remembered(({ days }) => ({
    days: days.map((row) => (fits(row) ? { ...row, marks: row.marks.filter((it) => it !== mark) } : row)),
  }));

const EVEN = Object.fromEntries(
  PHASES.map((phase) => [phase, Object.fromEntries(STEPS.map((step) => [step, 10]))]),
) as Weights['shares'];

const isToday = ({ day }: PastDay) => day === TODAY;

/** Yesterday somebody was there, and nothing of it matters today. */
const beginYesterday = remembered(({ days }) => ({
  days: [...days, daysAgo(1, { step: 6, kind: 'private', answer: 'rest', itemId: 'yesterday' })],
}));

const beSteadyLately = remembered(({ days }) => {
  const before = days.filter((it) => it.card && it.day < TODAY).map((it) => it.day);
  const last = before.sort().at(-1);
  return {
    days: days.map((it) =>
      it.day === last && it.card ? { ...it, card: { ...it.card, kind: 'self-care' as const } } : it,
    ),
  };
});

/** What was seen more than 30 days away is as if it had been something else. */
const forgetLongAgo = remembered(({ days, stars }) => ({
  days: days.map((it) =>
    it.card && Math.abs(daysBetween(it.day, TODAY)) > 30 && !stars.includes(it.card.itemId)
      ? { ...it, card: { ...it.card, itemId: `forgotten-${it.day}` } }
      : it,
  ),
}));

const nameOf = (reason: Reason) => ('cause' in reason ? `${reason.kind} ${reason.cause}` : reason.kind);

/** Whether a card for oneself came because it was its turn: on an ordinary day, and that rule did not yield. */
function isTurnOfSteadiness(input: DrawInput, action: Action, yielded: readonly string[]): boolean {
  const { solo, first, small, hardDay, worse, daysAway, cardsSinceFight } = factsOf(input);
  const isOrdinary = !solo && !first && !small && !hardDay && !worse && daysAway < 4 && cardsSinceFight > 2;
  return isOrdinary && action.kind === 'self-care' && !yielded.includes('turn');
}

/** Everything that may have decided on a day, by name. */
function changesFor(input: DrawInput, action: Action, yielded: readonly string[]): Map<string, Change> {
  const { answers, history } = input;
  const changes = new Map<string, Change>();
  const today = history.days.find(isToday);
  const isFirst = !history.days.some((it) => it.card && it.day < TODAY);
  const isSeen = history.days.some((it) => it.card?.itemId === action.id && it.day !== TODAY);
  const hasFought = history.days.some(
    ({ day, marks }) => marks.includes('fight') && day <= TODAY && daysBetween(day, TODAY) <= 6,
  );
  if (answers.mode !== 'open') changes.set('solo', answered({ mode: 'open' }));
  else changes.set('phase', weighed({ shares: EVEN }));
  if (isFirst) changes.set('first', beginYesterday);
  if (history.smallUntil)
    changes.set(
      'small',
      remembered(() => ({ smallUntil: null })),
    );
  if (today?.marks.includes('hard-day')) changes.set('hard-day', unmarked('hard-day', isToday));
  if (today?.marks.includes('worse')) changes.set('worse', unmarked('worse', isToday));
  if (hasFought)
    changes.set(
      'fight',
      unmarked('fight', () => true),
    );
  if (!isFirst)
    changes.set(
      'welcome-back',
      remembered(() => ({ lastNote: inDays(-1) })),
    );
  if (answers.trustBroken) changes.set('trust-broken', answered({ trustBroken: false }));
  if (answers.welcome?.length === 0) changes.set('none-welcome', answered({ welcome: null }));
  if (history.stars.includes(action.id)) {
    changes.set(
      'starred',
      remembered(({ stars }) => ({ stars: stars.filter((it) => it !== action.id) })),
    );
  }
  if (isTurnOfSteadiness(input, action, yielded)) changes.set('steadiness', beSteadyLately);
  for (const cause of answers.causes) {
    changes.set(`cause ${cause}`, ({ input, weights }) => {
      const causes = input.answers.causes.filter((it) => it !== cause);
      return { input: { ...input, answers: { ...input.answers, causes } }, weights };
    });
  }
  changes.set('climate', answered({ climate: null }));
  changes.set('neglected', weighed({ neglectedStep: 1 }));
  changes.set('tired', answered({ energy: 'normal' }));
  changes.set('minutes', answered({ minutes: 90 }));
  changes.set('moment', answered({ moment: null }));
  if (!isFirst && !yielded.includes('thirty-days'))
    changes.set(isSeen ? 'long-unseen' : 'new', forgetLongAgo);
  return changes;
}

function problemsOf(library: readonly Action[], input: DrawInput): string[] {
  const drawn = drawCard(library, input);
  if (!drawn) return [];
  const changes = changesFor(input, drawn.action, drawn.yielded);
  const decides = (names: readonly string[]) => {
    const changed = names.reduce((draw, name) => changes.get(name)?.(draw) ?? draw, {
      input,
      weights: WEIGHTS,
    });
    return drawCard(library, changed.input, changed.weights)?.action.id !== drawn.action.id;
  };
  const said = drawn.reasons.map(nameOf);
  const unknown = said.filter((it) => it !== 'chance' && !changes.has(it));
  if (unknown.length > 0) return [`says ${unknown.join()} where that is not so`];
  const single = [...changes.keys()].filter((it) => decides([it]));
  if (single.length > 0) {
    return said.toSorted().join() === single.toSorted().join() ? [] : [`says ${said}, it is ${single}`];
  }
  if (said.includes('chance')) {
    return said.length === 1 && !decides([...changes.keys()]) ? [] : [`says ${said}, it is all together`];
  }
  const problems = decides(said) ? [] : [`says ${said}, which decide nothing together`];
  const needless = said.filter((it) => decides(said.filter((other) => other !== it)));
  return [...problems, ...needless.map((it) => `says ${said} and does not need ${it}`)];
}

const ids = fc.constantFrom(...actions.map((it) => it.id), 'gone');
const anyCard = fc.record({
  itemId: ids,
  version: fc.constant(1),
  step: fc.constantFrom(...STEPS),
  kind: fc.constantFrom(...ACTION_KINDS, null),
  minutes: fc.constantFrom(1, 2, 5, 15),
  contacts: fc.boolean(),
  answer: anyAnswer,
});
const anyInput: fc.Arbitrary<DrawInput> = fc
  .record({
    day: fc.constant(TODAY),
    salt: fc.string(),
    answers: anyAnswers,
    history: fc.oneof(
      { weight: 5, arbitrary: anyPast(anyCard, ids) },
      { weight: 1, arbitrary: fc.constant(aPast([])) },
    ),
    shownToday: fc.uniqueArray(ids, { maxLength: 2 }),
    marksToday: fc.oneof(
      fc.constant([]),
      fc.subarray(['hard-day' as const, 'fight' as const, 'worse' as const]),
    ),
  })
  .map(({ marksToday, history, ...rest }) => ({
    ...rest,
    history: {
      ...history,
      // A day is known by its card here: a mark alone is only today's.
      days: [
        ...history.days.filter((it) => it.day !== TODAY && it.card),
        ...(marksToday.length > 0 ? [todayMarked(...marksToday)] : []),
      ],
    },
  }));

describe('the reasons', () => {
  it('are those without which another card comes', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(problemsOf(actions, input)).toEqual([]);
      }),
      runs(120),
    );
  });

  it('are there for every card of somebody’s first months', () => {
    const problems: string[] = [];
    const days: PastDay[] = [];
    for (let i = 0; i < 100; i++) {
      const input = aDrawInput({
        day: TODAY,
        salt: 'a-person',
        answers: someAnswers({ causes: i % 2 ? ['stress'] : ['drift', 'needs'], climate: 'calm-distant' }),
        history: aPast(days.map((it, n) => ({ ...it, day: inDays(n - days.length) }))),
      });
      problems.push(...problemsOf(actions, input));
      const drawn = drawCard(actions, input);
      expect(drawn?.reasons.length).toBeGreaterThan(0);
      if (!drawn) continue;
      const { id, step, kind, minutes, contacts } = drawn.action;
      days.push(daysAgo(0, { itemId: id, step, kind, minutes, contacts }));
    }
    expect(problems).toEqual([]);
  });
});

describe('a reason', () => {
  /** Done cards up to the day before yesterday, and yesterday one for oneself, so that it is not their turn again. */
  const lately = (count: number, steps?: readonly Step[]) => [
    ...doneDays(count, steps).slice(0, -1),
    daysAgo(1, { step: steps?.[0] ?? 7, kind: 'self-care' }),
  ];
  const reasonsOf = (library: readonly Action[], input: Partial<DrawInput>) =>
    SALTS.map((salt) => drawCard(library, aDrawInput({ ...input, salt }))?.reasons.map(nameOf) ?? []);
  const often = (library: readonly Action[], input: Partial<DrawInput>, name: string) =>
    reasonsOf(library, input).filter((it) => it.includes(name)).length / SALTS.length;

  it.each<[string, Partial<DrawInput>]>([
    ['solo', { answers: someAnswers({ mode: 'solo' }) }],
    ['solo', { answers: someAnswers({ mode: 'no-contact' }) }],
    ['first', { history: aPast([]) }],
    ['small', { history: aPast(lately(20), { smallUntil: TODAY }) }],
    ['hard-day', { history: aPast([...lately(20), todayMarked('hard-day')]) }],
    ['fight', { history: aPast([...lately(20), todayMarked('fight')]) }],
    ['worse', { history: aPast([...lately(20), todayMarked('worse')]) }],
    ['welcome-back', { history: aPast([daysAgo(30), daysAgo(9)]) }],
    ['steadiness', { history: aPast(doneDays(9)) }],
    ['none-welcome', { answers: someAnswers({ welcome: [] }), history: aPast(lately(16)) }],
  ])('%s is said on most days on which it holds', (name, input) => {
    expect(often(actions, input, name)).toBeGreaterThan(0.4);
  });

  it.each<[string, Partial<DrawInput>]>([
    ['cause drift', { answers: someAnswers({ causes: ['drift'] }), history: aPast(lately(15)) }],
    ['cause stress', { answers: someAnswers({ causes: ['stress'] }) }],
    ['climate', { answers: someAnswers({ climate: 'barely-speaking' }), history: aPast(lately(15)) }],
    ['phase', {}],
    ['neglected', { history: aPast(lately(20, [1, 2])) }],
    ['trust-broken', { answers: someAnswers({ trustBroken: true }) }],
    ['tired', { answers: someAnswers({ energy: 'tired' }), history: aPast(lately(16)) }],
    ['minutes', { answers: someAnswers({ minutes: 1 }) }],
  ])('%s is said sometimes', (name, input) => {
    expect(often(actions, input, name)).toBeGreaterThan(0.02);
    expect(often(actions, input, name)).toBeLessThan(1);
  });

  it('is not that of a cause nobody named, nor anything that does not hold', () => {
    expect(new Set(reasonsOf(actions, { history: aPast(lately(3)) }).flat())).not.toContain('cause stress');
    const all = new Set(reasonsOf(actions, { history: aPast(lately(3)) }).flat());
    expect(
      [...all].filter((it) => !['phase', 'new', 'minutes', 'chance', 'steadiness'].includes(it)),
    ).toEqual([]);
  });

  it('is said together with another where both ask for the same', () => {
    const library = [
      aPrivateAction({ id: 'small', step: 8, kind: 'write' }),
      anAction({ id: 'large', minutes: 5 }),
    ];
    const history = aPast([daysAgo(1, { step: 6, kind: 'self-care' }), todayMarked('hard-day')], {
      smallUntil: TODAY,
    });
    const [reasons] = SALTS.map((salt) =>
      drawCard(library, aDrawInput({ salt, history }))?.reasons.map(nameOf),
    ).filter((_, i) => drawCard(library, aDrawInput({ salt: SALTS[i] as string }))?.action.id === 'large');
    expect(reasons).toEqual(['small', 'hard-day']);
  });

  it('is chance where nothing else decides', () => {
    const reasons = drawCard([anAction()], aDrawInput())?.reasons;
    expect(reasons).toEqual([{ kind: 'chance' }]);
  });

  it('is the star that brings an item back early', () => {
    const history = aPast(
      [daysAgo(20, { itemId: anAction().id, step: 2 }), daysAgo(1, { step: 6, kind: 'self-care' })],
      { stars: [anAction().id] },
    );
    const library = [anAction(), anAction({ id: 'other', minutes: 15 })];
    expect(drawCard(library, aDrawInput({ history }))?.reasons).toContainEqual({ kind: 'starred' });
  });

  it('is what has never been seen, where something else was', () => {
    const library = [1, 2, 3, 4, 5, 6].map((i) => anAction({ id: `i${i}` }));
    const history = aPast([
      ...[2, 3, 4, 5, 6].map((i) => ({ ...daysAgo(60 - i), card: aPastCard({ itemId: `i${i}` }) })),
      daysAgo(1, { step: 6, kind: 'self-care' }),
    ]);
    expect(often(library, { history }, 'new')).toBeGreaterThan(0.6);
  });
});
