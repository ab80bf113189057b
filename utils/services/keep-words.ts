import type { Tool } from '../domain/action';
import type { Day } from '../domain/day';
import type { Intent } from '../domain/entries';
import { readPeople } from '../storage/person';
import { openJournalOnce } from './journal-access';
import { saveNote, undoNote } from './notes';

/** Words that were made with a tool. */
export interface MadeWords {
  tool: Tool;
  /** What they are, as the page said it. */
  title: string;
  text: string;
  intent: Intent;
}

/** Keeps words in the journal, about whoever is in view. Resolves with how to take them out again. @throws SaveError */
export async function keepWords(
  day: Day,
  { tool, title, text, intent }: MadeWords,
): Promise<() => Promise<void>> {
  await openJournalOnce();
  const { inView } = await readPeople();
  const id = await saveNote(day, { promptId: null, prompt: title, text, intent, tool }, inView);
  return () => undoNote(day, id);
}
