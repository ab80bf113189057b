/** Draws by lot, the same lots for the same seed. */
export interface Lots {
  readonly seed: number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
}

/** Lots from the seed in the environment (`FOOTBRIDGE_SEED`), or from a new one. Print it, so that a run can be repeated. */
export function drawLots(): Lots {
  const seed = Number(process.env.FOOTBRIDGE_SEED ?? Date.now() % 1_000_000_000);
  let state = seed >>> 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, between: (min, max) => min + Math.floor(next() * (max - min + 1)) };
}
