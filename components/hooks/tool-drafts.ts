import { withFeeling } from '../../utils/domain/drafting/feeling-words';
import { idEndOf, type PersonId } from '../../utils/domain/person-id';
import { noteFieldOf } from '../../utils/domain/snapshot';
import { fillDraft as fill, keepDraft, loadDraft } from '../../utils/services/drafts';

/** The fields of the tools, by the name of their drafts for the first person. */
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

/** The name of the draft of a field in a tool, for words about a person. */
export const toolDraft = (field: string, personId: PersonId): string => field + idEndOf(personId);

/** Puts words into a field that is not on the page, where nothing was typed in it. Rejects where the browser refuses. */
export function fillDraft(field: string, personId: PersonId, words: string): Promise<void> {
  return fill(toolDraft(field, personId), { text: words, prompt: null });
}

/** Puts a word for a feeling into "Say it without blame" to a person. Rejects where the browser refuses. */
export function putFeelingIntoWords(word: string, personId: PersonId): Promise<void> {
  return changeDraft(toolDraft(TOOL_FIELDS.feel, personId), (text) => withFeeling(text, word));
}

/** Puts a line at the end of the note of the day about a person. Rejects where the browser refuses. */
export function putIntoNote(line: string, personId: PersonId): Promise<void> {
  return changeDraft(noteFieldOf(personId), (text) =>
    text.trim() === '' ? line : `${text.trimEnd()} ${line}`,
  );
}

async function changeDraft(field: string, change: (text: string) => string): Promise<void> {
  const draft = await loadDraft(field);
  await keepDraft(field, { text: change(draft?.text ?? ''), prompt: draft?.prompt ?? null });
}
