import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '../../../utils/content/index';
import { INTENTS } from '../../../utils/domain/entries';
import type { Library } from '../../../utils/services/library';
import {
  answerNothing,
  editNote,
  type NewNote,
  removeNote,
  saveNote,
  swapPrompt,
  undoNote,
} from '../../../utils/services/notes';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { readNoteDays, readNotes } from '../../../utils/storage/notes';
import { promptKey, readPrompt } from '../../../utils/storage/prompts';
import { aPrompt, aShownPrompt, TODAY } from '../../support/builders';
import { openFreshJournal, readStores } from '../../support/fresh-journal';

const LIBRARY: Library = { actions: [], prompts };
const aNewNote = (overrides: Partial<NewNote> = {}): NewNote => ({
  promptId: 'g-small-help',
  prompt: 'What small thing did they do lately?',
  text: 'The tea on Tuesday',
  intent: null,
  ...overrides,
});
const texts = async () => (await readNotes(TODAY)).map((note) => note.text);

beforeEach(async () => {
  await openFreshJournal();
});

describe('a note', () => {
  it.each([null, ...INTENTS])('is kept with what it is for: %s', async (intent) => {
    const id = await saveNote(TODAY, aNewNote({ intent }));
    expect(await readNotes(TODAY)).toEqual([
      { ...aNewNote({ intent }), carriedOut: false, earlier: [], order: 1, id },
    ]);
  });

  it('is one of many on a day, in the order they were saved', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await saveNote(TODAY, aNewNote({ text }));
    expect(await texts()).toEqual(['one', 'two', 'three', 'four']);
  });

  it('keeps its place when it is changed or carried out', async () => {
    const first = await saveNote(TODAY, aNewNote({ text: 'one' }));
    await saveNote(TODAY, aNewNote({ text: 'two' }));
    await editNote(TODAY, first, { carriedOut: true });
    expect(await texts()).toEqual(['one', 'two']);
  });

  it('can be changed in part', async () => {
    const id = await saveNote(TODAY, aNewNote({ intent: 'say' }));
    await editNote(TODAY, id, { text: 'The soup on Tuesday' });
    await editNote(TODAY, id, { carriedOut: true });
    const [note] = await readNotes(TODAY);
    expect(note).toMatchObject({ text: 'The soup on Tuesday', intent: 'say', carriedOut: true });
  });

  it('taken back a moment later leaves no words and no plank', async () => {
    const id = await saveNote(TODAY, aNewNote({ text: 'a secret' }));
    await undoNote(TODAY, id);
    expect(await readNotes(TODAY)).toEqual([]);
    expect((await readNoteDays()).plankDays).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('a secret');
  });

  it('that is saved again with the same id is there once, as it was changed meanwhile', async () => {
    const id = await saveNote(TODAY, aNewNote(), undefined, 'same');
    await editNote(TODAY, id, { text: 'The soup on Tuesday' });
    expect(await saveNote(TODAY, aNewNote(), undefined, 'same')).toBe(id);
    expect(await texts()).toEqual(['The soup on Tuesday']);
  });

  it('comes back as it was after it was removed', async () => {
    const id = await saveNote(TODAY, aNewNote({ intent: 'send' }));
    await editNote(TODAY, id, { carriedOut: true });
    const before = await readNotes(TODAY);
    const putBack = await removeNote(TODAY, id);
    expect(await readNotes(TODAY)).toEqual([]);
    await putBack?.();
    expect(await readNotes(TODAY)).toEqual(before);
  });

  it('that is gone already can be neither removed nor changed', async () => {
    const id = await saveNote(TODAY, aNewNote());
    await undoNote(TODAY, id);
    const before = await readStores();
    expect(await removeNote(TODAY, id)).toBeNull();
    await editNote(TODAY, id, { text: 'a ghost' });
    await undoNote(TODAY, id);
    expect(await readStores()).toEqual(before);
  });

  it('that a store refuses is not said to be saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(saveNote(TODAY, aNewNote())).rejects.toMatchObject({ name: 'SaveError' });
    expect(await readNotes(TODAY)).toEqual([]);
  });

  it('that cannot be removed stays', async () => {
    const id = await saveNote(TODAY, aNewNote());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(removeNote(TODAY, id)).rejects.toMatchObject({ name: 'SaveError' });
    expect(await texts()).toEqual(['The tea on Tuesday']);
  });
});

describe('another prompt', () => {
  beforeEach(() => writeRecord(promptKey(TODAY), () => aShownPrompt({ promptId: 'g-small-help' })));

  it('never shows what was shown today', async () => {
    const shown = ['g-small-help'];
    for (let i = 0; i < 6; i++) {
      await swapPrompt(TODAY, LIBRARY);
      shown.push((await readPrompt(TODAY))?.promptId ?? '');
    }
    expect(new Set(shown).size).toBe(7);
    expect((await readPrompt(TODAY))?.seen).toEqual(shown.slice(0, 6));
  });

  it('comes with its words, and takes “nothing today” back', async () => {
    await answerNothing(TODAY, true);
    await swapPrompt(TODAY, LIBRARY);
    const prompt = await readPrompt(TODAY);
    expect(prompts.find((it) => it.id === prompt?.promptId)?.text).toBe(prompt?.text);
    expect(prompt?.nothing).toBe(false);
  });

  it('comes once where it is asked for twice at once', async () => {
    await Promise.all([swapPrompt(TODAY, LIBRARY), swapPrompt(TODAY, LIBRARY)]);
    expect((await readPrompt(TODAY))?.seen).toEqual(['g-small-help']);
  });

  it('comes also when all were seen', async () => {
    const library = { actions: [], prompts: [aPrompt({ id: 'one' }), aPrompt({ id: 'other' })] };
    for (let i = 0; i < 5; i++) await swapPrompt(TODAY, library);
    expect(['one', 'other']).toContain((await readPrompt(TODAY))?.promptId);
  });

  it('does not come on a day without one', async () => {
    await writeRecord(promptKey(TODAY), () => remove({ plank: false }));
    await swapPrompt(TODAY, LIBRARY);
    expect(await readPrompt(TODAY)).toBeNull();
  });
});

it('“nothing today is fine” is an answer that can be taken back', async () => {
  await writeRecord(promptKey(TODAY), () => aShownPrompt({ seen: ['g-a'] }));
  await answerNothing(TODAY, true);
  expect(await readPrompt(TODAY)).toEqual(aShownPrompt({ seen: ['g-a'], nothing: true }));
  await answerNothing(TODAY, false);
  expect(await readPrompt(TODAY)).toEqual(aShownPrompt({ seen: ['g-a'] }));
});

describe('a note that is changed in two pages', () => {
  it('keeps the newer words, and the older ones findable', async () => {
    const id = await saveNote(TODAY, aNewNote({ text: 'begun' }));
    await editNote(TODAY, id, { text: 'from one page' }, 'begun');
    await editNote(TODAY, id, { text: 'from the other' }, 'begun');
    expect(await readNotes(TODAY)).toMatchObject([{ text: 'from the other', earlier: ['from one page'] }]);
    await editNote(TODAY, id, { text: 'from a third' }, 'begun');
    expect(await readNotes(TODAY)).toMatchObject([
      { text: 'from a third', earlier: ['from one page', 'from the other'] },
    ]);
  });

  it('keeps nothing more where the writer had seen what stood there', async () => {
    const id = await saveNote(TODAY, aNewNote({ text: 'begun' }));
    await editNote(TODAY, id, { text: 'changed' }, 'begun');
    await editNote(TODAY, id, { text: 'changed again' }, 'changed');
    await editNote(TODAY, id, { carriedOut: true });
    expect(await readNotes(TODAY)).toMatchObject([{ text: 'changed again', earlier: [], carriedOut: true }]);
  });
});
