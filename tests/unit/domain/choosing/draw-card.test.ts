import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../../utils/content/index';
import { ACTION_KINDS, type Action, STEPS } from '../../../../utils/domain/action';
import { drawCard, drawWithoutReasons } from '../../../../utils/domain/choosing/draw-card';
import type { History } from '../../../../utils/domain/choosing/history';
import type { DrawInput } from '../../../../utils/domain/choosing/situation';
import { problemsWith } from '../../../simulate/checker';
import { anyActions } from '../../../support/arbitraries';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import {
  aDrawInput,
  anyAnswer,
  anyAnswers,
  anyPast,
  aPast,
  daysAgo,
  doneDays,
  inDays,
  openAnswers,
  SALTS,
  someAnswers,
  todayMarked,
} from '../../../support/choosing';
import { allowLongRuns, runs } from '../../../support/runs';

allowLongRuns();

/** A history that breaks nothing for items of step 2 and leaves the turn to the others. */
const CALM = aPast([daysAgo(1, { step: 6, kind: 'self-care' })]);
const drawnIds = (library: readonly Action[], input: Partial<DrawInput> = {}) =>
  [
    ...new Set(
      SALTS.map((salt) => drawCard(library, aDrawInput({ history: CALM, ...input, salt }))?.action.id),
    ),
  ].sort();

const anyInput = (ids: readonly string[]): fc.Arbitrary<DrawInput> => {
  const id = fc.constantFrom(...ids, 'gone');
  const card = fc.record({
    itemId: id,
    version: fc.constant(1),
    step: fc.constantFrom(...STEPS),
    kind: fc.constantFrom(...ACTION_KINDS, null),
    minutes: fc.constantFrom(1, 2, 5, 15),
    contacts: fc.boolean(),
    answer: anyAnswer,
  });
  return fc.record({
    day: fc.constant(TODAY),
    salt: fc.string(),
    answers: anyAnswers,
    history: anyPast(card, id),
    shownToday: fc.uniqueArray(id, { maxLength: 3 }),
  });
};

const LIBRARY_IDS = Array.from({ length: 20 }, (_, i) => `a${i}`);

describe('a draw', () => {
  it('keeps every rule, whatever the library, the answers and the history', () => {
    fc.assert(
      fc.property(anyActions(20), anyInput(LIBRARY_IDS), (library, input) => {
        expect(problemsWith(library, input, drawCard(library, input))).toEqual([]);
      }),
      runs(400),
    );
  });

  it('keeps every rule with the real library', () => {
    fc.assert(
      fc.property(anyInput(actions.map((it) => it.id)), (input) => {
        expect(problemsWith(actions, input, drawCard(actions, input))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('is the same for the same input, whatever the order of the history and of the library', () => {
    fc.assert(
      fc.property(anyActions(20), anyInput(LIBRARY_IDS), (library, input) => {
        const days = [...input.history.days].reverse();
        const turned = { ...input, history: { ...input.history, days } };
        expect(drawCard([...library].reverse(), turned)).toEqual(drawCard(library, input));
      }),
      runs(150),
    );
  });

  it('is the same where nobody asks for its reasons', () => {
    fc.assert(
      fc.property(anyActions(20), anyInput(LIBRARY_IDS), (library, input) => {
        const { reasons, ...card } = drawCard(library, input) ?? { reasons: [] };
        expect(drawWithoutReasons(library, input) ?? {}).toEqual(card);
      }),
      runs(50),
    );
  });

  it('differs from person to person, from day to day, and from swap to swap', () => {
    const ids = (inputs: Partial<DrawInput>[]) =>
      new Set(inputs.map((it) => drawCard(actions, aDrawInput(it))?.action.id)).size;
    expect(ids(SALTS.map((salt) => ({ salt })))).toBeGreaterThan(15);
    expect(ids(Array.from({ length: 60 }, (_, i) => ({ day: inDays(i) })))).toBeGreaterThan(15);
    const swaps = (count: number) => Array.from({ length: count }, (_, i) => `swapped-${i}`);
    expect(ids([0, 1, 2, 3, 4, 5].map((it) => ({ shownToday: swaps(it) })))).toBeGreaterThan(3);
  });

  it('does not look at the card that today has already', () => {
    const today = { day: TODAY, swapped: ['gone'], marks: [], card: daysAgo(0, { step: 2 }).card };
    for (const salt of SALTS.slice(0, 20)) {
      const before = drawCard(actions, aDrawInput({ salt, history: aPast(doneDays(20)) }));
      const after = drawCard(actions, aDrawInput({ salt, history: aPast([...doneDays(20), today]) }));
      expect(after).toEqual(before);
    }
  });

  it('is nothing where nothing is allowed', () => {
    expect(drawCard([], aDrawInput())).toBeNull();
    expect(drawCard([anAction()], aDrawInput({ answers: someAnswers({ mode: 'solo' }) }))).toBeNull();
    expect(drawCard([anAction()], aDrawInput({ shownToday: [anAction().id] }))).toBeNull();
  });
});

describe('where nothing else is left', () => {
  const stress = someAnswers({ causes: ['stress'] });
  const within30 = { itemId: 'seen', step: 3 } as const;
  const library = {
    minutes: anAction({ id: 'minutes', minutes: 15, causes: { stress: 1.5 } }),
    cause: anAction({ id: 'cause', minutes: 5 }),
    three: anAction({ id: 'three', step: 1, minutes: 2 }),
    seen: anAction({ id: 'seen', minutes: 2 }),
  };
  const history = aPast([
    daysAgo(20, within30),
    daysAgo(2, { step: 1, kind: 'self-care' }),
    daysAgo(1, { step: 1, kind: 'self-care' }),
  ]);
  const drawn = (...names: (keyof typeof library)[]) => {
    const some = names.map((it) => library[it]);
    const result = drawCard(some, aDrawInput({ answers: stress, history }));
    return [result?.action.id, result?.yielded];
  };

  it('minutes yield first, then the cause, then three in a row, then the 30 days', () => {
    expect(drawn('seen', 'three', 'cause', 'minutes')).toEqual(['minutes', ['minutes']]);
    expect(drawn('seen', 'three', 'cause')).toEqual(['cause', ['cause']]);
    expect(drawn('seen', 'three')).toEqual(['three', ['three-in-a-row']]);
    expect(drawn('seen')).toEqual(['seen', ['thirty-days']]);
  });

  it('one that yields late does not take the early ones along', () => {
    const other = anAction({ id: 'other', minutes: 60, step: 2 });
    const both = [library.seen, { ...other, id: 'seen-too' }];
    const past = aPast([...history.days, daysAgo(20, { itemId: 'seen-too', step: 3 })]);
    expect(drawCard(both, aDrawInput({ answers: stress, history: past }))).toMatchObject({
      action: { id: 'seen' },
      yielded: ['thirty-days'],
    });
  });

  it('nearly all yields before something comes twice in a fortnight', () => {
    const late = anAction({ id: 'late', minutes: 5, step: 1 });
    const past = aPast([
      daysAgo(20, { itemId: 'late', step: 3 }),
      daysAgo(9, { itemId: 'seen', step: 3 }),
      ...history.days.slice(1),
    ]);
    expect(drawCard([library.seen, late], aDrawInput({ answers: stress, history: past }))).toMatchObject({
      action: { id: 'late' },
      yielded: ['cause', 'three-in-a-row', 'thirty-days'],
    });
  });

  it('minutes yield to the shortest', () => {
    const long = ([15, 60, 90] as const).map((minutes) => anAction({ id: `m${minutes}`, minutes }));
    expect(drawnIds(long)).toEqual(['m15']);
  });

  it('the 30 days yield to what was seen longest ago, whatever its step', () => {
    const some = ([1, 2, 7] as const).map((step) => anAction({ id: `i${step}`, step }));
    const past = aPast([
      daysAgo(20, { itemId: 'i7', step: 7 }),
      daysAgo(9, { itemId: 'i1', step: 1 }),
      daysAgo(3, { itemId: 'i2', step: 2 }),
      daysAgo(1, { step: 6, kind: 'self-care' }),
    ]);
    expect(drawnIds(some, { history: past })).toEqual(['i7']);
  });

  it('a turn, the phase, the time of day and being tired yield before any of these', () => {
    const tired = someAnswers({ energy: 'tired', moment: 'morning' });
    const gentle = anAction({ id: 'gentle', step: 5, contacts: false, energy: 'normal', moment: 'evening' });
    const long = anAction({ id: 'long', minutes: 15 });
    const result = drawCard([gentle, long], aDrawInput({ answers: tired }));
    expect(result).toMatchObject({ action: { id: 'gentle' }, yielded: ['phase', 'moment', 'energy'] });
  });

  it('a larger action waits for a week even if something else comes again', () => {
    const some = [anAction({ id: 'large', minutes: 15 }), anAction({ id: 'seen' })];
    const past = aPast([
      daysAgo(9, { itemId: 'seen', step: 6 }),
      daysAgo(3, { step: 6, minutes: 60 }),
      daysAgo(1, { step: 7, kind: 'self-care' }),
    ]);
    expect(drawnIds(some, { history: past, answers: openAnswers() })).toEqual(['seen']);
    expect(drawnIds([some[0] as Action], { history: past, answers: openAnswers() })).toEqual(['large']);
  });

  it('what was swapped away this week comes after what was seen this month', () => {
    const some = [anAction({ id: 'swapped' }), anAction({ id: 'seen' })];
    const past = aPast([
      daysAgo(20, { itemId: 'seen', step: 6 }),
      daysAgo(2, { step: 7, kind: 'self-care' }, { swapped: ['swapped'] }),
    ]);
    expect(drawnIds(some, { history: past })).toEqual(['seen']);
  });

  it('a first card that is not small comes last of all', () => {
    const large = anAction({ id: 'large' });
    expect(drawnIds([large], { history: aPast([]) })).toEqual(['large']);
    expect(drawnIds([large, aPrivateAction({ id: 'small', step: 6 })], { history: aPast([]) })).toEqual([
      'small',
    ]);
  });
});

describe('of what may come', () => {
  const some = [1, 2, 3].map((i) => anAction({ id: `i${i}` }));
  const past = (rest: Partial<History> = {}) =>
    aPast(
      [
        daysAgo(50, { itemId: 'i1', step: 2 }),
        daysAgo(80, { itemId: 'i2', step: 2 }),
        daysAgo(1, { step: 6, kind: 'self-care' }),
      ],
      rest,
    );

  it('comes what has never been seen, then what was seen longest ago', () => {
    expect(drawnIds(some, { history: past() })).toEqual(['i3']);
    expect(drawnIds(some.slice(0, 2), { history: past() })).toEqual(['i2']);
  });

  it('comes a starred item beside it', () => {
    expect(drawnIds(some, { history: past({ stars: ['i1'] }) })).toEqual(['i1', 'i3']);
  });

  it('a starred one leaves most days to what is new', () => {
    const history = past({ stars: ['i1'] });
    const ids = Array.from(
      { length: 1000 },
      (_, i) => drawWithoutReasons(some.slice(0, 2), aDrawInput({ history, salt: `salt-${i}` }))?.action.id,
    );
    expect(ids.filter((id) => id === 'i1').length / 1000).toBeCloseTo(0.3 / 1.3, 1);
  });

  it('what was swapped away counts as not seen', () => {
    const swapped = aPast([
      daysAgo(20, { step: 6, kind: 'self-care' }, { swapped: ['i1'] }),
      daysAgo(1, { step: 6, kind: 'self-care' }),
    ]);
    expect(drawnIds(some.slice(0, 1), { history: swapped })).toEqual(['i1']);
    expect(drawnIds(some, { history: swapped })).toEqual(['i1', 'i2', 'i3']);
  });
});

describe('the steps', () => {
  it('come as often as their weights say', () => {
    const some = STEPS.map((step) => anAction({ id: `i${step}`, step }));
    const counts = new Map<string, number>();
    for (let i = 0; i < 4000; i++) {
      const id = drawWithoutReasons(some, aDrawInput({ salt: `salt-${i}` }))?.action.id ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [step, share] of [
      [1, 40],
      [2, 20],
      [7, 20],
      [8, 20],
    ]) {
      expect((100 * (counts.get(`i${step}`) ?? 0)) / 4000).toBeCloseTo(share as number, -0.7);
    }
    expect([...counts.keys()].sort()).toEqual(['i1', 'i2', 'i7', 'i8']);
  });
});

describe('beside the card', () => {
  it('stands whether a rest is offered, not on the first day and not on a return', () => {
    const offered = (history: History) =>
      SALTS.filter((salt) => drawCard(actions, aDrawInput({ salt, history }))?.flags.restOffered).length;
    expect(offered(CALM)).toBeGreaterThan(10);
    expect(offered(CALM)).toBeLessThan(40);
    expect(offered(aPast([]))).toBe(0);
    expect(offered(aPast([daysAgo(9)]))).toBe(0);
  });

  it('stands whether somebody is back, and the card takes a minute then', () => {
    const drawn = drawCard(actions, aDrawInput({ history: aPast([...doneDays(20).slice(0, 10)]) }));
    expect(drawn).toMatchObject({ flags: { welcomeBack: true }, action: { minutes: 1 } });
    expect(drawCard(actions, aDrawInput())?.flags.welcomeBack).toBe(false);
  });

  it('stands whether the fairness questions are due', () => {
    const due = (rest: Partial<History>) =>
      drawCard(actions, aDrawInput({ history: aPast(doneDays(40), rest) }))?.flags.fairnessDue;
    expect(due({})).toBe(true);
    expect(due({ lastFairness: inDays(-20) })).toBe(false);
  });

  it('stands the phase', () => {
    expect(drawCard(actions, aDrawInput({ history: aPast(doneDays(8)) }))?.phase).toBe('warm');
  });
});

it('a hard day asks for one minute that is fine when tired', () => {
  const drawn = SALTS.map((salt) =>
    drawCard(
      actions,
      aDrawInput({
        salt,
        answers: openAnswers(),
        history: aPast([...doneDays(30), todayMarked('hard-day')]),
      }),
    ),
  );
  expect(drawn.filter((it) => it?.action.minutes !== 1 || it.action.energy !== 'tired-ok')).toEqual([]);
});
