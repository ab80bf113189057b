import { withFeeling } from '../../utils/domain/drafting/feeling-words';
import { fillDraft as fill, keepDraft, loadDraft } from '../../utils/services/drafts';
import { noteFieldInView } from '../../utils/services/note-field';

/** The fields of the tools, by the name of their drafts. */
export const TOOL_FIELDS = {
  side: 'tool-side',
  feel: 'tool-feel',
  when: 'tool-when',
  wish: 'tool-wish',
  did: 'tool-did',
  meant: 'tool-meant',
  repair: 'tool-repair',
  change: 'tool-change',
  promiseWhen: 'tool-promise-when',
  promiseWill: 'tool-promise-will',
  promiseDate: 'tool-promise-date',
  promiseTime: 'tool-promise-time',
  seen: 'tool-seen',
  hard: 'tool-hard',
  next: 'tool-next',
} as const;

/** Puts words into a field that is not on the page, where nothing was typed in it. Rejects where the browser refuses. */
export function fillDraft(field: string, words: string): Promise<void> {
  return fill(field, { text: words, prompt: null });
}

/** Puts a word for a feeling into "Say it without blame". Rejects where the browser refuses. */
export function putFeelingIntoWords(word: string): Promise<void> {
  return changeDraft(TOOL_FIELDS.feel, (text) => withFeeling(text, word));
}

/** Puts a line at the end of the note of the day. Rejects where the browser refuses. */
export async function putIntoNote(line: string): Promise<void> {
  await changeDraft(await noteFieldInView(), (text) =>
    text.trim() === '' ? line : `${text.trimEnd()} ${line}`,
  );
}

async function changeDraft(field: string, change: (text: string) => string): Promise<void> {
  const draft = await loadDraft(field);
  await keepDraft(field, { text: change(draft?.text ?? ''), prompt: draft?.prompt ?? null });
}
