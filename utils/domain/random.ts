import { fnv1a } from './fnv1a';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * A reproducible source of numbers for a text seed: FNV-1a to make 32 bits of the text,
 * mulberry32 to run from there. For choosing cards, never for secrets.
 */
export function randomFrom(seed: string): Random {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of `items`, each as likely as the others; `undefined` where there are none. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}
