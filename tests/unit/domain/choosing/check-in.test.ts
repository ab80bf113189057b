import { describe, expect, it } from 'vitest';
import { type Asked, dueCheckIn } from '../../../../utils/domain/choosing/check-in';
import { addDays, type Day } from '../../../../utils/domain/day';
import { TODAY } from '../../../support/builders';
import { aPast, daysAgo, someAnswers } from '../../../support/choosing';

const NOTHING: Asked = {
  reviewedOn: null,
  endAskedOn: null,
  alone: false,
  helpNamed: false,
  helpNamedOn: null,
};
const inDays = (days: number) => addDays(TODAY, days);
/** What is due for somebody whose first card was so many days ago. */
const due = (first: number, asked: Partial<Asked> = {}, answers = {}) =>
  dueCheckIn(
    aPast([
      daysAgo(first, { contacts: true }),
      ...(first > 2
        ? [daysAgo(2, { kind: 'self-care', contacts: false }), daysAgo(1, { answer: 'rest' })]
        : []),
    ]),
    someAnswers(answers),
    { ...NOTHING, ...asked },
    TODAY,
  );

describe('what is asked below the card', () => {
  it('is nothing in the first four weeks, and nothing before the first card', () => {
    expect(due(27)).toBeNull();
    expect(dueCheckIn(aPast([]), someAnswers(), NOTHING, TODAY)).toBeNull();
  });

  it('is a review after four weeks, of what the person did', () => {
    expect(due(28)).toEqual({
      kind: 'review',
      did: { done: 2, reachedOut: 1, forOneself: 1, rested: 1 },
      asksFairness: true,
      wasAlone: false,
    });
  });

  it('is of the time since the last one', () => {
    expect(due(60, { reviewedOn: inDays(-28), alone: true })).toMatchObject({
      did: { done: 1, reachedOut: 0 },
      wasAlone: true,
    });
    expect(due(60, { reviewedOn: inDays(-27) })).toBeNull();
  });

  it('asks in solo mode only whether they look after themselves', () => {
    expect(due(28, {}, { mode: 'solo' })).toMatchObject({ kind: 'review', asksFairness: false });
  });

  it('is the kind question after twelve weeks, and again after twelve more', () => {
    expect(due(84, { reviewedOn: inDays(-5) })).toEqual({ kind: 'end' });
    expect(due(120, { endAskedOn: inDays(-83), reviewedOn: inDays(-5) })).toBeNull();
    expect(due(168, { endAskedOn: inDays(-84), reviewedOn: inDays(-5) })).toEqual({ kind: 'end' });
  });

  it('is one thing a day at most', () => {
    expect(due(84)).toEqual({ kind: 'end' });
    expect(due(84, { endAskedOn: TODAY })).toBeNull();
    expect(due(85, { endAskedOn: inDays(-1) })).toMatchObject({ kind: 'review' });
    expect(due(84, { reviewedOn: TODAY })).toBeNull();
  });

  it.each([
    ['a low time, in the first week', 2, ['mood'], {}, 'mood'],
    ['a low time, but not on the first day', 1, ['mood'], {}, null],
    ['an argument that stayed open, later', 14, ['conflict'], {}, 'conflict'],
    ['an argument, not at once', 13, ['conflict'], {}, null],
    ['a low time, in solo mode too', 2, ['conflict', 'mood'], { mode: 'solo' }, 'mood'],
    ['an argument, never in solo mode', 20, ['conflict'], { mode: 'solo' }, null],
    ['no cause', 20, [], {}, null],
  ] as const)('names help for %s', (_, first, causes, answers, cause) => {
    expect(due(first, {}, { causes, ...answers })).toEqual(cause && { kind: 'help', cause });
    expect(due(first, { helpNamed: true }, { causes, ...answers })).toBeNull();
    // Until the day ends, or it was read, every page of that day names it.
    const onDay = (helpNamedOn: Day) => due(first, { helpNamed: true, helpNamedOn }, { causes, ...answers });
    expect(onDay(TODAY)).toEqual(cause && { kind: 'help', cause });
    expect(onDay(inDays(-1))).toBeNull();
  });

  it('trusts no day to come', () => {
    expect(due(28, { reviewedOn: inDays(9) })).toMatchObject({ kind: 'review' });
  });
});
