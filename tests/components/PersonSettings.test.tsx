import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePerson } from '../../components/hooks/use-person';
import { PersonSettings } from '../../components/PersonSettings';
import { type Action, isFitForSolo } from '../../utils/domain/action';
import type { PersonBody } from '../../utils/domain/entries';
import { newPerson } from '../../utils/domain/person-answers';
import { loadLibrary } from '../../utils/services/library';
import { writeRecord } from '../../utils/storage/journal';
import { personKey, readPerson } from '../../utils/storage/person';
import { axeProblems } from '../support/axe-check';
import { openFreshJournal } from '../support/fresh-journal';
import { settle } from '../support/settle';

/** The real sections over the real journal. */
function Page() {
  return <PersonSettings form={usePerson()} />;
}

async function show(person: Partial<PersonBody> = {}) {
  await writeRecord(personKey('2026-03-12'), () => ({ ...newPerson('a-salt'), ...person }));
  const { container } = render(<Page />);
  await screen.findByRole('heading', { name: 'Who' });
  return container;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const radio = (group: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole<HTMLInputElement>('radio', { name });
const turn = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const kept = (wanted: Partial<PersonBody>) =>
  waitFor(async () => expect(await readPerson()).toMatchObject(wanted), { timeout: 5000 });
const answer = (question: RegExp, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name }));

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await openFreshJournal();
});
afterEach(async () => {
  await act(settle);
});

describe('who this is about', () => {
  it('shows what is kept', async () => {
    await show({ name: 'Sam', bond: 'friend', far: true, causes: ['drift'], climate: 'tense' });
    expect(screen.getByLabelText<HTMLInputElement>('What you call them').value).toBe('Sam');
    expect(radio('Who this is about', 'A friend').checked).toBe(true);
    expect(radio('Near or far', 'Far away').checked).toBe(true);
    expect(box('Too little good time, so we drifted apart').checked).toBe(true);
    expect(radio('How it is between you now', 'Tense').checked).toBe(true);
  });

  it('keeps each change at once', async () => {
    await show();
    fireEvent.click(radio('Who this is about', 'Somebody in the family'));
    fireEvent.click(radio('Near or far', 'Near'));
    fireEvent.click(radio('How it is between you now', 'We barely speak'));
    fireEvent.click(turn('Trust was broken'));
    await kept({ bond: 'family', far: false, climate: 'barely-speaking', trustBroken: true });
    fireEvent.click(radio('Who this is about', 'Not said'));
    fireEvent.click(radio('Near or far', 'Not said'));
    fireEvent.click(radio('How it is between you now', 'Not said'));
    fireEvent.click(turn('Trust was broken'));
    await kept({ bond: null, far: null, climate: null, trustBroken: false, salt: 'a-salt' });
  });

  it('keeps any number of causes, however fast they are chosen', async () => {
    await show();
    fireEvent.click(box('Stress, or being worn out'));
    fireEvent.click(box('An argument that stayed open'));
    fireEvent.click(box('A low or anxious time'));
    fireEvent.click(box('Stress, or being worn out'));
    await kept({ causes: ['conflict', 'mood'] });
  });

  it('keeps a name on leaving the field', async () => {
    await show();
    const field = screen.getByLabelText('What you call them');
    fireEvent.input(field, { target: { value: ' Sam ' } });
    fireEvent.blur(field);
    await kept({ name: 'Sam' });
  });
});

describe('what fits', () => {
  it('tells “none of it yet” from “not said”', async () => {
    await show();
    fireEvent.click(box('Talking'));
    await kept({ welcome: ['talk'] });
    fireEvent.click(box('None of it yet'));
    await kept({ welcome: [] });
    expect(box('Talking').checked).toBe(false);
    fireEvent.click(box('None of it yet'));
    await kept({ welcome: null });
  });

  it('keeps minutes, energy, time of day, and that they know', async () => {
    await show();
    fireEvent.change(screen.getByRole('combobox', { name: 'At most a day' }), { target: { value: '15' } });
    fireEvent.click(radio('Energy, most days', 'Low'));
    fireEvent.click(radio('Time of day', 'Evening'));
    fireEvent.click(turn('They know I use this'));
    await kept({ minutes: 15, energy: 'tired', moment: 'evening', aware: true });
    fireEvent.click(radio('Time of day', 'Any time'));
    await kept({ moment: null });
  });

  it('turns single steps off and on, and says what all of them off means', async () => {
    await show({ closedSteps: [1, 2, 3, 4, 5, 6, 8] });
    expect(box('Noticing what is good').checked).toBe(true);
    fireEvent.click(box('Noticing what is good'));
    await screen.findByText('All of them are off, so no step can come. Resting is fine too.');
    fireEvent.click(box('Time to talk'));
    await kept({ closedSteps: [1, 3, 4, 5, 6, 7, 8] });
  });

  it('opens again what was “not for me”', async () => {
    await show({ refusedIds: ['an-id-of-nothing'], refusedKinds: ['listen'] });
    await press('Open again: Listening');
    await press('Open again: A step that this version does not know');
    await screen.findByText('Nothing is set as “not for me”.');
    await kept({ refusedIds: [], refusedKinds: [] });
  });

  it('names nothing in solo mode that reaches out, and keeps it refused', async () => {
    const { actions } = await loadLibrary();
    const outward = actions.find((it) => it.contacts) as Action;
    const own = actions.find(isFitForSolo) as Action;
    await show({ mode: 'solo', refusedIds: [outward.id, own.id] });
    await press(`Open again: ${own.title}`);
    expect(document.body.textContent).not.toContain(outward.title);
    await kept({ refusedIds: [outward.id] });
    await screen.findByText('There is nothing to open again for now.');
  });
});

describe('touch and talks', () => {
  it.each([
    ['Touch', 'touchOn'],
    ['Talks about what is unsettled', 'talksOn'],
  ] as const)(
    '%s opens after both questions were answered with no, and closes without any',
    async (name, key) => {
      await show();
      fireEvent.click(turn(name));
      await screen.findByText('Two questions about safety');
      expect(turn(name).checked).toBe(false);
      answer(/frightened/, 'No');
      answer(/not to contact/, 'No');
      await press('Next');
      await kept({ [key]: true });
      expect(document.activeElement).toBe(turn(name));
      fireEvent.click(turn(name));
      await kept({ [key]: false });
      expect(screen.queryByText('Two questions about safety')).toBeNull();
    },
  );

  it.each(['Skip', 'Next', 'Back'])('stays off after “%s” without answers', async (button) => {
    await show();
    fireEvent.click(turn('Touch'));
    await screen.findByText('Two questions about safety');
    await press(button);
    await screen.findByText('It stays off. That is fine.');
    expect(turn('Touch').checked).toBe(false);
    expect(await readPerson()).toMatchObject({ touchOn: false });
  });

  it('says where touch is on and not welcome', async () => {
    await show({ touchOn: true, welcome: ['talk'] });
    screen.getByText('Touch is not chosen under “What they would welcome”, so it stays away.');
  });

  it.each(['Yes', 'Not sure'])(
    'leads to help and solo mode after “%s”, and keeps no answer',
    async (fear) => {
      await show({ touchOn: true });
      fireEvent.click(turn('Talks about what is unsettled'));
      await screen.findByText('Two questions about safety');
      answer(/frightened/, fear);
      answer(/not to contact/, 'No');
      await press('Next');
      await screen.findByText('lila.help');
      await press('Use this only for my own steadiness');
      await screen.findByText('Only your own steadiness is on');
      await kept({ mode: 'solo', touchOn: false, talksOn: false });
      expect(Object.keys((await readPerson()) ?? {}).sort()).toEqual(Object.keys(newPerson('')).sort());
    },
  );

  it('are closed in solo mode, with a word and a way', async () => {
    await show({ mode: 'solo', welcome: ['talk'] });
    screen.getByText('Only your own steadiness is on');
    expect(screen.getByRole('link', { name: 'Is this right for me?' }).getAttribute('href')).toBe(
      '/help.html',
    );
    expect(screen.queryByRole('switch', { name: 'Touch' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Talking' })).toBeNull();
  });
});

describe('what is said of a change', () => {
  it('is that it is saved, again for the second one, and that it counts from tomorrow', async () => {
    await show();
    screen.getByText('A changed answer counts from tomorrow.');
    expect(screen.queryByRole('button', { name: 'Use it today' })).toBeNull();
    fireEvent.click(turn('Trust was broken'));
    const first = await screen.findByText('Saved on this computer');
    expect(first.closest('[role=status]')).not.toBeNull();
    fireEvent.click(turn('Trust was broken'));
    await waitFor(() => expect(screen.getByText('Saved on this computer')).not.toBe(first));
    screen.getByRole('button', { name: 'Use it today' });
  });

  it('is nothing about today for a name', async () => {
    await show();
    const field = screen.getByLabelText('What you call them');
    fireEvent.input(field, { target: { value: 'Sam' } });
    fireEvent.blur(field);
    await screen.findByText('Saved on this computer');
    expect(screen.queryByRole('button', { name: 'Use it today' })).toBeNull();
  });

  it('is what became of today after “Use it today”', async () => {
    await show();
    fireEvent.click(turn('Trust was broken'));
    await press('Use it today');
    await screen.findByText('There is no step for today yet, so it counts from the first one.');
    expect(screen.queryByRole('button', { name: 'Use it today' })).toBeNull();
  });

  it('is that it could not be saved; it stays on the page and can be tried again', async () => {
    await show();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(radio('Who this is about', 'A friend'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This could not be saved. What you chose is still here.',
    );
    fireEvent.click(turn('They know I use this'));
    await act(settle);
    expect(radio('Who this is about', 'A friend').checked).toBe(true);
    vi.mocked(fakeBrowser.storage.local.set).mockRestore();
    await press('Try again');
    await screen.findByText('Saved on this computer');
    expect(screen.queryByRole('alert')).toBeNull();
    await kept({ bond: 'friend', aware: true });
  });
});

describe('the sections in themselves', () => {
  it('follow a change in another page', async () => {
    await show();
    await act(async () => {
      await writeRecord(personKey('2026-03-12'), (it) => it && { ...it, bond: 'partner' });
    });
    await waitFor(() => expect(radio('Who this is about', 'A partner').checked).toBe(true));
  });

  it('let the browser keep nothing that is entered or chosen', async () => {
    const container = await show({ causes: ['mood'], bond: 'friend' });
    const fields = [...container.querySelectorAll<HTMLInputElement>('input, select')];
    expect(fields.filter((it) => it.getAttribute('autocomplete') !== 'off')).toEqual([]);
    const boxes = fields.filter((it) => it.type === 'checkbox' || it.type === 'radio');
    expect(boxes.filter((it) => it.checked !== it.defaultChecked)).toEqual([]);
  });

  it.each<[string, Partial<PersonBody>]>([
    ['nothing said', {}],
    [
      'everything said',
      { name: 'Sam', bond: 'friend', touchOn: true, welcome: ['talk'], refusedKinds: ['say'] },
    ],
    ['solo mode', { mode: 'solo' }],
  ])('are accessible with %s', async (_, person) => {
    expect(await axeProblems(await show(person))).toEqual([]);
  });

  it('are accessible while the questions are asked', async () => {
    const container = await show();
    fireEvent.click(turn('Touch'));
    await screen.findByText('Two questions about safety');
    expect(await axeProblems(container)).toEqual([]);
  });
});
