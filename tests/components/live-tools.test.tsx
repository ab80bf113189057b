import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as Tools } from '../../entrypoints/tools/App';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { loadDraft } from '../../utils/services/drafts';
import { setSolo, showPerson } from '../../utils/services/person';
import { writeRecord } from '../../utils/storage/journal';
import { readNotes } from '../../utils/storage/notes';
import { personKey } from '../../utils/storage/person';
import { readPromises } from '../../utils/storage/promises';
import { loadSettings } from '../../utils/storage/settings';
import { aPerson, TODAY } from '../support/builders';
import { openJournalOf } from '../support/fresh-journal';
import { allowNotifications } from '../support/reminder-browser';
import { settle } from '../support/settle';
import { click, field, leavePage, type } from '../support/tool-views';

/** The real page over the real journal. */

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 12, 12, 0) });
  location.hash = '';
  await openJournalOf();
});
afterEach(async () => {
  await leavePage();
  vi.useRealTimers();
});

const FEEL = 'In your words';

async function open() {
  render(<Tools />);
  await waitFor(() => field(FEEL), { timeout: 10_000 });
}

const turnTo = async (name: string) => {
  location.hash = name;
  dispatchEvent(new HashChangeEvent('hashchange'));
  await waitFor(() => expect(document.activeElement?.id).toBe('tool-title'));
};
const texts = async () => (await readNotes(TODAY)).map(({ text }) => text);

describe('the tools', () => {
  it('keep words in the journal, until Undo brings them back into their lines', async () => {
    await open();
    type(FEEL, 'sad');
    click('Keep in the journal');
    await screen.findByText('Kept in your journal');
    expect(await texts()).toEqual(['I feel sad.']);
    click('Undo');
    await waitFor(() => expect(field(FEEL).value).toBe('sad'));
    expect(await texts()).toEqual([]);
  });

  it('say where words could not be saved, lose nothing, and save them by trying again', async () => {
    await open();
    type(FEEL, 'sad');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    click('Keep in the journal');
    await screen.findByText('This could not be saved. Nothing you wrote is lost.');
    expect(field(FEEL).value).toBe('sad');
    expect(await texts()).toEqual([]);
    set.mockRestore();
    click('Try again');
    await screen.findByText('Kept in your journal');
    await waitFor(() => expect(field(FEEL).value).toBe(''));
    expect(await texts()).toEqual(['I feel sad.']);
  });

  it('keep words once where what was tried again had half been saved', async () => {
    await open();
    type(FEEL, 'sad');
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const store = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      await set(items);
      throw new Error('no answer');
    });
    click('Keep in the journal');
    await screen.findByRole('button', { name: 'Try again' });
    store.mockRestore();
    click('Try again');
    await screen.findByText('Kept in your journal');
    const keys = Object.keys(await local.get(null));
    expect(keys.filter((key) => key.startsWith('j:note-'))).toHaveLength(1);
  });

  it('close at once when solo mode is turned on in another page', async () => {
    await open();
    type(FEEL, 'sad');
    await setSolo(TODAY, true);
    await screen.findByText(/What you wrote is kept\.$/);
    expect(screen.queryByRole('textbox')).toBeNull();
    await setSolo(TODAY, false);
    await waitFor(() => expect(field(FEEL).value).toBe('sad'));
  });

  it('take the reader along when another one is chosen', async () => {
    await open();
    await turnTo('own');
    expect(document.activeElement?.textContent).toBe('Own it');
  });

  it('stay at the one in view when the skip link is followed', async () => {
    await open();
    await turnTo('own');
    const box = field('To put it right, I will');
    box.focus();
    location.hash = 'main';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Own it');
    expect(document.activeElement).toBe(box);
  });

  it('switch the reminders of promises on where one is asked for, and not before', async () => {
    allowNotifications(true);
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    const isOn = async () => (await loadSettings()).settings.reminders.kinds.promise.on;
    await open();
    await turnTo('plan');
    await waitFor(() => field('I will'));
    type('I will', 'write on Monday');
    fireEvent.input(screen.getByLabelText('By which day'), { target: { value: '2026-03-16' } });
    fireEvent.input(screen.getByLabelText('By what time'), { target: { value: '18:00' } });
    fireEvent.click(await screen.findByRole('radio', { name: 'An hour before' }));
    expect(await isOn()).toBe(false);
    click('Make this promise');
    await screen.findByRole('region', { name: /^I will write on Monday/ });
    await waitFor(async () => expect(await isOn()).toBe(true));
  });

  it('carry a promise from the words that own a mistake to its end', async () => {
    await open();
    await turnTo('own');
    type('To put it right, I will', 'call on Sunday');
    click('Make a promise of it');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await waitFor(() => expect(field('I will').value).toBe('call on Sunday'));
    click('Make this promise');
    await screen.findByRole('region', { name: 'I will call on Sunday.' });
    click('I kept it');
    const kept = await screen.findByRole('region', { name: 'Kept so far' });
    within(kept).getByText('March 12, 2026');
    click('Undo');
    await screen.findByRole('button', { name: 'I missed it' });
    click('I missed it');
    await screen.findByText('It was missed, and that can be said');
    expect(await readPromises()).toMatchObject([{ state: 'missed', keptOn: null }]);
    click('Undo');
    await screen.findByRole('button', { name: 'Take it away' });
    click('Take it away');
    await waitFor(async () => expect(await readPromises()).toEqual([]));
  });
});

describe('the tools with several people', () => {
  const KIM = 'person-0f3a';
  beforeEach(async () => {
    await writeRecord(personKey(TODAY, KIM), () => aPerson({ salt: 'b', name: 'Kim', bond: 'friend' }));
  });
  const showKim = async () => {
    await showPerson(TODAY, KIM);
    await screen.findByText('About Kim');
  };

  it('have lines of their own for each, and the words go to whom they were typed for', async () => {
    await open();
    type(FEEL, 'sad');
    await showKim();
    await waitFor(() => expect(field(FEEL).value).toBe(''));
    type(FEEL, 'glad');
    click('Keep in the journal');
    await screen.findByText('Kept in your journal');
    expect([await texts(), (await readNotes(TODAY, KIM)).map(({ text }) => text)]).toEqual([
      [],
      ['I feel glad.'],
    ]);
    await showPerson(TODAY, FIRST_PERSON);
    await waitFor(() => expect(field(FEEL).value).toBe('sad'));
  });

  it('make a promise to whom its page is about', async () => {
    await showPerson(TODAY, KIM);
    await open();
    await turnTo('plan');
    await waitFor(() => field('I will'));
    type('I will', 'call on Sunday');
    click('Make this promise');
    await screen.findByRole('region', { name: 'I will call on Sunday.' });
    expect([await readPromises(FIRST_PERSON), await readPromises(KIM)]).toMatchObject([
      [],
      [{ will: 'call on Sunday' }],
    ]);
  });

  it('put a word for a feeling into the lines and the note about whoever is in view', async () => {
    await showPerson(TODAY, KIM);
    await open();
    await putWistful();
    click('Put it into today’s note');
    await waitFor(async () => expect((await loadDraft('note.0f3a'))?.text).toMatch(/wistful/));
    expect((await loadDraft('tool-feel.0f3a'))?.text).toBe('wistful');
    expect([await loadDraft('tool-feel'), await loadDraft('note')]).toEqual([null, null]);
  });
});

it('a word for a feeling goes from its list into the words', async () => {
  await open();
  await putWistful();
  await turnTo('say');
  await waitFor(() => expect(field(FEEL).value).toBe('wistful'));
});

// Finds a word for a feeling and puts it into the words to say.
async function putWistful(): Promise<void> {
  await turnTo('words');
  fireEvent.click(screen.getByRole('radio', { name: 'Sad' }));
  fireEvent.click(screen.getByRole('radio', { name: /^wistful / }));
  click('Put it into “Say it without blame”');
  await screen.findByText('“wistful” is there now.');
}
