import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countBefore,
  easeOn,
  indexOf,
  latestCards,
  nearestDistance,
} from '../../../../utils/domain/choosing/history-index';
import { daysBetween } from '../../../../utils/domain/day';
import { TODAY } from '../../../support/builders';
import { aPast, daysAgo, inDays } from '../../../support/choosing';
import { runs } from '../../../support/runs';

const anyOffsets = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { maxLength: 30 });

describe('an index of a history', () => {
  it('is the same in whatever order the days are', () => {
    fc.assert(
      fc.property(anyOffsets, (offsets) => {
        const days = offsets.map((it) => daysAgo(it));
        const index = indexOf(aPast(days));
        expect(index).toEqual(indexOf(aPast([...days].reverse())));
        expect(index.cards.map((it) => it.day)).toEqual(days.map((it) => it.day).sort());
      }),
      runs(50),
    );
  });

  it('is made once for a history', () => {
    const history = aPast([daysAgo(1)]);
    expect(indexOf(history)).toBe(indexOf(history));
  });

  it('counts and finds what was before a day', () => {
    fc.assert(
      fc.property(anyOffsets, fc.integer({ min: 0, max: 5 }), (offsets, count) => {
        const index = indexOf(aPast(offsets.map((it) => daysAgo(it))));
        const before = offsets.filter((it) => it > 0).sort((a, b) => a - b);
        expect(countBefore(index.cards, TODAY)).toBe(before.length);
        expect(latestCards(index, TODAY, count).map((it) => it.day)).toEqual(
          before.slice(0, count).map((it) => inDays(-it)),
        );
      }),
      runs(100),
    );
  });
});

it('the distance to the nearest of many days is the least on either side, apart from the day itself', () => {
  fc.assert(
    fc.property(anyOffsets, (offsets) => {
      const days = offsets.map(inDays).sort();
      const distances = days.filter((it) => it !== TODAY).map((it) => Math.abs(daysBetween(it, TODAY)));
      expect(nearestDistance(days, TODAY)).toBe(Math.min(...distances));
    }),
    runs(100),
  );
  expect(nearestDistance(undefined, TODAY)).toBe(Infinity);
});

it('the ease of a day is the last reading by then', () => {
  const ease = [
    { day: inDays(1), ease: 9 },
    { day: TODAY, ease: 5 },
    { day: inDays(-8), ease: 2 },
  ];
  const index = indexOf(aPast([], { ease }));
  expect([inDays(-9), inDays(-8), inDays(-1), TODAY, inDays(3)].map((day) => easeOn(index, day))).toEqual([
    null,
    2,
    2,
    5,
    9,
  ]);
});
