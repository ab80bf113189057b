import { vi } from 'vitest';

const IS_LONG = process.env.FOOTBRIDGE_LONG === '1';

/** How many cases a property is tried with: `count`, and thirty times as many in a long run. */
export function runs(count: number): { numRuns: number } {
  return casesOf(count, count * 30);
}

/** How many cases a property is tried with: `count`, and `longCount` in a long run. */
export function casesOf(count: number, longCount: number): { numRuns: number } {
  return { numRuns: IS_LONG ? longCount : count };
}

/** Lets the tests of a file take their time in a long run. Call it before the first of them. */
export function allowLongRuns(): void {
  if (IS_LONG) vi.setConfig({ testTimeout: 600_000 });
}
