import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, leftOf, markAt, WRITING_MS } from '../../../utils/domain/countdown';
import { runs } from '../../support/runs';

const NOW = 1_700_000_000_000;

describe('a countdown', () => {
  it('has left what is between now and its end, however long nobody looked', () => {
    expect(leftOf(NOW + 90_000, NOW)).toBe(90_000);
    expect(leftOf(NOW + 90_000, NOW + 89_999)).toBe(1);
    expect(leftOf(NOW + 90_000, NOW + 90_000)).toBe(0);
    expect(leftOf(NOW + 90_000, NOW + 600_000)).toBe(0);
  });

  it('is none where none was begun, where it cannot be read, and long after its end', () => {
    expect(leftOf(null, NOW)).toBeNull();
    expect(leftOf(Number.NaN, NOW)).toBeNull();
    expect(leftOf(NOW, NOW + 3_600_000)).toBeNull();
  });

  it('is never longer than it was at first, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (away) => {
        const left = leftOf(NOW + away, NOW);
        if (left !== null) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(WRITING_MS);
        }
      }),
      runs(200),
    );
  });

  it.each([
    [WRITING_MS, '7:00'],
    [WRITING_MS - 1, '7:00'],
    [61_000, '1:01'],
    [1, '0:01'],
    [0, '0:00'],
  ])('with %d ms left shows %s', (left, text) => {
    expect(clockText(left)).toBe(text);
  });

  it.each([
    [WRITING_MS, null],
    [WRITING_MS / 2 + 1, null],
    [WRITING_MS / 2, 'half'],
    [30_001, 'half'],
    [30_000, 'last'],
    [1, 'last'],
    [0, 'over'],
  ])('with %d ms left says %s', (left, mark) => {
    expect(markAt(left)).toBe(mark);
  });
});
