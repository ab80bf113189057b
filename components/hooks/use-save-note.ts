import { useRef } from 'preact/hooks';
import type { Intent } from '../../utils/domain/entries';
import type { PromptView, TodayView } from '../../utils/domain/today-view';
import type { DraftField } from './use-draft';
import type { TodayVerbs } from './use-today';

/**
 * Saves what stands in the field as a note, once however often it is pressed, and empties the field when it is saved,
 * at once or by trying again. Undo brings the words back.
 *
 * @returns what to call with the intent; `onSaved` is called when the note is saved.
 */
export function useSaveNote(
  draft: DraftField,
  { prompt, solo }: Pick<TodayView, 'prompt' | 'solo'>,
  verbs: TodayVerbs,
): (intent: Intent | null, onSaved?: () => void) => Promise<void> {
  const saving = useRef(false);
  return async (intent, onSaved) => {
    const text = draft.text.trim();
    if (!text || !prompt || saving.current) return;
    const done = () => {
      draft.saved(text);
      onSaved?.();
    };
    saving.current = true;
    const note = { ...questionOf(draft, prompt, solo), text, intent };
    const isSaved = await verbs.saveNote(note, done, () => draft.putBack(text, note.prompt));
    saving.current = false;
    if (isSaved) done();
  };
}

// The question a line was begun under may not be the one above the field any more; in solo mode it may be one that
// reaches out, which is named nowhere.
function questionOf(draft: DraftField, prompt: PromptView, solo: boolean) {
  return draft.prompt
    ? { promptId: null, prompt: solo ? '' : draft.prompt }
    : { promptId: prompt.promptId, prompt: prompt.text };
}
