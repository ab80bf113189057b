import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAfter, clauseOf, joined, sentenceOf } from '../../../../utils/domain/drafting/clause';
import { runs } from '../../../support/runs';

const anyTyped = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('a', 'I', ' ', '\n', '.', ',', '!') }),
);

describe('a clause', () => {
  it.each([
    ['  you came\n in late. ', 'you came in late'],
    ['ten minutes …', 'ten minutes'],
    ['', ''],
    [' . ', ''],
  ])('of %j is %j', (typed, clause) => {
    expect(clauseOf(typed)).toBe(clause);
  });

  it('stands on one line, without a mark at its end, and stays as it is', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const clause = clauseOf(typed);
        expect(clause).not.toMatch(/\n|\s\s|^\s|[\s.,;:…]$/);
        expect(clauseOf(clause)).toBe(clause);
      }),
      runs(300),
    );
  });

  it.each([
    ['when', 'When you came in', 'you came in'],
    ['when', 'whenever you came in', 'whenever you came in'],
    ['I feel', 'I feel sad.', 'sad'],
    ['', 'I was late', 'I was late'],
  ])('after %j is not begun twice: %j', (lead, typed, clause) => {
    expect(clauseAfter(lead, typed)).toBe(clause);
  });
});

describe('a sentence', () => {
  it.each([
    ['i was late', 'I was late.'],
    ['Was it me?', 'Was it me?'],
    ['élan ', 'Élan.'],
    [' ', ''],
  ])('of %j is %j', (typed, sentence) => {
    expect(sentenceOf(typed)).toBe(sentence);
  });

  it('is joined to others with nothing in the place of empty ones', () => {
    expect(joined(['One.', '', 'Two.'])).toBe('One. Two.');
    expect(joined(['', ''])).toBe('');
  });
});
