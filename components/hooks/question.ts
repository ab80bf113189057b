import type { PromptView } from '../../utils/domain/today-view';
import type { DraftField } from './use-draft';

/** The question a note answers: the one it was begun under, which may not be the one above the field any more. */
export function questionOf(
  draft: DraftField,
  prompt: PromptView,
): { promptId: string | null; prompt: string } {
  return draft.prompt
    ? { promptId: null, prompt: draft.prompt }
    : { promptId: prompt.promptId, prompt: prompt.text };
}
