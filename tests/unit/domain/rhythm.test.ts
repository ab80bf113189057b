import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { bridgeOf, PLANKS_IN_SPAN } from '../../../utils/domain/rhythm';
import { anyDay } from '../../support/arbitraries';
import { TODAY } from '../../support/builders';
import { runs } from '../../support/runs';

const daysBefore = (count: number) => Array.from({ length: count }, (_, i) => addDays(TODAY, -1 - i));
const days = fc.array(
  fc.integer({ min: -60, max: 3 }).map((count) => addDays(TODAY, count)),
  { maxLength: 80 },
);

describe('the bridge', () => {
  it.each([
    ['nothing', [], { total: 0, laid: 0, lit: false }],
    ['today alone', [TODAY], { total: 1, laid: 1, lit: true }],
    ['yesterday alone', daysBefore(1), { total: 1, laid: 1, lit: false }],
    ['27 days and today', [...daysBefore(27), TODAY], { total: 28, laid: 28, lit: true }],
    ['28 days before today', daysBefore(28), { total: 28, laid: 0, lit: false }],
    ['28 days and today', [...daysBefore(28), TODAY], { total: 29, laid: 1, lit: true }],
    ['56 days, today the last', [...daysBefore(55), TODAY], { total: 56, laid: 28, lit: true }],
  ])('of %s', (_, plankDays, expected) => {
    expect(bridgeOf(plankDays, TODAY)).toEqual(expected);
  });

  it('does not care for the order of days or for repeats', () => {
    fc.assert(
      fc.property(days, (all) => {
        expect(bridgeOf([...all, ...all].reverse(), TODAY)).toEqual(bridgeOf(all, TODAY));
      }),
      runs(100),
    );
  });

  it('gains one plank for a new day and none for a day it has', () => {
    fc.assert(
      fc.property(days, anyDay, (all, day) => {
        const before = bridgeOf(all, TODAY);
        const gained = all.includes(day) ? 0 : 1;
        expect(bridgeOf([...all, day], TODAY).total).toBe(before.total + gained);
      }),
      runs(100),
    );
  });

  it('never draws a span with a gap between what was laid and what is shown', () => {
    fc.assert(
      fc.property(days, (all) => {
        const { total, laid } = bridgeOf(all, TODAY);
        expect(laid).toBeGreaterThanOrEqual(0);
        expect(laid).toBeLessThanOrEqual(PLANKS_IN_SPAN);
        expect((total - laid) % PLANKS_IN_SPAN).toBe(0);
      }),
      runs(100),
    );
  });
});
