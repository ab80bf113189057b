import { act, cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as Help } from '../../entrypoints/help/App';
import { App as Journal } from '../../entrypoints/journal/App';
import { App as NewTab } from '../../entrypoints/newtab/App';
import { App as Popup } from '../../entrypoints/popup/App';
import { axeProblems } from '../support/axe-check';
import { openJournalOf } from '../support/fresh-journal';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';

/** The real pages over the real library and journal, several of them open at once. */

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await openJournalOf();
});
// What a page still does when it goes belongs to its own test.
afterEach(async () => {
  act(cleanup);
  await settle();
});

/** Opens a page and waits for its heading. */
async function open(page: 'new tab' | 'popup' | 'journal' | 'help') {
  const App = { 'new tab': NewTab, popup: Popup, journal: Journal, help: Help }[page];
  const { container, unmount } = render(<App />);
  const inside = within(container as HTMLElement);
  await waitFor(() => inside.getByRole('heading', { level: 1 }), { timeout: 10_000 });
  const click = async (name: string | RegExp) => fireEvent.click(await inside.findByRole('button', { name }));
  const type = (value: string) =>
    fireEvent.input(inside.getByRole('textbox', { name: 'Your note' }), { target: { value } });
  const title = () => inside.getByRole('heading', { level: 1 }).textContent;
  const question = () => inside.getByRole('heading', { level: 2 }).textContent;
  const sees = (text: string | RegExp) => waitFor(() => inside.getByText(text));
  return { container, unmount, ...inside, click, type, title, question, sees };
}

describe('today in several pages', () => {
  it('is the same card and the same question in every tab and in the popup', async () => {
    const first = await open('new tab');
    const [second, popup] = [await open('new tab'), await open('popup')];
    expect(first.title()).not.toBe('');
    expect([second.title(), popup.title()]).toEqual([first.title(), first.title()]);
    expect([second.question(), popup.question()]).toEqual([first.question(), first.question()]);
  });

  it('is in the first frame the next time, before anything is read', async () => {
    const { unmount, title } = await open('new tab');
    const before = title();
    unmount();
    const { container } = render(<NewTab />);
    expect(within(container as HTMLElement).getByRole('heading', { level: 1 }).textContent).toBe(before);
  });

  it('is answered everywhere when it is answered in one of them, and focus stays elsewhere', async () => {
    const [tab, popup] = [await open('new tab'), await open('popup')];
    const journal = await open('journal');
    const step = tab.title();
    await popup.click('Done');
    await tab.sees(/^Done at /);
    await tab.sees('1 plank laid so far');
    await waitFor(() => expect(journal.title()).toBe('1 plank, in your own time'));
    journal.getByRole('heading', { level: 4, name: step ?? '' });
    expect(document.activeElement).toBe(document.body);
  });

  it('is open again everywhere after Undo', async () => {
    const [tab, popup] = [await open('new tab'), await open('popup')];
    await tab.click('Done');
    await popup.click('Undo');
    await waitFor(() => tab.getByRole('button', { name: 'Done' }));
    await tab.sees(anyWordingOf('bridge.none'));
  });

  it('has another step everywhere after “Another one”, twice at the most', async () => {
    const [tab, popup] = [await open('new tab'), await open('popup')];
    const seen = [tab.title()];
    for (const left of ['2 left', '1 left']) {
      await popup.click(`Another one ${left}`);
      await waitFor(() => expect(seen).not.toContain(tab.title()));
      seen.push(tab.title());
    }
    await tab.sees(anyWordingOf('today.noSwaps'));
    await popup.sees(anyWordingOf('today.noSwaps'));
  });

  it('keeps a note everywhere, until Undo', async () => {
    const [tab, popup] = [await open('new tab'), await open('popup')];
    popup.type('The tea on Tuesday');
    await popup.click('Save');
    await tab.sees('“The tea on Tuesday”');
    popup.unmount();
    await tab.click('Remove');
    await waitFor(() => expect(tab.queryByText('“The tea on Tuesday”')).toBeNull());
    await tab.click('Undo');
    await tab.sees('“The tea on Tuesday”');
  });

  it('has the words of a note in the field again after Undo', async () => {
    const tab = await open('new tab');
    tab.type('The tea on Tuesday');
    await tab.click('Save note');
    await tab.sees('“The tea on Tuesday”');
    await tab.click('Undo');
    await waitFor(() =>
      expect(tab.getByRole<HTMLInputElement>('textbox', { name: 'Your note' }).value).toBe(
        'The tea on Tuesday',
      ),
    );
    await waitFor(() => expect(tab.queryByText('“The tea on Tuesday”')).toBeNull());
  });

  it('shows words that are typed in one of them in the other, as a draft', async () => {
    const [tab, popup] = [await open('new tab'), await open('popup')];
    tab.type('The tea');
    await waitFor(() =>
      expect(popup.getByRole<HTMLInputElement>('textbox', { name: 'Your note' }).value).toBe('The tea'),
    );
  });
});

describe('the history', () => {
  it('loses a note and has it again after Undo', async () => {
    const tab = await open('new tab');
    tab.type('The tea on Tuesday');
    await tab.click('Save note');
    await tab.sees('“The tea on Tuesday”');
    tab.unmount();
    const journal = await open('journal');
    await journal.click(/^More for /);
    await journal.click('Remove');
    await journal.sees('Entry removed. Its plank stays.');
    await waitFor(() => expect(journal.queryByText('“The tea on Tuesday”')).toBeNull());
    expect(journal.title()).toBe('1 plank, in your own time');
    await journal.click('Undo');
    await journal.sees('“The tea on Tuesday”');
  });
});

describe('solo mode', () => {
  it('takes every step and question about the other person from open pages, and brings them back', async () => {
    const [tab, help] = [await open('new tab'), await open('help')];
    await help.click('Use it only for my own steadiness');
    await waitFor(() => expect(tab.queryAllByRole('radio')).toEqual([]));
    await tab.sees('For you alone');
    await help.sees(/^Only for your own steadiness is on\./);
    await help.click('Show steps towards the other person again');
    await waitFor(() => expect(tab.queryAllByRole('radio')).not.toEqual([]));
  });
});

describe('a store that refuses', () => {
  /** Makes the mirror refuse until it is told otherwise. */
  const refuse = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));

  it('leaves the words in the field, says so, and the note is saved once it gives in', async () => {
    const tab = await open('new tab');
    const store = refuse();
    tab.type('The tea on Tuesday');
    await tab.click('Save note');
    await tab.sees('This could not be saved. Nothing you wrote is lost.');
    const field = tab.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    expect(field.value).toBe('The tea on Tuesday');
    store.mockRestore();
    await tab.click('Save note');
    await tab.sees('“The tea on Tuesday”');
    await waitFor(() => expect(tab.queryByRole('alert')).toBeNull());
  });

  it('leaves the note saved once when it is tried again from the message, and the field empty', async () => {
    const tab = await open('new tab');
    const store = refuse();
    tab.type('The tea on Tuesday');
    await tab.click('Save note');
    await tab.sees('This could not be saved. Nothing you wrote is lost.');
    store.mockRestore();
    await tab.click('Try again');
    await tab.sees('“The tea on Tuesday”');
    await waitFor(() => expect(tab.queryByRole('textbox', { name: 'Your note' })).toBeNull());
  });

  it('leaves one note where what was tried again had half been saved', async () => {
    const tab = await open('new tab');
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    tab.type('The tea on Tuesday');
    const store = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      await set(items);
      throw new Error('no answer');
    });
    await tab.click('Save note');
    await tab.findByRole('button', { name: 'Try again' });
    store.mockRestore();
    await tab.click('Try again');
    await tab.sees('“The tea on Tuesday”');
    const keys = Object.keys(await local.get(null));
    expect(keys.filter((key) => key.startsWith('j:note-'))).toHaveLength(1);
  });

  it('leaves nothing behind in the popup either once the note is tried again', async () => {
    const popup = await open('popup');
    const store = refuse();
    popup.type('The tea on Tuesday');
    await popup.click('Save');
    await popup.sees('This could not be saved. Nothing you wrote is lost.');
    store.mockRestore();
    await popup.click('Try again');
    await popup.sees('“The tea on Tuesday”');
    await waitFor(() => expect(popup.queryByRole('textbox')).toBeNull());
  });

  it('leaves the line in its field until it is tried again', async () => {
    const tab = await open('new tab');
    await tab.click('Done');
    const field = await tab.findByRole<HTMLTextAreaElement>('textbox', { name: /^A line for yourself/ });
    const store = refuse();
    fireEvent.input(field, { target: { value: 'Easier than I thought' } });
    await tab.click('Save line');
    await tab.sees('This could not be saved. Nothing you wrote is lost.');
    expect(field.value).toBe('Easier than I thought');
    store.mockRestore();
    await tab.click('Try again');
    await waitFor(() => expect(tab.queryByRole('textbox', { name: /^A line for yourself/ })).toBeNull());
    tab.getByText('Easier than I thought');
  });

  it('leaves the editor of a kept note open until it is tried again', async () => {
    const tab = await open('new tab');
    tab.type('The tea');
    await tab.click('Save note');
    await tab.click('Change');
    const store = refuse();
    fireEvent.input(tab.getByRole('textbox'), { target: { value: 'The tea on Tuesday' } });
    await tab.click('Save');
    await tab.sees('This could not be saved. Nothing you wrote is lost.');
    expect(tab.getByRole<HTMLTextAreaElement>('textbox').value).toBe('The tea on Tuesday');
    store.mockRestore();
    await tab.click('Try again');
    await tab.sees('“The tea on Tuesday”');
  });

  it('leaves the editor in the journal open until it is tried again', async () => {
    const tab = await open('new tab');
    tab.type('The tea');
    await tab.click('Save note');
    await tab.sees('“The tea”');
    tab.unmount();
    const journal = await open('journal');
    await journal.click(/^More for /);
    await journal.click('Edit');
    const store = refuse();
    journal.type('The tea on Tuesday');
    await journal.click('Save');
    await journal.sees('This could not be saved. Nothing you wrote is lost.');
    expect(journal.getByRole<HTMLTextAreaElement>('textbox').value).toBe('The tea on Tuesday');
    store.mockRestore();
    await journal.click('Try again');
    await journal.sees('“The tea on Tuesday”');
    expect(journal.queryByRole('textbox')).toBeNull();
  });

  it('leaves the step open, and says so', async () => {
    const tab = await open('new tab');
    const store = refuse();
    await tab.click('Done');
    await waitFor(() => tab.getByRole('alert'));
    await waitFor(() => tab.getByRole('button', { name: 'Done' }));
    store.mockRestore();
    await tab.click('Try again');
    await tab.sees(/^Done at /);
  });
});

describe('accessibility of the real pages', () => {
  it.each(['new tab', 'popup', 'journal', 'help'] as const)(
    'axe objects to nothing in the %s',
    async (page) => {
      const { container } = await open(page);
      expect(await axeProblems(container)).toEqual([]);
    },
  );
});
