import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../utils/domain/action';
import type { Answers } from '../../../../utils/domain/choosing/answers';
import { isFitting, isPossible } from '../../../../utils/domain/choosing/fit';
import type { Situation } from '../../../../utils/domain/choosing/situation';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import { aPast, aSituation, daysAgo, inDays, someAnswers } from '../../../support/choosing';

const fits = (action: Partial<Action>, answers: Partial<Answers> = {}) =>
  isFittingOne(anAction(action), aSituation({ answers: someAnswers(answers) }));

const isFittingOne = (action: Action, situation: Situation) =>
  isPossible(action, situation) && isFitting(action, situation);

describe('the bond', () => {
  it.each([
    ['partner', [true, false, true]],
    ['friend', [false, true, true]],
    ['family', [false, false, true]],
    [null, [false, false, true]],
  ] as const)('%s has its own items', (bond, expected) => {
    const items = [['partner'], ['friend'], ['partner', 'friend', 'family']] as const;
    expect(items.map((relations) => fits({ relations }, { bond }))).toEqual(expected);
  });
});

describe('the distance', () => {
  const items: Partial<Action>[] = [
    { distanceOk: 'yes' },
    { distanceOk: 'no' },
    { distanceOk: { twinId: 'a-twin' } },
    { coPresence: 'in-person' },
  ];

  it.each([
    ['near', false, [true, true, true, true]],
    ['far', true, [true, false, false, false]],
    ['not said', null, [true, false, false, false]],
  ])('%s', (_, far, expected) => {
    expect(items.map((it) => fits(it, { far }))).toEqual(expected);
  });
});

it('what needs the other person to know comes once they do', () => {
  expect((['no', 'helps', 'yes'] as const).map((needsAware) => fits({ needsAware }))).toEqual([
    true,
    true,
    false,
  ]);
  expect(fits({ needsAware: 'yes' }, { aware: true })).toBe(true);
});

describe('what is welcome', () => {
  const items: [string, Partial<Action>][] = [
    ['something said', { kind: 'say' }],
    ['a question', { kind: 'ask' }],
    ['listening', { kind: 'listen' }],
    ['a time to talk', { kind: 'plan', step: 2 }],
    ['something together', { kind: 'do-together', step: 6 }],
    ['a plan for something together', { kind: 'plan', step: 6 }],
    ['an invitation', { kind: 'ask', step: 6 }],
    ['something done for them', { kind: 'do-for' }],
    ['a note', { kind: 'write' }],
    ['a touch that is asked for', { kind: 'ask', step: 4, touch: 'light', gate: 'touch' }],
    ['something alone', { kind: 'do-together', contacts: false }],
  ];
  const open = (welcome: Answers['welcome']) =>
    items.filter(([, it]) => fits(it, { welcome })).map(([name]) => name);

  it('is everything where it was not said', () => {
    expect(open(null)).toHaveLength(items.length);
  });

  it('closes all that reaches them where it is nothing yet', () => {
    expect(open([])).toEqual(['something alone']);
  });

  it('opens each for itself', () => {
    expect(open(['talk'])).toEqual([
      'something said',
      'a question',
      'listening',
      'a time to talk',
      'something done for them',
      'a note',
      'something alone',
    ]);
    expect(open(['together'])).toEqual([
      'something together',
      'a plan for something together',
      'something done for them',
      'a note',
      'something alone',
    ]);
    expect(open(['talk', 'together'])).toHaveLength(items.length - 1);
    expect(open(['touch'])).toContain('a touch that is asked for');
    expect(open(['touch'])).not.toContain('a question');
  });
});

describe('what was closed', () => {
  const history = aPast([daysAgo(1)], { refused: { ids: ['not-this'], kinds: ['write'] } });
  const isIn = (action: Partial<Action>, shownToday: string[] = []) =>
    isFittingOne(anAction(action), aSituation({ history, shownToday }));

  it('stays closed: a step, one item, a kind', () => {
    expect(fits({ step: 3 }, { closedSteps: [3] })).toBe(false);
    expect(fits({ step: 2 }, { closedSteps: [3] })).toBe(true);
    expect(isIn({ id: 'not-this' })).toBe(false);
    expect(isIn({ kind: 'write' })).toBe(false);
    expect(isIn({ id: 'another' })).toBe(true);
  });

  it('is what the day has shown already', () => {
    expect(isIn({ id: 'another' }, ['another'])).toBe(false);
  });
});

it.each<[string, Partial<Action>]>([
  ['reaches the other person', { contacts: true }],
  ['takes five minutes', { minutes: 5 }],
  ['asks for more effort', { effort: 2 }],
])('nothing comes after a cold landing that %s', (_, overrides) => {
  const history = aPast([daysAgo(1)], { smallUntil: inDays(1) });
  expect(isFitting(aPrivateAction(overrides), aSituation({ history }))).toBe(false);
  expect(isFitting(aPrivateAction(), aSituation({ history }))).toBe(true);
  expect(
    isFitting(aPrivateAction(overrides), aSituation({ history: aPast([], { smallUntil: TODAY }) })),
  ).toBe(false);
  expect(isFitting(aPrivateAction(overrides), aSituation())).toBe(true);
});
