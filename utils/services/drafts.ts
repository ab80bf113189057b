import { type Draft, loadDraft, onDraftChange, storeDraft } from '../storage/drafts';
import { keepSnapshotDraft } from './snapshot';

export type { Draft } from '../storage/drafts';
export { loadDraft, onDraftChange };

/** Keeps what is typed in a field until it is saved; an empty text clears it. Rejects where the browser refuses. */
export async function keepDraft(field: string, draft: Draft): Promise<void> {
  keepSnapshotDraft(field, draft.text);
  await storeDraft(field, draft);
}

/** Puts words into a field in which nothing is typed, on whatever page it is. Rejects where the browser refuses. */
export async function fillDraft(field: string, draft: Draft): Promise<void> {
  const kept = await loadDraft(field);
  if (!kept?.text.trim()) await keepDraft(field, draft);
}
