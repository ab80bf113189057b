import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../utils/domain/choosing/history-index';
import { dueReview, reviewBetween } from '../../../../utils/domain/choosing/review';
import { TODAY } from '../../../support/builders';
import { aPast, daysAgo, inDays } from '../../../support/choosing';

describe('a review', () => {
  const due = (first: number | null, review: number | null = null, end: number | null = null) => {
    const day = (offset: number | null) => (offset === null ? null : inDays(-offset));
    return dueReview(day(first), { review: day(review), end: day(end) }, TODAY);
  };

  it('is due each four weeks', () => {
    expect(due(null)).toBeNull();
    expect(due(27)).toBeNull();
    expect(due(28)).toBe('review');
    expect(due(60, 27)).toBeNull();
    expect(due(60, 28)).toBe('review');
  });

  it('asks at twelve weeks, and twelve weeks after, whether to go on', () => {
    expect(due(83, 5)).toBeNull();
    expect(due(84, 5)).toBe('end');
    expect(due(160, 5, 76)).toBeNull();
    expect(due(168, 5, 84)).toBe('end');
  });

  it('is not kept away by a wrong clock', () => {
    expect(due(28, -400)).toBe('review');
    expect(due(90, 5, -400)).toBe('end');
  });
});

it('what was done is counted between two days, and nothing the other person did', () => {
  const index = indexOf(
    aPast([
      daysAgo(30, { answer: 'done' }),
      daysAgo(28, { step: 2, contacts: true, answer: 'done' }),
      daysAgo(9, { step: 2, contacts: true, answer: 'partly' }),
      daysAgo(8, { step: 8, contacts: false, kind: 'self-care', answer: 'done' }),
      daysAgo(7, { step: 8, contacts: false, kind: 'self-care', answer: 'not-today' }),
      daysAgo(6, { answer: 'rest' }),
      daysAgo(5, { answer: null }),
      daysAgo(0, { answer: 'done' }),
      daysAgo(-3, { answer: 'done' }),
    ]),
  );
  expect(reviewBetween(index, inDays(-28), TODAY)).toEqual({
    done: 3,
    reachedOut: 2,
    forOneself: 1,
    rested: 2,
    bySteps: new Map([
      [2, 2],
      [8, 1],
    ]),
  });
});
