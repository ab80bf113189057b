import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EntryEditor } from '../../components/EntryEditor';
import type { EditableEntry, Journal } from '../../components/hooks/use-journal';
import type { CardBody, NoteBody } from '../../utils/domain/entries';
import { loadDraft } from '../../utils/services/drafts';
import { settle } from '../support/settle';
import { aCardEntry, aJournal, aNoteEntry, DAY, LONG_NOTE, refused } from '../support/views';

// Each entry has a draft of its own: what one test leaves behind is none of the next one's.
let entries = 0;
const ownId = <E extends EditableEntry>(entry: E): E => ({ ...entry, id: `${entry.id}-${++entries}` });
const noteEntry = (note: Partial<NoteBody> = {}) => ownId(aNoteEntry('2026-03-12', note));
const cardEntry = (card: Partial<CardBody> = {}) => ownId(aCardEntry('2026-03-12', card));

function show(entry: EditableEntry, overrides: Partial<Journal> = {}) {
  const journal = aJournal(null, overrides);
  const onDone = vi.fn();
  render(<EntryEditor entry={entry} journal={journal} onDone={onDone} />);
  return { journal, onDone };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((it) => it.checked)
    .map((it) => it.value);

describe('editing a note', () => {
  it('begins with its words, in a field that has the focus', () => {
    show(noteEntry({ text: LONG_NOTE }));
    expect(field().value).toBe(LONG_NOTE);
    expect(document.activeElement).toBe(field());
  });

  it('tells the browser not to keep what is typed', () => {
    show(noteEntry());
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('saves the new words and ends', async () => {
    const entry = noteEntry();
    const { journal, onDone } = show(entry);
    type(' The onion soup ');
    click('Save');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(journal.edit).toHaveBeenCalledExactlyOnceWith(
      entry,
      { text: 'The onion soup', base: 'The tea on Tuesday', answer: null },
      expect.any(Function),
    );
  });

  it('keeps the words and stays open where they are refused', async () => {
    const edit = vi.fn(refused);
    const { onDone } = show(noteEntry(), { edit });
    type('The onion soup');
    click('Save');
    await settle();
    expect(edit).toHaveBeenCalledOnce();
    expect(field().value).toBe('The onion soup');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('does not save a note without words', async () => {
    const { journal, onDone } = show(noteEntry());
    type('');
    expect(field().value).toBe('');
    click('Save');
    await settle();
    expect(journal.edit).not.toHaveBeenCalled();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('brings back what was typed before the page was closed', async () => {
    const entry = noteEntry();
    await fakeBrowser.storage.local.set({ [`draft:edit-${entry.id}`]: { text: 'The onion', prompt: null } });
    show(entry);
    await waitFor(() => expect(field().value).toBe('The onion'));
  });

  it('forgets at Cancel what was typed', async () => {
    const entry = noteEntry();
    await fakeBrowser.storage.local.set({ [`draft:edit-${entry.id}`]: { text: 'The onion', prompt: null } });
    const { journal, onDone } = show(entry);
    await waitFor(() => expect(field().value).toBe('The onion'));
    click('Cancel');
    expect(onDone).toHaveBeenCalledOnce();
    expect(journal.edit).not.toHaveBeenCalled();
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(`draft:edit-${entry.id}`)).toEqual({}),
    );
  });
});

describe('editing a step', () => {
  it.each(['done', 'partly'] as const)('begins with what was done (%s)', (answer) => {
    show(cardEntry({ answer }));
    screen.getByRole('radiogroup', { name: 'What was done' });
    expect(chosen()).toEqual([answer]);
  });

  it('changes what was done and the line', async () => {
    const entry = cardEntry({ answer: 'done', line: '' });
    const { journal, onDone } = show(entry);
    fireEvent.click(screen.getByRole('radio', { name: 'Partly' }));
    type('Halfway');
    click('Save');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(journal.edit).toHaveBeenCalledExactlyOnceWith(
      entry,
      { text: 'Halfway', base: '', answer: 'partly' },
      expect.any(Function),
    );
  });

  it('can empty the line', async () => {
    const entry = cardEntry({ line: 'Quiet' });
    const { journal } = show(entry);
    type('');
    click('Save');
    await settle();
    expect(journal.edit).toHaveBeenCalledExactlyOnceWith(
      entry,
      { text: '', base: 'Quiet', answer: 'done' },
      expect.any(Function),
    );
  });

  it.each(['not-today', 'rest', null] as const)(
    'lays no plank for a step that was not taken when only its line is changed (%s)',
    async (answer) => {
      const entry = cardEntry({ answer, line: 'Tired' });
      const { journal } = show(entry);
      type('Very tired');
      click('Save');
      await settle();
      expect(journal.edit).toHaveBeenCalledExactlyOnceWith(
        entry,
        { text: 'Very tired', base: 'Tired', answer: null },
        expect.any(Function),
      );
    },
  );
});

describe('an entry that another page changes meanwhile', () => {
  it.each<[string, (words: string) => EditableEntry]>([
    ['note', (words) => ownId({ ...aNoteEntry('2026-03-12', { text: words }) })],
    ['step', (words) => ownId({ ...aCardEntry('2026-03-12', { line: words }) })],
  ])('is saved as changed from what the writer began with (%s)', async (_, make) => {
    const journal = aJournal(null);
    const begun = make('The tea');
    const meanwhile = { ...make('The other tea'), id: begun.id } as EditableEntry;
    const editor = (entry: EditableEntry) => (
      <EntryEditor entry={entry} journal={journal} onDone={() => {}} />
    );
    const { rerender } = render(editor(begun));
    type('The tea on Tuesday');
    rerender(editor(meanwhile));
    expect(field().value).toBe('The tea on Tuesday');
    click('Save');
    await waitFor(() => expect(journal.edit).toHaveBeenCalledOnce());
    const base = 'The tea';
    const change = { text: 'The tea on Tuesday', base, answer: begun.kind === 'card' ? 'done' : null };
    expect(journal.edit).toHaveBeenCalledWith(begun, change, expect.any(Function));
  });

  it('is saved as changed from what the draft began with, also after a reload', async () => {
    const entry = noteEntry({ text: 'The other tea' });
    const draft = { text: 'The tea on Tuesday', prompt: 'The tea' };
    await fakeBrowser.storage.local.set({ [`draft:edit-${entry.id}`]: draft });
    const { journal } = show(entry);
    await waitFor(() => expect(field().value).toBe('The tea on Tuesday'));
    click('Save');
    await waitFor(() => expect(journal.edit).toHaveBeenCalledOnce());
    expect(journal.edit).toHaveBeenCalledWith(
      entry,
      { text: 'The tea on Tuesday', base: 'The tea', answer: null },
      expect.any(Function),
    );
  });

  it('leaves the words in the field that the writer has not changed yet', () => {
    const begun = noteEntry({ text: 'The tea' });
    const editor = (entry: EditableEntry) => (
      <EntryEditor entry={entry} journal={aJournal(null)} onDone={() => {}} />
    );
    const { rerender } = render(editor(begun));
    rerender(editor({ ...begun, note: { ...begun.note, text: 'The other tea' } }));
    expect(field().value).toBe('The tea');
  });
});

describe('a line that was typed on the day of a step and not saved', () => {
  const bringBack = async (text: string) => {
    await fakeBrowser.storage.local.set({ [`draft:line-${DAY}.kim`]: { text, prompt: null } });
    return { ...cardEntry({ line: 'Easier than I thought' }), id: `card-${DAY}.kim` };
  };
  const stored = () => loadDraft(`line-${DAY}.kim`);

  it('is in the field, and goes once it is saved', async () => {
    const { journal } = show(await bringBack('Easier than last week'));
    await waitFor(() => expect(field().value).toBe('Easier than last week'));
    type('Easier than last week, by far');
    click('Save');
    await waitFor(() => expect(journal.edit).toHaveBeenCalledOnce());
    expect(vi.mocked(journal.edit).mock.calls[0]?.[1]).toMatchObject({
      text: 'Easier than last week, by far',
      base: 'Easier than I thought',
    });
    await waitFor(async () => expect(await stored()).toBeNull());
  });

  it('stays where it could not be saved', async () => {
    show(await bringBack('Easier than last year'), { edit: vi.fn(refused) });
    await waitFor(() => expect(field().value).toBe('Easier than last year'));
    click('Save');
    await settle();
    expect((await stored())?.text).toBe('Easier than last year');
    expect(field().value).toBe('Easier than last year');
  });
});
