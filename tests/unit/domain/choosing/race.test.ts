import fc from 'fast-check';
import { expect, it } from 'vitest';
import { winnerOf } from '../../../../utils/domain/choosing/race';
import { runs } from '../../../support/runs';

const race = (weights: Record<string, number>, seed: string) =>
  winnerOf(Object.keys(weights), seed, String, (it) => weights[it] ?? 0);

it('each wins as often as its share of all weights', () => {
  const weights = { a: 1, b: 2, c: 5 };
  const wins = { a: 0, b: 0, c: 0 };
  const count = 8000;
  for (let i = 0; i < count; i++) wins[race(weights, `seed-${i}`) as keyof typeof wins]++;
  expect(wins.a / count).toBeCloseTo(1 / 8, 1.5);
  expect(wins.b / count).toBeCloseTo(2 / 8, 1.5);
  expect(wins.c / count).toBeCloseTo(5 / 8, 1.5);
});

const anyWeights = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.double({ min: 0.1, max: 50, noNaN: true }),
  {
    minKeys: 2,
  },
);

it('the order of those who run changes nothing', () => {
  fc.assert(
    fc.property(anyWeights, fc.string(), (weights, seed) => {
      const turned = Object.fromEntries(Object.entries(weights).reverse());
      expect(race(turned, seed)).toBe(race(weights, seed));
    }),
    runs(200),
  );
});

it('who becomes heavier takes a place from others and moves no two of them', () => {
  fc.assert(
    fc.property(
      anyWeights,
      fc.string(),
      fc.double({ min: 1, max: 20, noNaN: true }),
      (weights, seed, factor) => {
        const raised = Object.keys(weights)[0] as string;
        const before = race(weights, seed);
        const after = race({ ...weights, [raised]: (weights[raised] ?? 1) * factor }, seed);
        expect([before, raised]).toContain(after);
      },
    ),
    runs(300),
  );
});

it('without one who did not win the winner stays', () => {
  fc.assert(
    fc.property(anyWeights, fc.string(), (weights, seed) => {
      const winner = race(weights, seed);
      for (const gone of Object.keys(weights).filter((it) => it !== winner)) {
        const rest = Object.fromEntries(Object.entries(weights).filter(([it]) => it !== gone));
        expect(race(rest, seed)).toBe(winner);
      }
    }),
    runs(200),
  );
});

it('nobody wins where nobody runs', () => {
  expect(race({}, 'seed')).toBeUndefined();
});
