import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TodayVerbs } from '../../components/hooks/use-today';
import { WhenThenForm } from '../../components/WhenThenForm';
import { FIRST_PERSON } from '../../utils/domain/person-id';
import type { CardView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { aCardView, refused } from '../support/views';

// Each card has a draft of its own: what one test leaves behind is none of the next one's.
let cards = 0;

function show({ saved = '', card = {}, onSave = saves() }: Partial<Parts> = {}) {
  const actionId = `card-${++cards}`;
  const onDone = vi.fn();
  const props = { personId: FIRST_PERSON, card: aCardView({ actionId, ...card }), saved, onSave, onDone };
  return { ...render(<WhenThenForm {...props} />), actionId, onSave, onDone };
}

interface Parts {
  saved: string;
  card: Partial<CardView>;
  onSave: ReturnType<typeof saves>;
}

const saves = (save: TodayVerbs['setWhenThen'] = async () => true) => vi.fn(save);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your words' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a moment for the card', () => {
  it('has a cue to begin with, which can be taken as it is', async () => {
    const { onSave, actionId } = show();
    screen.getByText('One way: When we sit down to eat, I will ask.');
    click('Use these words');
    expect(field().value).toBe('When we sit down to eat, I will ask.');
    expect(screen.queryByRole('button', { name: 'Use these words' })).toBeNull();
    click('Save');
    await settle();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      actionId,
      'When we sit down to eat, I will ask.',
      expect.any(Function),
    );
  });

  it('has a hint where the card has no cue', () => {
    show({ card: { whenThen: null } });
    screen.getByText(/Pick something that happens anyway/);
    expect(screen.queryByRole('button', { name: 'Use these words' })).toBeNull();
  });

  it('is saved in the person’s words, on one line, and the draft is gone', async () => {
    const { onSave, onDone, actionId } = show();
    type('  When I park,\n I will wait a minute. ');
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(`draft:when-then-${actionId}`)).not.toEqual({}),
    );
    click('Save');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.slice(0, 2)).toEqual([actionId, 'When I park, I will wait a minute.']);
    expect(field().value).toBe('');
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(`draft:when-then-${actionId}`)).toEqual({}),
    );
  });

  it('is somebody else’s where they come into view: what was emptied is not emptied for them', async () => {
    const card = aCardView({ actionId: `card-${++cards}` });
    const of = (personId: string, saved: string) => (
      <WhenThenForm personId={personId} card={card} saved={saved} onSave={saves()} onDone={() => {}} />
    );
    const { rerender } = render(of(FIRST_PERSON, 'When I park, I will wait.'));
    type('When I');
    type('');
    rerender(of('person-0f3a', 'When Kim calls, I will listen.'));
    await waitFor(() => expect(field().value).toBe('When Kim calls, I will listen.'));
    type('When Kim');
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get(null)).toHaveProperty([
        `draft:when-then-${card.actionId}.0f3a`,
      ]),
    );
  });

  it('comes back as a draft', async () => {
    const next = `card-${cards + 1}`;
    await fakeBrowser.storage.local.set({ [`draft:when-then-${next}`]: { text: 'When I', prompt: null } });
    show();
    await waitFor(() => expect(field().value).toBe('When I'));
  });

  it('stays in the field where it is refused', async () => {
    const { onDone } = show({ onSave: saves(refused) });
    type('When I park, I will wait.');
    click('Save');
    await settle();
    expect(field().value).toBe('When I park, I will wait.');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('that is kept can be changed', async () => {
    const { onSave, actionId } = show({ saved: 'When I park, I will wait.' });
    expect(field().value).toBe('When I park, I will wait.');
    type('When I park, I will breathe.');
    click('Save');
    await settle();
    expect(onSave.mock.calls[0]?.slice(0, 2)).toEqual([actionId, 'When I park, I will breathe.']);
  });

  it('that is kept can be emptied by hand, and the field stays empty meanwhile', async () => {
    const { onSave, actionId } = show({ saved: 'When I park, I will wait.' });
    type('');
    expect(field().value).toBe('');
    click('Save');
    await settle();
    expect(onSave.mock.calls[0]?.slice(0, 2)).toEqual([actionId, '']);
  });

  it('that is kept can be taken away', async () => {
    const { onSave, onDone, actionId } = show({ saved: 'When I park, I will wait.' });
    click('Take it away');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.slice(0, 2)).toEqual([actionId, '']);
  });

  it('is not saved where there are no words', async () => {
    const { onSave } = show();
    type('   ');
    click('Save');
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Take it away' })).toBeNull();
  });

  it('tells the browser not to keep what is typed', () => {
    show();
    expect(field().getAttribute('autocomplete')).toBe('off');
  });

  it('axe objects to nothing', async () => {
    const { container } = show({ saved: 'When I park, I will wait.' });
    expect(await axeProblems(container)).toEqual([]);
  });
});
