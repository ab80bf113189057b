import { localArea } from '../browser/local-area';
import { sessionArea } from '../browser/session-area';

const PREFIX = 'draft:';
const TYPED_KEY = 'typedAt';

/** Text that was typed and not saved yet. */
export interface Draft {
  text: string;
  /** What it was begun under, where there was something: the question, or the wording that is being changed. */
  prompt: string | null;
}

let isStopped = false;
/** How often each field was written here: what comes late of an older write is none of a newer one's. */
const writes = new Map<string, number>();

/** From now on this page keeps no drafts: everything is being cleared. */
export function stopDrafts(): void {
  isStopped = true;
}

/** The draft of a field, or null. */
export async function loadDraft(field: string): Promise<Draft | null> {
  const key = PREFIX + field;
  const [{ [key]: inMemory }, { [key]: stored }] = await Promise.all([
    sessionArea.get(key).catch((): Record<string, unknown> => ({})),
    localArea.get(key),
  ]);
  return asDraft(inMemory) ?? asDraft(stored);
}

/**
 * Keeps the draft of a field; an empty text clears it. Where the disk takes nothing more it stays in memory until the
 * browser ends. Rejects where neither is possible.
 */
export async function storeDraft(field: string, draft: Draft): Promise<void> {
  if (isStopped) return;
  const key = PREFIX + field;
  const write = (writes.get(key) ?? 0) + 1;
  writes.set(key, write);
  const isLatest = () => !isStopped && writes.get(key) === write;
  if (draft.text === '') {
    await Promise.all([localArea.remove(key), sessionArea.remove(key)]);
    return;
  }
  // Sent before anything is awaited: a page that is going away runs no further.
  const storing = localArea.set({ [key]: draft });
  const noting = sessionArea.set({ [TYPED_KEY]: Date.now() }).catch(() => undefined);
  try {
    await storing;
    if (isLatest()) await sessionArea.remove(key).catch(() => undefined);
  } catch (error) {
    if (!isLatest()) return;
    await sessionArea.set({ [key]: draft }).catch(() => {
      throw error;
    });
  } finally {
    await noting;
  }
}

/** How many fields have a draft. */
export async function countDrafts(): Promise<number> {
  const keys = await Promise.all([localArea.keys(), sessionArea.keys()]);
  return new Set(keys.flat().filter((key) => key.startsWith(PREFIX))).size;
}

/** When a draft was last kept since the browser was started, in milliseconds since 1970; 0 where none was. */
export async function lastTypedAt(): Promise<number> {
  const { [TYPED_KEY]: at } = await sessionArea.get(TYPED_KEY);
  return typeof at === 'number' ? at : 0;
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
