import { describe, expect, it } from 'vitest';
import { conditionsOn } from '../../../../utils/domain/choosing/conditions';
import type { History } from '../../../../utils/domain/choosing/history';
import { indexOf } from '../../../../utils/domain/choosing/history-index';
import { fitsTurn, isSteadinessDue, turnOf } from '../../../../utils/domain/choosing/turns';
import { anAction, aPrivateAction, TODAY } from '../../../support/builders';
import {
  aPast,
  aSituation,
  daysAgo,
  inDays,
  SALTS,
  someAnswers,
  todayMarked,
} from '../../../support/choosing';

const turnToday = (history: History, salt = 'a-salt') => {
  const index = indexOf(history);
  return turnOf(conditionsOn(index, history, TODAY), isSteadinessDue(index, TODAY, salt));
};
/** Cards of the last days, the latest last, `true` for one of one's own steadiness. */
const lately = (...steady: boolean[]) =>
  aPast(steady.map((it, i) => daysAgo(steady.length - i, { kind: it ? 'self-care' : 'ask' })));
const share = (history: History) =>
  SALTS.filter((salt) => turnToday(history, salt) === 'steadiness').length / SALTS.length;

describe('one’s own steadiness', () => {
  it('has its turn after three to five other cards', () => {
    const f = false;
    expect(share(lately(true))).toBe(0);
    expect(share(lately(true, f, f))).toBe(0);
    expect(share(lately(true, f, f, f))).toBeGreaterThan(0.15);
    expect(share(lately(true, f, f, f))).toBeLessThan(0.5);
    expect(share(lately(true, f, f, f, f))).toBeGreaterThan(0.3);
    expect(share(lately(true, f, f, f, f, f))).toBe(1);
    expect(share(lately(f, f, f, f, f, f, f, f))).toBe(1);
  });

  it('is left to the others on the days between', () => {
    expect(turnToday(lately(false, true))).toBe('others');
  });

  it.each<[string, History]>([
    ['the first card', aPast([])],
    ['a small day', aPast([daysAgo(1)], { smallUntil: TODAY })],
    ['a hard day', aPast([daysAgo(1), todayMarked('hard-day')])],
    ['a day that got worse', aPast([daysAgo(1), todayMarked('worse')])],
    ['a return', aPast([daysAgo(8)])],
  ])('has no turns on %s', (_, history) => {
    expect(turnToday(history)).toBeNull();
  });
});

it('solo mode has no turns, after a fight neither', () => {
  for (const history of [lately(true), aPast([daysAgo(1), todayMarked('fight')])]) {
    expect(aSituation({ history, answers: someAnswers({ mode: 'solo' }) }).turn).toBeNull();
    expect(aSituation({ history }).turn).not.toBeNull();
  }
});

describe('after a fight', () => {
  const fought = (days: number) => daysAgo(days, {}, { marks: ['fight'] });

  it('come steadying, owning, and one repair, card by card', () => {
    expect(turnToday(aPast([daysAgo(1), todayMarked('fight')]))).toBe('steady');
    expect(turnToday(aPast([fought(1)]))).toBe('own');
    expect(turnToday(aPast([fought(4)]))).toBe('own');
    expect(turnToday(aPast([fought(2), daysAgo(1)]))).toBe('repair');
    expect(turnToday(aPast([fought(3), daysAgo(2), daysAgo(1)]))).toBe('others');
  });

  it('does so on a hard and a small day too', () => {
    expect(turnToday(aPast([daysAgo(1), todayMarked('fight', 'hard-day')], { smallUntil: inDays(1) }))).toBe(
      'steady',
    );
  });
});

describe('an item fits', () => {
  const care = aPrivateAction({ kind: 'self-care' });
  const alone = aPrivateAction({ kind: 'write', step: 3 });
  const repair = anAction({ step: 3, kind: 'say', minutes: 5 });

  it.each([
    ['steady', [true, false, false]],
    ['steadiness', [true, false, false]],
    ['others', [false, true, true]],
    ['own', [false, true, false]],
    ['repair', [false, false, true]],
    [null, [true, true, true]],
  ] as const)('the turn %s', (turn, expected) => {
    expect([care, alone, repair].map((it) => fitsTurn(it, turn))).toEqual(expected);
  });

  it('owning only alone and of what is one’s own; a repair only where it is small', () => {
    expect(fitsTurn(aPrivateAction({ kind: 'write', step: 7 }), 'own')).toBe(false);
    expect(fitsTurn(anAction({ step: 3, minutes: 15 }), 'repair')).toBe(false);
    expect(fitsTurn(anAction({ step: 2 }), 'repair')).toBe(false);
    expect(fitsTurn(anAction({ step: 1, stepAlso: [3] }), 'repair')).toBe(true);
    expect(fitsTurn(anAction({ step: 7, kind: 'do-for' }), 'repair')).toBe(true);
  });
});
