import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LineField } from '../../components/LineField';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { DAY, LONG_NOTE, LONG_WORD, refused } from '../support/views';

function show(saved = '', onSave: (line: string) => Promise<boolean> = async () => true) {
  const save = vi.fn(onSave);
  const line = (kept: string) => <LineField day={DAY} saved={kept} onSave={save} />;
  const { rerender, container } = render(line(saved));
  return { save, container, change: (kept: string) => rerender(line(kept)) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the line for oneself', () => {
  it('is saved without the space around it, and the field is empty then', async () => {
    const { save } = show();
    type('  Easier than I thought \n');
    click('Save line');
    await waitFor(() => expect(field().value).toBe(''));
    expect(save.mock.calls).toEqual([['Easier than I thought', expect.any(Function), '']]);
  });

  it('keeps the words in the field when they could not be saved', async () => {
    const { save } = show('', refused);
    type('Easier than I thought');
    click('Save line');
    await settle();
    expect(save).toHaveBeenCalledOnce();
    expect(field().value).toBe('Easier than I thought');
  });

  it('shows a saved line instead of a field', () => {
    show(LONG_NOTE);
    screen.getByText(LONG_NOTE);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('brings a saved line back into the field to be changed', async () => {
    const { save, change } = show('Easier than I thought');
    click('Change');
    expect(field().value).toBe('Easier than I thought');
    type('Easier than last week');
    click('Save line');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(save.mock.calls).toEqual([
      ['Easier than last week', expect.any(Function), 'Easier than I thought'],
    ]);
    change('Easier than last week');
    screen.getByText('Easier than last week');
  });

  it('keeps its field where a draft that came back is emptied', async () => {
    await fakeBrowser.storage.local.set({ 'draft:line-2026-03-13': { text: 'Easier', prompt: null } });
    render(<LineField day="2026-03-13" saved="Easier than I thought" onSave={async () => true} />);
    await waitFor(() => expect(field().value).toBe('Easier'));
    type('');
    expect(field().value).toBe('');
  });

  it('takes the focus into the field with “Change”, and back to the line when it is saved', async () => {
    show('Easier than I thought');
    click('Change');
    expect(document.activeElement).toBe(field());
    type('Easier than last week');
    click('Save line');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(document.activeElement?.className).toBe('label');
  });

  it('keeps the field open while a saved line is emptied', () => {
    show('Easier than I thought');
    click('Change');
    type('');
    expect(field().value).toBe('');
  });

  it('brings back what was typed here and not saved', async () => {
    const day = '2026-03-13';
    await fakeBrowser.storage.local.set({ [`draft:line-${day}`]: { text: LONG_WORD, prompt: null } });
    render(<LineField day={day} saved="" onSave={refused} />);
    await waitFor(() => expect(field().value).toBe(LONG_WORD));
  });

  it('tells the browser not to keep what is typed', () => {
    show();
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('leaves the focus where somebody has gone on, whatever is saved in another page', async () => {
    const { change } = show();
    click('Save line');
    await settle();
    const elsewhere = document.body.appendChild(document.createElement('input'));
    elsewhere.focus();
    change('A line from another page');
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('does not take the focus', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('has nothing that axe objects to, empty or saved', async () => {
    const { container, change } = show();
    expect(await axeProblems(container)).toEqual([]);
    change('Easier than I thought');
    expect(await axeProblems(container)).toEqual([]);
  });
});
