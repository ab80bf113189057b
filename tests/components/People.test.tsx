import { act, cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PersonSwitch } from '../../components/PersonSwitch';
import { App as Help } from '../../entrypoints/help/App';
import { App as Journal } from '../../entrypoints/journal/App';
import { App as NewTab } from '../../entrypoints/newtab/App';
import { App as Settings } from '../../entrypoints/options/App';
import { App as Popup } from '../../entrypoints/popup/App';
import type { Action } from '../../utils/domain/action';
import { dayOf, wallTimeOf } from '../../utils/domain/day';
import { loadLibrary } from '../../utils/services/library';
import { cardKey } from '../../utils/storage/cards';
import { writeRecord } from '../../utils/storage/journal';
import { personKey, readPeople, readPerson, viewKey } from '../../utils/storage/person';
import { axeProblems } from '../support/axe-check';
import { aCard, aPerson, TODAY } from '../support/builders';
import { openJournalOf, readStores } from '../support/fresh-journal';
import { allowNotifications } from '../support/reminder-browser';
import { settle } from '../support/settle';

/** The real pages over the real library and journal, with two people. */

const KIM = 'person-0f3a';
const SLOW = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  allowNotifications(false);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  localStorage.clear();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
  await openJournalOf(aPerson({ salt: 'a', name: 'Sam', bond: 'partner' }));
});
afterEach(async () => {
  act(cleanup);
  await settle();
  await navigator.locks.request('last', async () => {});
});

/** Two people may get the same card by chance: here each has one of their own. */
async function addKim(): Promise<void> {
  await writeRecord(personKey(TODAY, KIM), () => aPerson({ salt: 'b', name: 'Kim', bond: 'friend' }));
  const { actions } = await loadLibrary();
  const today = dayOf(wallTimeOf(new Date()));
  const fitting = actions.filter((it) => it.relations.length === 3 && it.touch === 'none');
  for (const [i, personId] of ['person-1', KIM].entries()) {
    const { id, title, contacts } = fitting[i] as Action;
    await writeRecord(cardKey(today, personId), () => aCard({ actionId: id, title, contacts }));
  }
}

async function open(App: () => preact.ComponentChild) {
  const { container, unmount } = render(<App />);
  const inside = within(container as HTMLElement);
  await waitFor(() => inside.getByRole('heading', { level: 1 }), SLOW);
  const title = () => inside.getByRole('heading', { level: 1 }).textContent;
  const click = async (name: string) => fireEvent.click(await inside.findByRole('button', { name }, SLOW));
  const choose = async (value: string) =>
    fireEvent.change(await inside.findByRole('combobox', { name: 'Who today is about' }, SLOW), {
      target: { value },
    });
  return { container: container as HTMLElement, unmount, ...inside, title, click, choose };
}

describe('who today is about', () => {
  it('is not asked where there is one person', async () => {
    const tab = await open(NewTab);
    await waitFor(() => tab.getByRole('button', { name: 'Done' }), SLOW);
    expect(tab.queryByRole('combobox')).toBeNull();
  });

  it('is switched in one page and at once in the others', async () => {
    await addKim();
    const [tab, other, popup] = [await open(NewTab), await open(NewTab), await open(Popup)];
    const sams = tab.title();
    await tab.choose(KIM);
    await waitFor(() => expect(tab.title()).not.toBe(sams), SLOW);
    await waitFor(() => expect([other.title(), popup.title()]).toEqual([tab.title(), tab.title()]), SLOW);
    await popup.choose('person-1');
    await waitFor(() => expect([tab.title(), other.title()]).toEqual([sams, sams]), SLOW);
    expect(document.title).not.toMatch(/Sam|Kim/);
    for (const { unmount } of [other, popup]) unmount();
    expect(await axeProblems(tab.container)).toEqual([]);
  });

  it('keeps each note that is being written with its person', async () => {
    await addKim();
    const tab = await open(NewTab);
    const note = () => tab.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note' });
    await waitFor(note, SLOW);
    fireEvent.input(note(), { target: { value: 'You waited' } });
    const sams = tab.title();
    await tab.choose(KIM);
    await waitFor(() => expect(tab.title()).not.toBe(sams), SLOW);
    await waitFor(() => expect(note().value).toBe(''));
    await tab.choose('person-1');
    await waitFor(() => expect(note().value).toBe('You waited'), SLOW);
  });

  it('stands at each entry of the journal, unless they rest', async () => {
    await addKim();
    const tab = await open(NewTab);
    await tab.click('Done');
    await waitFor(() => tab.getByText(/^Done at /), SLOW);
    await tab.choose(KIM);
    await tab.click('Partly');
    const journal = await open(Journal);
    await waitFor(() => {
      journal.getByText('About Sam');
      journal.getByText('About Kim');
      journal.getByText('1 plank, in your own time');
    }, SLOW);
    const settings = await open(Settings);
    fireEvent.click(await settings.findByRole('switch', { name: 'Let it rest: Kim' }, SLOW));
    await waitFor(() => expect(journal.queryByText('About Kim')).toBeNull(), SLOW);
  });
});

describe('letting somebody rest', () => {
  it('takes them out of the switch, and the same switch brings them back', async () => {
    await addKim();
    const [tab, settings] = [await open(NewTab), await open(Settings)];
    await tab.choose(KIM);
    const rest = () => settings.getByRole('switch', { name: 'Let it rest: Kim' });
    await waitFor(rest, SLOW);
    fireEvent.click(rest());
    await waitFor(() => expect(tab.queryByRole('combobox')).toBeNull(), SLOW);
    expect((await readPeople()).inView).toBe('person-1');
    await waitFor(() => expect(rest().getAttribute('aria-checked')).toBe('true'));
    fireEvent.click(rest());
    await waitFor(() => expect(tab.getByRole<HTMLSelectElement>('combobox').value).toBe(KIM), SLOW);
  });

  it('leaves a quiet page where nobody else is there, with the way back', async () => {
    const [tab, popup, settings] = [await open(NewTab), await open(Popup), await open(Settings)];
    fireEvent.click(await settings.findByRole('switch', { name: 'Let it rest' }, SLOW));
    await waitFor(
      () => expect([tab.title(), popup.title()]).toEqual(['Resting for now', 'Resting for now']),
      SLOW,
    );
    expect(tab.queryByRole('textbox')).toBeNull();
    settings.unmount();
    popup.unmount();
    expect(await axeProblems(tab.container)).toEqual([]);
    await tab.click('Take it up again');
    await waitFor(() => tab.getByRole('button', { name: 'Done' }), SLOW);
  });
});

describe('solo mode', () => {
  it('is for the person that the help page names', async () => {
    await addKim();
    await writeRecord(viewKey(TODAY), () => ({ personId: KIM }));
    const help = await open(Help);
    await waitFor(() => help.getByText('What you choose here counts for Kim.'), SLOW);
    await help.click('Use it only for my own steadiness');
    await waitFor(async () => expect((await readPerson(KIM))?.mode).toBe('solo'), SLOW);
    expect((await readPerson())?.mode).toBe('open');
  });
});

describe('the settings', () => {
  it('show and change the answers of the one in view', async () => {
    await addKim();
    const settings = await open(Settings);
    await waitFor(() => settings.getByText('These are the answers about Sam.'), SLOW);
    expect(await axeProblems(settings.container)).toEqual([]);
    fireEvent.click(settings.getByRole('radio', { name: 'Kim' }));
    await waitFor(() => settings.getByText('These are the answers about Kim.'), SLOW);
    fireEvent.click(settings.getByRole('switch', { name: 'Trust was broken' }));
    await waitFor(async () => expect((await readPerson(KIM))?.trustBroken).toBe(true), SLOW);
    expect((await readPerson())?.trustBroken).toBe(false);
  });
});

describe('adding somebody', () => {
  const pick = (page: Awaited<ReturnType<typeof open>>, group: number, name: string) =>
    fireEvent.click(within(page.getAllByRole('group')[group] as HTMLElement).getByLabelText(name));

  it('asks about safety first, and keeps nothing of that', async () => {
    const settings = await open(Settings);
    await settings.click('Add somebody');
    await waitFor(() => expect(settings.title()).toBe('Two questions about safety'), SLOW);
    const before = await readStores();
    pick(settings, 0, 'Not sure');
    pick(settings, 1, 'No');
    await settings.click('Next');
    await settings.click('Use this only for my own steadiness');
    await waitFor(() => expect(settings.title()).toBe('Who is this about?'), SLOW);
    await waitFor(async () => expect((await readPeople()).all).toHaveLength(2), SLOW);
    const added = (await readPeople()).all[1];
    expect(before.database.map(({ table }) => table)).toEqual(['person']);
    expect(Object.keys(added?.body ?? {}).sort()).toEqual(Object.keys(aPerson()).sort());
    expect(added?.body).toMatchObject({ mode: 'solo', firstRun: 2 });
    expect((await readPerson())?.mode).toBe('open');
  });

  it('can be left before anything was answered', async () => {
    const settings = await open(Settings);
    await settings.click('Add somebody');
    await settings.click('Back');
    await waitFor(() => settings.getByRole('button', { name: 'Add somebody' }), SLOW);
    expect((await readPeople()).all).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add somebody'));
  });

  it('goes on where it was left, and brings them into view at the end', async () => {
    const tab = await open(NewTab);
    await waitFor(() => tab.getByRole('button', { name: 'Done' }), SLOW);
    const leave = vi.spyOn(location, 'assign').mockImplementation(() => {});
    const settings = await open(Settings);
    await settings.click('Add somebody');
    await settings.click('Skip');
    await waitFor(() => expect(settings.title()).toBe('Who is this about?'), SLOW);
    fireEvent.click(settings.getByLabelText('A friend'));
    await waitFor(async () => expect((await readPeople()).all[1]?.body.bond).toBe('friend'), SLOW);
    expect(tab.queryByRole('combobox')).toBeNull();
    settings.unmount();

    const again = await open(Settings);
    await waitFor(() => again.getByText('A friend: some questions are still open.'), SLOW);
    await again.click('Answer them');
    await waitFor(() => expect(again.title()).toBe('Who is this about?'), SLOW);
    for (const name of ['Next', 'Skip', 'Skip', 'Skip', 'Skip']) await again.click(name);
    await waitFor(() => expect(leave).toHaveBeenCalledWith('/newtab.html'), SLOW);
    const { all, inView } = await readPeople();
    expect(inView).toBe(all[1]?.id);
    await waitFor(() => expect(tab.getByRole<HTMLSelectElement>('combobox').value).toBe(inView), SLOW);
  });
});

it('people called alike keep their numbers, whoever of them rests', () => {
  const people = [
    { id: 'person-b', name: '', bond: 'friend' as const, nth: 2 },
    { id: 'person-d', name: '', bond: 'friend' as const, nth: 3 },
    { id: 'person-e', name: 'Kim', bond: 'friend' as const },
  ];
  const { getAllByRole } = render(<PersonSwitch view={{ people, personId: 'person-b' }} onShow={vi.fn()} />);
  expect(getAllByRole('option').map((it) => it.textContent)).toEqual(['A friend (2)', 'A friend (3)', 'Kim']);
});
