import { beforeEach, describe, expect, it } from 'vitest';
import { actions, prompts } from '../../../utils/content/index';
import { beginDay } from '../../../utils/services/begin-day';
import { keepWords } from '../../../utils/services/keep-words';
import { saveNote } from '../../../utils/services/notes';
import { readTodayState } from '../../../utils/services/today-state';
import { viewOf } from '../../../utils/services/view-today';
import { readNotes } from '../../../utils/storage/notes';
import { TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';

const LIBRARY = { actions, prompts };
const WORDS = { tool: 'say-it', title: 'What you might say', text: 'I feel sad.', intent: 'say' } as const;

beforeEach(() => openJournalOf());

describe('words that were made with a tool', () => {
  it('are kept as a note of the day, with what they are', async () => {
    await keepWords(TODAY, WORDS);
    expect(await readNotes(TODAY)).toMatchObject([
      { promptId: null, prompt: 'What you might say', text: 'I feel sad.', intent: 'say', tool: 'say-it' },
    ]);
  });

  it('can be taken out again, plank and all', async () => {
    const takeBack = await keepWords(TODAY, WORDS);
    expect(viewOf(await readTodayState(TODAY), LIBRARY).bridge.lit).toBe(true);
    await takeBack();
    expect(await readNotes(TODAY)).toEqual([]);
    expect(viewOf(await readTodayState(TODAY), LIBRARY).bridge.lit).toBe(false);
  });

  it('do not stand in for the answer to the question of the day', async () => {
    await beginDay(TODAY, LIBRARY, null);
    await keepWords(TODAY, WORDS);
    await saveNote(TODAY, { promptId: null, prompt: '', text: 'tea', intent: null });
    expect(viewOf(await readTodayState(TODAY), LIBRARY).notes.map((note) => note.text)).toEqual(['tea']);
  });
});
