import type { Action } from '../domain/action';
import type { Feeling } from '../domain/feeling';
import type { GratitudePrompt } from '../domain/gratitude-prompt';

/** The words of all actions and prompts. */
export interface Library {
  actions: readonly Action[];
  prompts: readonly GratitudePrompt[];
}

/** Loads the library, a chunk of its own: no page pays for it before its first paint. */
export async function loadLibrary(): Promise<Library> {
  // Named one by one, so that the decks, which only their own pages show, are not loaded too.
  const { actions, prompts } = await import('../content');
  return { actions, prompts };
}

/** Loads what is printed of each source, by its number: what it is and where it was found. */
export async function loadSources(): Promise<Readonly<Record<number, string>>> {
  const { sources } = await import('../content/sources');
  return sources;
}

/** Loads the words for feelings, a chunk of its own. */
export async function loadFeelings(): Promise<readonly Feeling[]> {
  const { feelingWords } = await import('../content/feelings');
  return feelingWords;
}
