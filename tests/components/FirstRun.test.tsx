import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FirstRun } from '../../components/FirstRun';
import type { PersonBody } from '../../utils/domain/entries';
import { newPerson } from '../../utils/domain/person-answers';
import { changePerson } from '../../utils/services/person';
import { loadSettings } from '../../utils/services/settings';
import { db } from '../../utils/storage/db';
import { readPerson } from '../../utils/storage/person';
import { axeProblems } from '../support/axe-check';
import { openFreshJournal, openJournalOf } from '../support/fresh-journal';
import { settle } from '../support/settle';
import { DAY } from '../support/views';

beforeEach(async () => {
  await openFreshJournal();
});
afterEach(async () => {
  act(cleanup);
  await written();
});

// What is still being written belongs to its own test: whoever asks for the lock now is the last in the queue.
async function written() {
  await settle();
  await navigator.locks.request('journal', async () => {});
}

const PRIVACY = 'What you write stays on this computer';
const SAFETY = 'Two questions about safety';
const WHO = 'Who is this about?';
const CAUSES = 'What came between you?';
const NOW = 'How is it between you now?';
const WELCOME = 'What would they welcome?';
const TIME = 'How much is right for a day?';

async function open() {
  const onEnd = vi.fn();
  const { container, unmount } = render(<FirstRun day={DAY} onEnd={onEnd} />);
  await waitFor(() => screen.getByRole('heading', { level: 1 }), { timeout: 10_000 });
  return { container, unmount, onEnd };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const shows = (name: string) => waitFor(() => expect(title()).toBe(name));
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pick = (name: string) => fireEvent.click(screen.getByLabelText(name));
const isPicked = (name: string) => screen.getByLabelText<HTMLInputElement>(name).checked;
const answerSafety = (fear: string, contact: string) => {
  const [first, second] = screen.getAllByRole('group');
  fireEvent.click(within(first as HTMLElement).getByLabelText(fear));
  fireEvent.click(within(second as HTMLElement).getByLabelText(contact));
};
const keeps = (person: Partial<PersonBody>) =>
  waitFor(async () => expect(await readPerson()).toMatchObject(person));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^A name/ });

/** Begins, and answers the safety questions with no. */
async function toTheQuestions() {
  const page = await open();
  click('Begin');
  await shows(SAFETY);
  answerSafety('No', 'No');
  click('Next');
  await shows(WHO);
  return page;
}

describe('the first page', () => {
  it('says first what stays here, then the rest, and takes no focus', async () => {
    await open();
    expect(title()).toBe(PRIVACY);
    screen.getByText(/^No account, no server, no tracking\./);
    screen.getByText(/for adults/);
    screen.getByText(/^The browser may ask whether this is the page you expected\./);
    screen.getByText(/Ctrl\+Shift\+B/);
    expect(document.activeElement).toBe(document.body);
  });

  it('turns the cover on, at once', async () => {
    await open();
    const cover = screen.getByRole<HTMLInputElement>('switch', { name: 'Others see this screen' });
    expect(cover.checked).toBe(false);
    fireEvent.click(cover);
    await waitFor(() => expect(cover.checked).toBe(true));
    await waitFor(async () => expect((await loadSettings()).settings.cover).toBe(true));
  });

  it('says so where the cover could not be turned on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    const cover = screen.getByRole<HTMLInputElement>('switch');
    fireEvent.click(cover);
    await waitFor(() => screen.getByRole('alert'));
    expect(cover.checked).toBe(false);
  });

  it('keeps nothing', async () => {
    await open();
    click('Begin');
    await shows(SAFETY);
    await settle();
    expect(await readPerson()).toBeNull();
  });
});

describe('going through', () => {
  it('keeps every answer as it is given, and ends with the last page', async () => {
    const { onEnd } = await toTheQuestions();
    await keeps({ firstRun: 2, mode: 'open' });
    pick('A friend');
    pick('Far away');
    await keeps({ bond: 'friend', far: true, firstRun: 2 });
    fireEvent.input(field(), { target: { value: ' Sam ' } });
    click('Next');
    await shows(CAUSES);
    await keeps({ name: 'Sam', firstRun: 3 });
    pick('Too little good time, so we drifted apart');
    pick('Stress, or being worn out');
    await keeps({ causes: ['stress', 'drift'] });
    click('Next');
    await shows(NOW);
    pick('Tense');
    pick('Trust was broken');
    await keeps({ climate: 'tense', trustBroken: true, firstRun: 4 });
    click('Next');
    await shows(WELCOME);
    pick('Time together');
    pick('Talking');
    await keeps({ welcome: ['talk', 'together'], firstRun: 5 });
    click('Next');
    await shows(TIME);
    pick('2 minutes');
    pick('Low');
    pick('Evening');
    await keeps({ minutes: 2, energy: 'tired', moment: 'evening', firstRun: 6 });
    expect(onEnd).not.toHaveBeenCalled();
    click('Show today');
    await keeps({ firstRun: null, touchOn: false, talksOn: false });
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('takes the focus to each new heading', async () => {
    await toTheQuestions();
    for (const next of [CAUSES, NOW, WELCOME, TIME]) {
      click('Next');
      await shows(next);
      expect(document.activeElement?.textContent).toBe(next);
    }
    click('Back');
    expect(document.activeElement?.textContent).toBe(WELCOME);
  });

  it('counts the questions in planks and in words', async () => {
    await toTheQuestions();
    for (let number = 1; number <= 5; number++) {
      screen.getByText(`Question ${number} of 5`);
      expect(document.querySelectorAll('.first-planks .is-laid')).toHaveLength(number - 1);
      if (number < 5) click('Next');
    }
  });

  it('goes back through all pages, with the answers on them', async () => {
    await toTheQuestions();
    pick('A partner');
    click('Next');
    pick('A low or anxious time');
    click('Next');
    click('Back');
    expect(isPicked('A low or anxious time')).toBe(true);
    click('Back');
    expect(isPicked('A partner')).toBe(true);
    click('Back');
    await shows(SAFETY);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((it) => it.checked)).toBe(false);
    click('Back');
    await shows(PRIVACY);
  });

  it('leaves nothing of a page that is skipped', async () => {
    await toTheQuestions();
    pick('A friend');
    fireEvent.input(field(), { target: { value: 'Sam' } });
    click('Skip');
    pick('An argument that stayed open');
    click('Skip');
    pick('Tense');
    pick('Trust was broken');
    click('Skip');
    pick('None of it yet');
    click('Skip');
    pick('15 minutes');
    click('Skip');
    await keeps({ firstRun: null });
    const person = await readPerson();
    expect(person).toEqual({ ...newPerson(person?.salt ?? ''), mode: 'open' });
    const drafts = Object.keys(await fakeBrowser.storage.local.get()).filter((key) =>
      key.startsWith('draft:'),
    );
    expect(drafts).toEqual([]);
  });

  it('says where to turn when a low time is named', async () => {
    await toTheQuestions();
    click('Next');
    expect(screen.queryByText(/^If you might hurt yourself/)).toBeNull();
    pick('A low or anxious time');
    screen.getByText(/^If you might hurt yourself/);
  });

  it('takes “not sure” and the causes as one or the other', async () => {
    await toTheQuestions();
    click('Next');
    pick('An argument that stayed open');
    pick('I am not sure');
    expect(isPicked('An argument that stayed open')).toBe(false);
    expect(isPicked('I am not sure')).toBe(true);
    await keeps({ causes: [] });
    pick('Stress, or being worn out');
    expect(isPicked('I am not sure')).toBe(false);
  });

  it('knows “none of it yet” from nothing said', async () => {
    await toTheQuestions();
    click('Next');
    click('Next');
    click('Next');
    await shows(WELCOME);
    pick('Talking');
    pick('None of it yet');
    expect(isPicked('Talking')).toBe(false);
    await keeps({ welcome: [] });
    pick('None of it yet');
    await keeps({ welcome: null });
    pick('Touch, when I ask first');
    await keeps({ welcome: ['touch'], touchOn: false });
    screen.getByText('Steps with touch stay off until you turn them on in Settings.');
  });
});

describe('skipping', () => {
  it('is two presses to today', async () => {
    const { onEnd } = await open();
    click('Skip the questions');
    await shows(SAFETY);
    click('Skip');
    await keeps({ firstRun: null, mode: 'open' });
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('still hears the safety questions', async () => {
    await open();
    click('Skip the questions');
    answerSafety('Yes', 'No');
    click('Next');
    click('Use this only for my own steadiness');
    await keeps({ firstRun: null, mode: 'solo' });
  });

  it('of the safety questions goes on with the others where they were not to be skipped', async () => {
    await open();
    click('Begin');
    click('Skip');
    await shows(WHO);
    await keeps({ firstRun: 2 });
  });
});

describe('solo mode', () => {
  it('asks nothing of what is between the two', async () => {
    await open();
    click('Begin');
    answerSafety('Not sure', 'No');
    click('Next');
    click('Use this only for my own steadiness');
    await shows(WHO);
    screen.getByText('Question 1 of 2');
    await keeps({ firstRun: 2, mode: 'solo' });
    click('Next');
    await shows(TIME);
    screen.getByText('Question 2 of 2');
    click('Back');
    await shows(WHO);
  });

  it('keeps the same whatever led to it: the mode, and nothing else', async () => {
    const kept: (PersonBody | null)[] = [];
    for (const [fear, contact] of [
      ['Yes', 'No'],
      ['Not sure', 'No'],
      ['No', 'Yes'],
      ['Yes', 'Yes'],
    ] as const) {
      await openFreshJournal();
      const { unmount } = await open();
      click('Begin');
      answerSafety(fear, contact);
      click('Next');
      click('Use this only for my own steadiness');
      await keeps({ firstRun: 2 });
      kept.push(await readPerson());
      act(() => void unmount());
      await written();
    }
    for (const person of kept)
      expect({ ...person, salt: '' }).toEqual({ ...newPerson(''), firstRun: 2, mode: 'solo' });
  });

  it('ends where the questions are answered again, with no', async () => {
    await open();
    click('Begin');
    answerSafety('Yes', 'No');
    click('Next');
    click('Use this only for my own steadiness');
    await shows(WHO);
    click('Back');
    answerSafety('No', 'No');
    click('Next');
    await keeps({ mode: 'open' });
    screen.getByText('Question 1 of 5');
  });
});

describe('going on half way', () => {
  it.each([
    [2, WHO],
    [3, CAUSES],
    [4, NOW],
    [5, WELCOME],
    [6, TIME],
  ])('is at the page that was left (%i), and takes no focus', async (firstRun, expected) => {
    await changePerson(DAY, { firstRun, bond: 'family' });
    await open();
    expect(title()).toBe(expected);
    expect(document.activeElement).toBe(document.body);
  });

  it('has the answers and the name that were given', async () => {
    const { unmount } = await toTheQuestions();
    pick('Somebody in the family');
    fireEvent.input(field(), { target: { value: 'Sam' } });
    act(() => void unmount());
    await settle();
    await open();
    await shows(WHO);
    await waitFor(() => expect(isPicked('Somebody in the family')).toBe(true));
    await waitFor(() => expect(field().value).toBe('Sam'));
  });
});

describe('trouble', () => {
  it('leaves the answers on the page, says so, and keeps them all when it is tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await toTheQuestions();
    await keeps({ firstRun: 2 });
    const refused = vi.spyOn(db.records, 'put').mockRejectedValue(new Error('disk full'));
    const mirror = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    pick('A friend');
    await waitFor(() => screen.getByText('This could not be saved. Nothing you wrote is lost.'));
    expect(isPicked('A friend')).toBe(true);
    pick('Near');
    refused.mockRestore();
    mirror.mockRestore();
    click('Try again');
    await keeps({ bond: 'friend', far: false });
    await waitFor(() => expect(screen.queryByText(/^This could not be saved/)).toBeNull());
  });
});

describe('accessibility', () => {
  it('axe objects to nothing on any page', async () => {
    const { container } = await open();
    const isFine = async () => expect(await axeProblems(container)).toEqual([]);
    await isFine();
    click('Begin');
    await isFine();
    answerSafety('No', 'No');
    click('Next');
    for (let i = 0; i < 5; i++) {
      await isFine();
      if (i < 4) click('Next');
    }
  });
});

it('a name that was typed for somebody who was not added is not the next one’s', async () => {
  await openJournalOf();
  const toTheName = async (personId: string) => {
    const added = { personId, onLeave: vi.fn() };
    const { unmount } = render(<FirstRun day={DAY} onEnd={vi.fn()} added={added} />);
    await shows(SAFETY);
    click('Skip');
    await shows(WHO);
    return unmount;
  };
  const leave = await toTheName('person-a');
  fireEvent.input(field(), { target: { value: 'Kim' } });
  leave();
  await toTheName('person-b');
  await settle();
  expect(field().value).toBe('');
});
