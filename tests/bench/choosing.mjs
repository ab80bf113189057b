// What ten years of history cost when a card is chosen, beside a first day. It runs in Node, with the rules as they are.
import { runnerImport } from 'vite';

/** Times of choosing, and the second beside the first as a ratio. */
export async function measureChoosing() {
  const path = new URL('../simulate/long-history.ts', import.meta.url).pathname;
  const { module } = await runnerImport(path);
  return module.measureLongHistory();
}
