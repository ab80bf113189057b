import { describe, expect, it } from 'vitest';
import { conditionsOn } from '../../../../utils/domain/choosing/conditions';
import type { PastDay } from '../../../../utils/domain/choosing/history';
import { indexOf } from '../../../../utils/domain/choosing/history-index';
import { TODAY } from '../../../support/builders';
import { aPast, daysAgo, doneDays, inDays, todayMarked } from '../../../support/choosing';

const today = (days: readonly PastDay[], rest: Parameters<typeof aPast>[1] = {}) => {
  const history = aPast(days, rest);
  return conditionsOn(indexOf(history), history, TODAY);
};

describe('the first card', () => {
  it('is that before which there was none', () => {
    expect(today([]).first).toBe(true);
    expect(today([todayMarked('hard-day')]).first).toBe(true);
    expect(today([daysAgo(1)]).first).toBe(false);
  });

  it('is not taken away by a clock that was ahead', () => {
    expect(today([daysAgo(-3)]).first).toBe(true);
  });
});

describe('a small day', () => {
  it.each([
    [null, false],
    [-1, false],
    [0, true],
    [2, true],
    [30, true],
    [31, false],
  ])('where small days end %s days from today: %s', (until, small) => {
    expect(today([], { smallUntil: until === null ? null : inDays(until) }).small).toBe(small);
  });
});

describe('what is said of a day', () => {
  it('counts for that day alone', () => {
    expect(today([todayMarked('hard-day', 'worse')])).toMatchObject({ hardDay: true, worse: true });
    expect(today([daysAgo(1, {}, { marks: ['hard-day', 'worse'] })])).toMatchObject({
      hardDay: false,
      worse: false,
    });
  });
});

describe('a fight', () => {
  const fought = (days: number) => daysAgo(days, {}, { marks: ['fight'] });

  it('is known with the days and the cards since', () => {
    expect(today([todayMarked('fight')]).fight).toEqual({ days: 0, cards: 0 });
    expect(today([fought(1)]).fight).toEqual({ days: 1, cards: 1 });
    expect(today([fought(5), daysAgo(2)]).fight).toEqual({ days: 5, cards: 2 });
    expect(today([{ ...fought(5), card: null }, daysAgo(2)]).fight).toEqual({ days: 5, cards: 1 });
  });

  it('is forgotten after a week, and not known before it comes', () => {
    expect(today([fought(6)]).fight).not.toBeNull();
    expect(today([fought(7)]).fight).toBeNull();
    expect(today([fought(-1)]).fight).toBeNull();
  });

  it('is the last one', () => {
    expect(today([fought(4), fought(2), daysAgo(1)]).fight).toEqual({ days: 2, cards: 2 });
  });
});

describe('a return', () => {
  it.each([
    [1, 0, false],
    [4, 3, false],
    [5, 4, true],
    [60, 59, true],
  ])('after an answer %s days ago: %s days away', (days, daysAway, welcomeBack) => {
    expect(today([daysAgo(days)])).toMatchObject({ daysAway, welcomeBack });
  });

  it.each([
    [3, 3, false],
    [4, 4, true],
  ])('after a first card %s days ago that was never answered', (days, daysAway, welcomeBack) => {
    expect(today([daysAgo(days, { answer: null })])).toMatchObject({ daysAway, welcomeBack });
  });

  it('is none while cards are answered, whatever the answer', () => {
    expect(today([...doneDays(20), daysAgo(2, { answer: 'rest' })].slice(0)).welcomeBack).toBe(false);
    expect(today([daysAgo(9), daysAgo(2, { answer: 'not-today' })]).welcomeBack).toBe(false);
    expect(today([daysAgo(9), daysAgo(2, { answer: null })]).welcomeBack).toBe(true);
  });

  it('is none where the gratitude question was answered', () => {
    expect(today([daysAgo(9)], { lastNote: inDays(-2) })).toMatchObject({ daysAway: 1, welcomeBack: false });
    expect(today([daysAgo(9)], { lastNote: TODAY }).daysAway).toBe(0);
    expect(today([daysAgo(9)], { lastNote: inDays(-12) }).daysAway).toBe(8);
    expect(today([daysAgo(9)], { lastNote: inDays(4) }).daysAway).toBe(8);
  });

  it('is none before the first card, and days to come do not count', () => {
    expect(today([]).welcomeBack).toBe(false);
    expect(today([daysAgo(9), daysAgo(-2)]).daysAway).toBe(8);
  });
});
