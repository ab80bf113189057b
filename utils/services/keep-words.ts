import type { Tool } from '../domain/action';
import type { Day } from '../domain/day';
import type { Intent } from '../domain/entries';
import { FIRST_PERSON } from '../domain/person-id';
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

/** Keeps words in the journal, about the person they were made for. Resolves with how to take them out again. @param random as for saving a note @throws SaveError */
export async function keepWords(
  day: Day,
  { tool, title, text, intent }: MadeWords,
  personId = FIRST_PERSON,
  random?: string,
): Promise<() => Promise<void>> {
  await openJournalOnce();
  const id = await saveNote(day, { promptId: null, prompt: title, text, intent, tool }, personId, random);
  return () => undoNote(day, id);
}
