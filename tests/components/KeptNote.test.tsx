import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TodayVerbs } from '../../components/hooks/use-today';
import { KeptNote } from '../../components/KeptNote';
import type { NoteView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { aNoteView, LONG_WORD, refused, todayVerbs } from '../support/views';

// Each note has a draft of its own: what one test leaves behind is none of the next one's.
let notes = 0;

function show(note: Partial<NoteView> = {}, { solo = false, ...overrides }: Options = {}) {
  const verbs = todayVerbs(overrides);
  const shown = aNoteView({ id: `note-${++notes}`, ...note });
  const onRemove = vi.fn<(removing: Promise<boolean>) => void>();
  const page = (change: Partial<NoteView> = {}) => (
    <KeptNote note={{ ...shown, ...change }} solo={solo} verbs={verbs} onRemove={onRemove} />
  );
  const { container, rerender } = render(page());
  const change = (to: Partial<NoteView>) => rerender(page(to));
  return { id: shown.id, verbs, container, onRemove, change };
}
type Options = Partial<TodayVerbs> & { solo?: boolean };

const button = (name: string) => screen.queryByRole('button', { name });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });

describe('a kept note', () => {
  it.each<[Partial<NoteView>, string]>([
    [{ intent: null }, 'Kept'],
    [{ intent: 'keep' }, 'Kept'],
    [{ intent: 'say' }, 'Kept to say'],
    [{ intent: 'send' }, 'Kept to send'],
    [{ intent: 'leave' }, 'Kept to leave as a note'],
    [{ intent: 'say', carriedOut: true }, 'Said'],
    [{ intent: 'send', carriedOut: true }, 'Sent'],
    [{ intent: 'leave', carriedOut: true }, 'Left as a note'],
  ])('says what has become of it: %o', (note, label) => {
    show({ ...note, text: LONG_WORD });
    screen.getByRole('heading', { name: label });
    screen.getByText(`“${LONG_WORD}”`);
  });

  it('asks what to do with it while nothing is chosen', () => {
    const { id, verbs } = show({ intent: null });
    fireEvent.click(screen.getByRole('button', { name: 'Leave a note' }));
    expect(verbs.editNote).toHaveBeenCalledExactlyOnceWith(id, { intent: 'leave' });
  });

  it('does not ask again once something is chosen', () => {
    show({ intent: 'keep' });
    expect(screen.queryAllByRole('group')).toEqual([]);
  });

  it.each([
    ['say', 'I said it'],
    ['send', 'I sent it'],
    ['leave', 'I left it'],
  ] as const)('can be marked as carried out (%s)', (intent, name) => {
    const { id, verbs } = show({ intent });
    click(name);
    expect(verbs.editNote).toHaveBeenCalledExactlyOnceWith(id, { carriedOut: true });
  });

  it('has nothing left to carry out when that was done or was never meant', () => {
    show({ intent: 'say', carriedOut: true });
    expect(button('I said it')).toBeNull();
    show({ intent: 'keep' });
    expect(screen.getAllByRole('button').map((it) => it.textContent)).toEqual([
      'Change',
      'Remove',
      'Change',
      'Remove',
    ]);
  });

  it('offers nothing that reaches out in solo mode, whatever was meant before', () => {
    show({ intent: 'say' }, { solo: true });
    show({ intent: null }, { solo: true });
    expect(button('I said it')).toBeNull();
    expect(screen.queryAllByRole('group')).toEqual([]);
  });

  it('can be removed', () => {
    const { id, verbs } = show();
    click('Remove');
    expect(verbs.removeNote).toHaveBeenCalledExactlyOnceWith(id);
  });
});

describe('changing a kept note', () => {
  it('brings its words into a field under its question', () => {
    show();
    click('Change');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What did they do that helped?' });
    expect(words.value).toBe('The tea on Tuesday');
    expect(words.getAttribute('autocomplete')).toBe('off');
  });

  it('names the field also where the question is no longer known', () => {
    show({ prompt: '' });
    click('Change');
    screen.getByRole('textbox', { name: 'Your note' });
  });

  it('saves the new words and closes the field', async () => {
    const { id, verbs } = show();
    click('Change');
    type(' The soup on Tuesday ');
    click('Save');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(verbs.editNote).toHaveBeenCalledExactlyOnceWith(
      id,
      { text: 'The soup on Tuesday' },
      expect.any(Function),
      aNoteView().text,
    );
  });

  it('keeps the words in the field where they are refused', async () => {
    const editNote = vi.fn(refused);
    show({}, { editNote });
    click('Change');
    type('The soup on Tuesday');
    click('Save');
    await settle();
    expect(editNote).toHaveBeenCalledOnce();
    expect(field().value).toBe('The soup on Tuesday');
  });

  it('keeps the field open while it is emptied to begin anew', () => {
    show();
    click('Change');
    type('');
    expect(field().value).toBe('');
  });

  it('does not save blanks', async () => {
    const { verbs } = show();
    click('Change');
    type('  ');
    click('Save');
    await settle();
    expect(verbs.editNote).not.toHaveBeenCalled();
  });

  it('can be given up', () => {
    const { verbs } = show();
    click('Change');
    type('The soup');
    click('Cancel');
    screen.getByText('“The tea on Tuesday”');
    expect(verbs.editNote).not.toHaveBeenCalled();
  });
});

describe('a kept note that another page changes meanwhile', () => {
  it('is saved as changed from what the writer began with', async () => {
    const { id, verbs, change } = show({ text: 'first' });
    change({ text: 'second' });
    click('Change');
    expect(field().value).toBe('second');
    change({ text: 'third' });
    type('mine');
    click('Save');
    await waitFor(() => expect(verbs.editNote).toHaveBeenCalledOnce());
    expect(verbs.editNote).toHaveBeenCalledWith(id, { text: 'mine' }, expect.any(Function), 'second');
  });
});

describe('the focus in a kept note', () => {
  it('goes into the field with “Change”, and back to the note after “Save” or “Cancel”', async () => {
    show();
    click('Change');
    expect(document.activeElement).toBe(field());
    click('Save');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Kept'));
    click('Change');
    click('Cancel');
    expect(document.activeElement?.textContent).toBe('Kept');
  });

  it('goes to what has become of it when that is chosen', async () => {
    const { change } = show();
    click('Say it');
    change({ intent: 'say' });
    expect(document.activeElement?.textContent).toBe('Kept to say');
  });

  it('is not taken by a change in another page', () => {
    const { change } = show();
    change({ intent: 'say' });
    expect(document.activeElement).toBe(document.body);
  });
});

it('a kept note whose draft comes back is saved as changed from what the draft began with', async () => {
  await fakeBrowser.storage.local.set({
    [`draft:edit-note-${notes + 1}`]: { text: 'mine', prompt: 'first' },
  });
  const { id, verbs } = show({ text: 'second' });
  await waitFor(() => expect(field().value).toBe('mine'));
  click('Save');
  await waitFor(() => expect(verbs.editNote).toHaveBeenCalledOnce());
  expect(verbs.editNote).toHaveBeenCalledWith(id, { text: 'mine' }, expect.any(Function), 'first');
});

it('a kept note whose draft came back keeps its field when that is emptied', async () => {
  await fakeBrowser.storage.local.set({ [`draft:edit-note-${notes + 1}`]: { text: 'mine', prompt: null } });
  show();
  await waitFor(() => expect(field().value).toBe('mine'));
  type('');
  expect(field().value).toBe('');
});

describe('accessibility of a kept note', () => {
  it('axe objects to nothing, kept or open', async () => {
    const { container } = show();
    expect(await axeProblems(container)).toEqual([]);
    click('Change');
    expect(await axeProblems(container)).toEqual([]);
  });
});
