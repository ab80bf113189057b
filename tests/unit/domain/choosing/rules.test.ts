import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../utils/domain/action';
import { brokenRules, hasRule, RULES, type Rule, rulesIn } from '../../../../utils/domain/choosing/rules';
import type { DrawInput } from '../../../../utils/domain/choosing/situation';
import { anAction, aPrivateAction } from '../../../support/builders';
import {
  aPast,
  aSituation,
  daysAgo,
  doneDays,
  openAnswers,
  someAnswers,
  todayMarked,
} from '../../../support/choosing';

const brokenBy = (action: Partial<Action>, input: Partial<DrawInput> = {}): Rule[] =>
  rulesIn(brokenRules(anAction({ step: 2, ...action }), aSituation(input), Number.MAX_SAFE_INTEGER));

it('an item that fits in every way breaks none', () => {
  expect(brokenBy({})).toEqual([]);
});

describe('the phase', () => {
  it('has some steps and others wait', () => {
    expect([1, 2, 7, 8].map((step) => brokenBy({ step } as Partial<Action>))).toEqual([[], [], [], []]);
    expect([3, 4, 5, 6].map((step) => brokenBy({ step } as Partial<Action>))).toEqual(
      [3, 4, 5, 6].map(() => ['phase']),
    );
    const history = aPast(doneDays(14, [1, 7, 2]));
    expect(brokenBy({ step: 5 }, { history })).not.toContain('phase');
    expect(brokenBy({ step: 1 }, { history })).toContain('phase');
  });

  it('is that of before on the return after a week', () => {
    const away = (days: number) => aPast(doneDays(28).slice(0, 28 - days));
    expect(brokenBy({ step: 4, minutes: 1 }, { history: away(6) })).not.toContain('phase');
    expect(brokenBy({ step: 4, minutes: 1 }, { history: away(7) })).toContain('phase');
  });
});

describe('the time of day', () => {
  it.each([
    ['morning', [false, true, false]],
    ['day', [true, true, false]],
    ['evening', [true, false, false]],
    [null, [false, false, false]],
  ] as const)('%s', (moment, expected) => {
    const breaks = (['morning', 'evening', 'any'] as const).map((it) =>
      brokenBy({ moment: it }, { answers: someAnswers({ moment }) }).includes('moment'),
    );
    expect(breaks).toEqual(expected);
    expect(brokenBy({ moment: 'calm-only' }, { answers: someAnswers({ moment }) })).toEqual([]);
  });
});

describe('being tired', () => {
  it('leaves out what takes energy, on a hard day too', () => {
    expect(brokenBy({ energy: 'normal' }, { answers: someAnswers({ energy: 'tired' }) })).toEqual(['energy']);
    expect(brokenBy({ energy: 'normal' })).toEqual([]);
    const history = aPast([daysAgo(1, { step: 6 }), todayMarked('hard-day')]);
    expect(brokenBy({ energy: 'normal', minutes: 1 }, { history })).toEqual(['energy']);
  });
});

describe('minutes', () => {
  it('are at most what the person gave', () => {
    expect(brokenBy({ minutes: 5 })).toEqual([]);
    expect(brokenBy({ minutes: 15 })).toEqual(['minutes']);
    expect(brokenBy({ minutes: 2 }, { answers: someAnswers({ minutes: 1 }) })).toEqual(['minutes']);
  });

  it.each([
    ['a return', aPast([daysAgo(5, { step: 6 })]), 1],
    ['a hard day', aPast([daysAgo(1, { step: 6 }), todayMarked('hard-day')]), 1],
    ['a day that got worse', aPast([daysAgo(1, { step: 6 }), todayMarked('worse')]), 2],
  ])('are fewer on %s', (_, history, most) => {
    const within = ([1, 2, 5] as const).filter((minutes) => !brokenBy({ minutes }, { history }).length);
    expect(Math.max(...within)).toBe(most);
    expect(brokenBy({ minutes: 2 }, { history, answers: someAnswers({ minutes: 1 }) })).toContain('minutes');
  });
});

describe('a cause', () => {
  const causes = (...some: Partial<Action['causes']>[]) => Object.assign({}, ...some) as Action['causes'];
  const by = (action: Partial<Action>, ...named: ('stress' | 'mood' | 'drift')[]) =>
    brokenBy(action, { answers: someAnswers({ causes: named }) });

  it('asks for a lighter load: two minutes under stress, low effort in low mood', () => {
    expect(by({ minutes: 5 }, 'stress')).toEqual(['cause']);
    expect(by({ minutes: 2 }, 'stress')).toEqual([]);
    expect(by({ effort: 2 }, 'mood')).toEqual(['cause']);
    expect(by({ effort: 1 }, 'mood')).toEqual([]);
    expect(by({ minutes: 5, effort: 3 }, 'drift')).toEqual([]);
  });

  it('does not keep out what names it as its own', () => {
    expect(by({ minutes: 5, causes: causes({ stress: 1.5 }) }, 'stress')).toEqual([]);
    expect(by({ minutes: 5, effort: 2, causes: causes({ stress: 1.5 }) }, 'stress', 'mood')).toEqual([
      'cause',
    ]);
  });

  it('keeps out what says it is not for it', () => {
    expect(by({ causes: causes({ mood: 0.7 }) }, 'mood')).toEqual(['cause']);
    expect(by({ causes: causes({ mood: 0.7 }), minutes: 2 }, 'stress')).toEqual([]);
  });
});

describe('a step', () => {
  const past = (...steps: (1 | 2 | 6)[]) =>
    aPast(steps.map((step, i) => daysAgo(steps.length - i, { step, kind: 'self-care' })));

  it('does not come three times running', () => {
    expect(brokenBy({}, { history: past(2, 2) })).toEqual(['three-in-a-row']);
    expect(brokenBy({}, { history: past(2, 2, 1) })).toEqual([]);
    expect(brokenBy({}, { history: past(2) })).toEqual([]);
  });

  it('does not either after days without a card; days to come do not count', () => {
    const care = { step: 2, kind: 'self-care' } as const;
    expect(brokenBy({}, { history: aPast([daysAgo(4, care), daysAgo(3, care)]) })).toEqual([
      'three-in-a-row',
    ]);
    const ahead = aPast([daysAgo(1, care), daysAgo(-1, care), daysAgo(-2, care)]);
    expect(brokenBy({}, { history: ahead })).toEqual([]);
  });
});

describe('an item', () => {
  const care = { step: 6, kind: 'self-care' } as const;
  const seen = (days: number, rest: Parameters<typeof aPast>[1] = {}) =>
    aPast([daysAgo(days, { itemId: 'seen', step: 6 }), daysAgo(1, care)], rest);
  const breaks = (history: ReturnType<typeof aPast>) => brokenBy({ id: 'seen' }, { history });

  it('does not come again within 30 days, by whatever clock', () => {
    expect(breaks(seen(30))).toEqual(['thirty-days']);
    expect(breaks(seen(31))).toEqual([]);
    expect(breaks(seen(-30))).toEqual(['thirty-days']);
    expect(breaks(seen(15))).toEqual(['thirty-days']);
    expect(breaks(seen(14))).toEqual(['thirty-days', 'fortnight']);
    expect(breaks(seen(-31))).toEqual([]);
  });

  it('comes again after 14 days where it has a star', () => {
    expect(breaks(seen(14, { stars: ['seen'] }))).toEqual(['thirty-days', 'fortnight']);
    expect(breaks(seen(15, { stars: ['seen'] }))).toEqual([]);
    expect(breaks(seen(15, { stars: ['another'] }))).toEqual(['thirty-days']);
  });

  it('comes again after seven days where it was swapped away', () => {
    const swapped = (days: number) =>
      aPast([daysAgo(days, { step: 6 }, { swapped: ['seen'] }), daysAgo(1, care)]);
    expect(breaks(swapped(7))).toEqual(['swapped']);
    expect(breaks(swapped(8))).toEqual([]);
  });
});

describe('a larger action', () => {
  const large = (days: number) =>
    aPast([daysAgo(days, { minutes: 15, step: 6 }), daysAgo(1, { step: 6, kind: 'self-care' })]);
  const by = (minutes: 5 | 15, history: ReturnType<typeof aPast>) =>
    brokenBy({ minutes }, { history, answers: openAnswers() });

  it('comes once in seven days at most', () => {
    expect(by(15, large(6))).toEqual(['large']);
    expect(by(15, large(7))).toEqual([]);
    expect(by(15, large(-6))).toEqual(['large']);
    expect(by(5, large(6))).toEqual([]);
  });
});

it('a first card is small and for oneself', () => {
  const by = (action: Partial<Action>) => brokenBy(action, { history: aPast([]) });
  expect(by({ contacts: false, minutes: 2, effort: 1 })).toEqual([]);
  expect(by({ minutes: 2 })).toEqual(['first']);
  expect(by({ contacts: false, minutes: 5 })).toEqual(['first']);
  expect(by({ contacts: false, minutes: 2, effort: 2 })).toEqual(['first']);
});

it('a turn keeps the others out', () => {
  const history = aPast([daysAgo(1, { kind: 'self-care', step: 6 })]);
  const situation = aSituation({ history });
  expect(rulesIn(brokenRules(aPrivateAction({ kind: 'self-care' }), situation, Infinity))).toEqual(['turn']);
});

describe('a set of rules', () => {
  it('is the larger the stronger its strongest rule', () => {
    const sets = RULES.map((_, i) => 1 << i);
    expect(sets.map(rulesIn)).toEqual(RULES.map((it) => [it]));
    sets.forEach((set, i) => {
      expect(set).toBeGreaterThan(sets.slice(0, i).reduce((all, it) => all | it, 0));
      expect(hasRule(set, RULES[i] as Rule)).toBe(true);
    });
  });

  it('has the four of the product in its order', () => {
    const four = ['minutes', 'cause', 'three-in-a-row', 'thirty-days'];
    expect(RULES.filter((it) => four.includes(it))).toEqual(four);
  });
});
