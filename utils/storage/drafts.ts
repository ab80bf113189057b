import { localArea } from '../browser/local-area';

const PREFIX = 'draft:';

/** Text that was typed and not saved yet. */
export interface Draft {
  text: string;
  /** The question it was begun under, where there was one. */
  prompt: string | null;
}

/** The draft of a field, or null. */
export async function loadDraft(field: string): Promise<Draft | null> {
  const key = PREFIX + field;
  const { [key]: stored } = await localArea.get(key);
  return asDraft(stored);
}

/** Keeps the draft of a field; an empty text clears it. Rejects where the browser refuses. */
export async function storeDraft(field: string, draft: Draft): Promise<void> {
  const key = PREFIX + field;
  if (draft.text === '') await localArea.remove(key);
  else await localArea.set({ [key]: draft });
}

/** Calls back whenever a draft of the field changes in any page. Returns how to stop. */
export function onDraftChange(field: string, callback: (draft: Draft | null) => void): () => void {
  const key = PREFIX + field;
  return localArea.onChange((changes) => {
    if (key in changes) callback(asDraft(changes[key]));
  });
}

function asDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, prompt } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  return { text, prompt: typeof prompt === 'string' ? prompt : null };
}
