import type { Tool } from '../domain/action';
import type { Day } from '../domain/day';
import { type Intent, keepUnseen, type NoteBody } from '../domain/entries';
import { FIRST_PERSON } from '../domain/person-id';
import { remove, writeRecord } from '../storage/journal';
import { newNoteId, noteKey, readNotes } from '../storage/notes';
import { promptKey } from '../storage/prompts';
import { shownPrompt } from './begin-day';
import { drawTodaysPrompt } from './draw-today';
import type { Library } from './library';
import { readTodayState } from './today-state';

/** What a new note is made of. */
export interface NewNote {
  promptId: string | null;
  prompt: string;
  text: string;
  intent: Intent | null;
  /** The tool that the words were made with. */
  tool?: Tool;
}

/** Asks the browser not to clear this storage; the answer changes nothing, and in one browser it may never come. */
function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}

/**
 * Saves a note.
 *
 * @param random makes its id: where saving is tried again with the same, it is saved once, whatever came of it before.
 * @returns its id
 * @throws SaveError
 */
export async function saveNote(
  day: Day,
  note: NewNote,
  personId = FIRST_PERSON,
  random?: string,
): Promise<string> {
  askToPersist();
  const id = newNoteId(personId, random);
  const order = 1 + Math.max(0, ...(await readNotes(day, personId)).map((it) => it.order));
  await writeRecord(
    noteKey(id, day),
    (before) => before ?? { ...note, earlier: [], carriedOut: false, order },
  );
  return id;
}

/**
 * Changes a note.
 *
 * @param base the text that the writer began with: what another page made of it since then is kept findable.
 * @throws SaveError
 */
export async function editNote(
  day: Day,
  id: string,
  change: Partial<Pick<NoteBody, 'text' | 'intent' | 'carriedOut'>>,
  base?: string,
): Promise<void> {
  await writeRecord(noteKey(id, day), (note) => {
    if (!note) return null;
    const { text: current, earlier } = note;
    const next = change.text ?? current;
    return { ...note, ...change, earlier: keepUnseen(earlier, { base: base ?? current, current, next }) };
  });
}

/** Draws another prompt for today. @throws SaveError */
export async function swapPrompt(day: Day, library: Library, personId = FIRST_PERSON): Promise<void> {
  const state = await readTodayState(day, personId);
  const before = state.prompt;
  if (!before) return;
  const drawn = drawTodaysPrompt(state, library, [...before.seen, before.promptId]);
  if (!drawn) return;
  await writeRecord(promptKey(day, personId), (prompt) =>
    prompt && prompt.promptId === before.promptId
      ? { ...prompt, ...shownPrompt(drawn), seen: [...prompt.seen, before.promptId], nothing: false }
      : null,
  );
}

/** Answers the prompt with "Nothing today is fine", or takes that back. @throws SaveError */
export async function answerNothing(day: Day, nothing: boolean, personId = FIRST_PERSON): Promise<void> {
  await writeRecord(promptKey(day, personId), (prompt) => prompt && { ...prompt, nothing });
}

/** Takes a note away that was saved a moment ago, plank and all. @throws SaveError */
export async function undoNote(day: Day, id: string): Promise<void> {
  await writeRecord(noteKey(id, day), (note) => note && remove({ plank: false }));
}

/** Removes a note of today, plank and all. @returns how to put it back, or null where it was not there. @throws SaveError */
export async function removeNote(day: Day, id: string): Promise<(() => Promise<void>) | null> {
  let removed: NoteBody | null = null;
  await writeRecord(noteKey(id, day), (note) => {
    removed = note;
    return note && remove({ plank: false });
  });
  if (!removed) return null;
  const note: NoteBody = removed;
  return async () => {
    await writeRecord(noteKey(id, day), () => note);
  };
}
