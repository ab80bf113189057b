import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PromiseEntry } from '../../components/hooks/use-tools';
import { ToolPromises } from '../../components/ToolPromises';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import { loadDraft } from '../../utils/services/drafts';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import {
  ANYBODY,
  aPromiseEntry,
  click,
  draftsRead,
  field,
  leavePage,
  toolVerbs,
  type,
} from '../support/tool-views';
import { DAY, refused } from '../support/views';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 12, 20, 0) });
  location.hash = '';
});
afterEach(async () => {
  await leavePage();
  vi.useRealTimers();
});

function show(promises: PromiseEntry[] = [], verbs = toolVerbs()) {
  const page = (shown: PromiseEntry[]) => (
    <ToolPromises personId={FIRST_PERSON} promises={shown} day={DAY} closeness={ANYBODY} verbs={verbs} />
  );
  const { rerender, container } = render(page(promises));
  return { verbs, container, change: (next: PromiseEntry[]) => rerender(page(next)) };
}

const WILL = 'I will';
const setDay = (value: string) =>
  fireEvent.input(screen.getByLabelText('By which day'), { target: { value } });

describe('a new promise', () => {
  it('is one sentence with a cue and a time', () => {
    show();
    type('When', 'I lock my bike');
    type(WILL, 'send you the photos');
    screen.getByText('When I lock my bike, I will send you the photos.');
    screen.getByText(/^By Friday, March 13/);
  });

  it('is made with its time, and a reminder where one is chosen; its lines are empty then', async () => {
    const { verbs } = show();
    type(WILL, 'I will send you the photos.');
    fireEvent.click(screen.getByRole('radio', { name: 'An hour before' }));
    click('Make this promise');
    expect(verbs.make.mock.calls[0]?.[0]).toEqual({
      will: 'send you the photos',
      when: '',
      dueAt: '2026-03-13T18:00',
      remindBefore: 60,
    });
    await settle();
    expect(field(WILL).value).toBe('');
  });

  it.each([
    ['words', () => {}, 'Say in a few words what you will do.'],
    [
      'a day',
      () => {
        type(WILL, 'call');
        setDay('');
      },
      'Choose a day and a time.',
    ],
    [
      'a time to come',
      () => {
        type(WILL, 'call');
        setDay('2026-03-11');
      },
      'This time has gone by. Choose a later one.',
    ],
  ])('is not made without %s, and it is said at the field', (_, begin, problem) => {
    const { verbs } = show();
    begin();
    expect(screen.queryByText(problem)).toBeNull();
    click('Make this promise');
    screen.getByText(problem);
    expect(verbs.make).not.toHaveBeenCalled();
    expect(document.querySelectorAll('[aria-invalid="true"]').length).toBeGreaterThan(0);
  });

  it('that is vast gets a question, and can be made all the same', () => {
    const { verbs } = show();
    type(WILL, 'always listen');
    screen.getByText(/What would it be once, this week/);
    click('Make this promise');
    expect(verbs.make).toHaveBeenCalledOnce();
  });

  it('leaves in its lines what was typed while it was being made', async () => {
    const make = vi.fn(refused);
    const { verbs, change } = show([], toolVerbs({ make }));
    type('When', 'I lock my bike');
    type(WILL, 'call');
    click('Make this promise');
    await settle();
    type(WILL, 'write');
    verbs.make.mock.calls[0]?.[1]?.onLater?.();
    change([aPromiseEntry({ will: 'call' })]);
    await settle();
    expect([field('When').value, field(WILL).value]).toEqual(['', 'write']);
  });

  it('has its words back in their lines when it is taken back', async () => {
    const { verbs } = show();
    type(WILL, 'call');
    setDay('2026-03-20');
    click('Make this promise');
    await settle();
    expect(field(WILL).value).toBe('');
    verbs.make.mock.calls[0]?.[1]?.onUndo?.();
    await waitFor(() => expect(field(WILL).value).toBe('call'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('By which day').value).toBe('2026-03-20'),
    );
  });

  it('stays a draft where it could not be saved', async () => {
    show([], toolVerbs({ make: vi.fn(refused) }));
    type(WILL, 'call');
    click('Make this promise');
    await settle();
    expect(field(WILL).value).toBe('call');
  });
});

describe('an open promise', () => {
  it('stands alone: another one is made only all the same', () => {
    show([aPromiseEntry()]);
    screen.getByRole('region', { name: 'I will send you the photos.' });
    expect(screen.queryByRole('textbox')).toBeNull();
    click('Make another one all the same');
    expect(document.activeElement).toBe(field('When'));
    screen.getByRole('button', { name: 'Cancel' }).focus();
    click('Cancel');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.className).toBe('promises');
  });

  it('can be kept, and the focus goes on', async () => {
    const { verbs, container } = show([aPromiseEntry()]);
    click('I kept it');
    expect(verbs.keep).toHaveBeenCalledExactlyOnceWith(aPromiseEntry());
    await settle();
    expect(document.activeElement).toBe(container.querySelector('.promises'));
  });

  it('can be changed as it was agreed, beginning with its words', async () => {
    const { verbs } = show([aPromiseEntry({ remindBefore: 180 })]);
    click('We agreed on something else');
    expect(document.activeElement?.textContent).toBe('What did you agree on?');
    expect(field(WILL).value).toBe('send you the photos');
    type(WILL, '');
    expect(field(WILL).value).toBe('');
    type(WILL, 'send you three photos');
    setDay('2026-03-20');
    click('Save what you agreed');
    expect(verbs.renegotiate.mock.calls[0]?.[1]).toEqual({
      will: 'send you three photos',
      when: '',
      dueAt: '2026-03-20T18:00',
      remindBefore: 180,
    });
    await settle();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('leaves open what was typed while the agreement was being saved', async () => {
    const { verbs } = show([aPromiseEntry()], toolVerbs({ renegotiate: vi.fn(refused) }));
    click('We agreed on something else');
    type(WILL, 'send you three photos');
    click('Save what you agreed');
    await settle();
    type(WILL, 'send you four photos');
    verbs.renegotiate.mock.calls[0]?.[2]?.onLater?.();
    await settle();
    expect(field(WILL).value).toBe('send you four photos');
  });

  it('that is missed leads to owning it', async () => {
    const { verbs, change } = show([aPromiseEntry()]);
    click('I missed it');
    expect(verbs.miss).toHaveBeenCalledOnce();
    change([aPromiseEntry({ state: 'missed' })]);
    await settle();
    click('Own it in a few words');
    await waitFor(() => expect(location.hash).toBe('#own'));
    expect((await loadDraft('tool-did'))?.text).toBe(
      'I said that I would send you the photos, and I did not',
    );
  });

  it('that was missed and is open again says nothing more of it', () => {
    const { change } = show([aPromiseEntry()]);
    click('I missed it');
    change([aPromiseEntry({ state: 'missed' })]);
    change([aPromiseEntry()]);
    expect(screen.queryByText('It was missed, and that can be said')).toBeNull();
  });

  it('whose time has gone by says so without a reproach', () => {
    show([aPromiseEntry({ dueAt: '2026-03-12T19:59' })]);
    screen.getByText(/^Its time has gone by\./);
  });
});

describe('what was kept', () => {
  it('is a quiet list without a number, the last one first', () => {
    show([
      aPromiseEntry({ id: 'a', state: 'kept', keptOn: '2026-03-01', will: 'call' }),
      aPromiseEntry({ id: 'b', state: 'kept', keptOn: DAY, will: 'write' }),
      aPromiseEntry({ id: 'c', state: 'missed', will: 'come' }),
    ]);
    const list = screen.getByRole('region', { name: 'Kept so far' });
    const lines = within(list)
      .getAllByRole('listitem')
      .map((it) => it.textContent);
    expect(lines).toEqual(['I will write.March 12, 2026', 'I will call.March 1, 2026']);
  });

  it('is not there before there is something', () => {
    show([aPromiseEntry()]);
    expect(screen.queryByText('Kept so far')).toBeNull();
  });
});

it('axe objects to nothing: new, lacking, open, changing, missed and kept', async () => {
  const kept = aPromiseEntry({ id: 'k', state: 'kept', keptOn: DAY });
  const { container, change } = show([kept]);
  await draftsRead();
  click('Make this promise');
  expect(await axeProblems(container)).toEqual([]);
  change([kept, aPromiseEntry()]);
  expect(await axeProblems(container)).toEqual([]);
  click('We agreed on something else');
  expect(await axeProblems(container)).toEqual([]);
  click('Cancel');
  click('I missed it');
  change([kept, aPromiseEntry({ state: 'missed' })]);
  expect(await axeProblems(container)).toEqual([]);
});
