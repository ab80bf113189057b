import { randomFrom } from '../random';

/**
 * The winner of a race in which each runner's speed is its weight and its luck comes from the seed and its own name:
 * each wins as often as its share of all weights. Unlike a wheel, one runner's weight moves nobody else: somebody wins
 * instead of another only by becoming faster, or because the other became slower or left. So a new item in the library
 * changes no other card, and a reason can be found by leaving it out.
 */
export function winnerOf<T>(
  runners: readonly T[],
  seed: string,
  nameOf: (runner: T) => string | number,
  weightOf: (runner: T) => number,
): T | undefined {
  let winner: T | undefined;
  let best = Infinity;
  for (const runner of runners) {
    // Times of such a race are exponential: the inverse of their distribution turns one even number into one.
    const time = -Math.log(1 - randomFrom(`${seed}/${nameOf(runner)}`)()) / weightOf(runner);
    if (time < best || winner === undefined) {
      winner = runner;
      best = time;
    }
  }
  return winner;
}
