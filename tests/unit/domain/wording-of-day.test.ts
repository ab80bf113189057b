import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { WORDINGS_A_SENTENCE, wordingOfDay } from '../../../utils/domain/wording-of-day';
import { anyDay } from '../../support/arbitraries';

const anyCount = fc.integer({ min: 1, max: 60 });

describe('the wording of a day', () => {
  it('is one of those there are', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const wording = wordingOfDay(day, count);
        expect(Number.isInteger(wording) && wording >= 1 && wording <= count).toBe(true);
      }),
    );
  });

  it('comes once in as many days as there are wordings', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const inARow = Array.from({ length: count }, (_, i) => wordingOfDay(addDays(day, i), count));
        expect(new Set(inARow).size).toBe(count);
      }),
    );
  });

  it('does not come back within a week, nor a week later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, later) => {
        expect(wordingOfDay(addDays(day, later), WORDINGS_A_SENTENCE)).not.toBe(
          wordingOfDay(day, WORDINGS_A_SENTENCE),
        );
      }),
    );
  });
});
