import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { KeptForLater } from '../../components/KeptForLater';
import type { KeptItem, TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import { aTodayView, LONG_WORD, refused, todayVerbs } from '../support/views';

const anItem = (n: number, overrides: Partial<KeptItem> = {}): KeptItem => ({
  ...{ actionId: `kept-${n}`, title: `Step ${n}`, fitsToday: true },
  ...overrides,
});

function show(view: Partial<TodayView>, verbs = todayVerbs()) {
  const onTake = vi.fn();
  return { ...render(<KeptForLater view={aTodayView(view)} verbs={verbs} onTake={onTake} />), verbs, onTake };
}

const rows = () => screen.getAllByRole('listitem');

describe('what is kept for later', () => {
  it('is listed without end, in its order', () => {
    show({ later: Array.from({ length: 60 }, (_, i) => anItem(i)) });
    expect(rows()).toHaveLength(60);
    expect(rows()[0]?.textContent).toContain('Step 0');
    expect(rows()[59]?.textContent).toContain('Step 59');
  });

  it('can be made today’s card, each by itself', async () => {
    const { verbs, onTake } = show({ later: [anItem(1), anItem(2)] });
    const [, second] = rows();
    fireEvent.click(
      within(second as HTMLElement).getByRole('button', { name: 'Do it today', description: 'Step 2' }),
    );
    expect(verbs.takeFromLater).toHaveBeenCalledExactlyOnceWith('kept-2');
    expect(await onTake.mock.calls[0]?.[0]).toBe(true);
  });

  it('can be taken off the list, and the focus stays at the list', async () => {
    const { verbs, container } = show({ later: [anItem(1)] });
    fireEvent.click(screen.getByRole('button', { name: 'Take it off the list' }));
    await settle();
    expect(verbs.forgetLater).toHaveBeenCalledExactlyOnceWith('kept-1');
    expect(document.activeElement).toBe(container.querySelector('.later'));
  });

  it('keeps the focus where it is when that is refused', async () => {
    show({ later: [anItem(1)] }, todayVerbs({ forgetLater: vi.fn(refused) }));
    const button = screen.getByRole('button', { name: 'Take it off the list' });
    button.focus();
    fireEvent.click(button);
    await settle();
    expect(document.activeElement).toBe(button);
  });

  it('is taken once a day, and says so', () => {
    show({ later: [anItem(1), anItem(2, { fitsToday: false })], laterUsed: true });
    screen.getByText('One of these a day. The others stay here for another day.');
    expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull();
    expect(screen.queryByText('It does not fit today')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Take it off the list' })).toHaveLength(2);
  });

  it('says which does not fit today, and leaves it on the list', () => {
    show({ later: [anItem(1, { fitsToday: false })] });
    screen.getByText('It does not fit today');
    expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull();
    screen.getByRole('button', { name: 'Take it off the list' });
  });

  it.each(['done', 'partly'] as const)('waits for another day once today has its step: %s', (answer) => {
    show({ later: [anItem(1), anItem(2, { fitsToday: false })], answer });
    screen.getByText('Today has its step. These stay here for another day.');
    expect(screen.queryByRole('button', { name: 'Do it today' })).toBeNull();
    expect(screen.queryByText('It does not fit today')).toBeNull();
  });

  it.each(['not-today', 'rest'] as const)('can still be done after “%s”', (answer) => {
    show({ later: [anItem(1)], answer });
    screen.getByRole('button', { name: 'Do it today' });
  });

  it('says so where nothing is left', () => {
    show({ later: [] });
    screen.getByText(anyWordingOf('controls.laterNone'));
  });

  it('axe objects to nothing', async () => {
    const { container } = show({ later: [anItem(1, { title: LONG_WORD }), anItem(2, { fitsToday: false })] });
    expect(await axeProblems(container)).toEqual([]);
  });
});
