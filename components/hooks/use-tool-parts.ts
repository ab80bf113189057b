import type { PersonId } from '../../utils/domain/person-id';
import { toolDraft } from './tool-drafts';
import { type DraftField, useDraft } from './use-draft';
import type { MadeWords, ToolVerbs } from './use-tools';

/** The lines of a tool, each a draft of its own. */
export interface ToolParts<T extends string> {
  fields: Record<T, DraftField>;
  /** What is typed. */
  parts: Record<T, string>;
  /** Empties the lines; Undo brings them back where they are still empty. */
  clear(): void;
  /** Keeps words in the journal and empties the lines of them; Undo brings them back where nothing else was typed. */
  keep(words: MadeWords): Promise<void>;
}

/**
 * @param names the names of the drafts; they stay the same as long as the tool is in view.
 * @param personId whom the words are about.
 */
export function useToolParts<T extends string>(
  names: Record<T, string>,
  personId: PersonId,
  verbs: Pick<ToolVerbs, 'keepWords' | 'clear'>,
): ToolParts<T> {
  const keys = Object.keys(names) as T[];
  const fields = {} as Record<T, DraftField>;
  for (const key of keys) fields[key] = useDraft(toolDraft(names[key], personId));
  const parts = {} as Record<T, string>;
  for (const key of keys) parts[key] = fields[key].text;
  const empty = () => {
    for (const key of keys) fields[key].saved(parts[key].trim());
  };
  const putBack = () => {
    for (const key of keys) if (parts[key] !== '') fields[key].putBack(parts[key]);
  };
  return {
    fields,
    parts,
    clear: () => {
      empty();
      verbs.clear({ onUndo: putBack });
    },
    keep: async (words) => {
      if (await verbs.keepWords(words, { onLater: empty, onUndo: putBack })) empty();
    },
  };
}
