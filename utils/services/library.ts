import type { Action } from '../domain/action';
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
