import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { pick, randomFrom } from '../../../utils/domain/random';
import { TODAY } from '../../support/builders';
import { runs } from '../../support/runs';

describe('numbers from a seed', () => {
  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [a, b] = [randomFrom(seed), randomFrom(seed)];
        expect(Array.from({ length: 20 }, a)).toEqual(Array.from({ length: 20 }, b));
      }),
      runs(50),
    );
  });

  it('lie between 0 and 1, without 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const all = Array.from({ length: 50 }, randomFrom(seed));
        expect(all.filter((it) => !(it >= 0 && it < 1))).toEqual([]);
      }),
      runs(50),
    );
  });

  it('fall into each tenth about as often, over the seeds of many days', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 5000; i++) {
      const tenth = Math.floor(randomFrom(`salt/${addDays(TODAY, i)}`)() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(420);
    expect(Math.max(...tenths)).toBeLessThan(580);
  });

  it('do not follow from the day before', () => {
    const firsts = Array.from({ length: 2000 }, (_, i) => randomFrom(`salt/${addDays(TODAY, i)}`)());
    const rises = firsts.filter((it, i) => i > 0 && it > (firsts[i - 1] ?? 0)).length;
    expect(rises).toBeGreaterThan(900);
    expect(rises).toBeLessThan(1100);
  });
});

describe('a pick', () => {
  it('is nothing where there is nothing', () => {
    expect(pick([], () => 0)).toBeUndefined();
  });

  it.each([
    [0, 'a'],
    [0.34, 'b'],
    [0.999_999_999, 'c'],
  ])('for %s of three is %s', (number, expected) => {
    expect(pick(['a', 'b', 'c'], () => number)).toBe(expected);
  });
});
