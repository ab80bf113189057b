import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { StepCard } from '../../components/StepCard';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { aCardView, aTodayView, LONG_WORD, todayVerbs } from '../support/views';

function show(view: Partial<TodayView> = {}) {
  const verbs = todayVerbs();
  const onGiveWay = vi.fn();
  const card = view.card ?? aCardView();
  const shared = { verbs, onGiveWay, onAnswer: vi.fn(), onSwap: vi.fn() };
  const { rerender, ...rest } = render(<StepCard card={card} view={aTodayView(view)} {...shared} />);
  const change = (next: Partial<TodayView>) =>
    rerender(<StepCard card={next.card ?? card} view={aTodayView(next)} {...shared} />);
  return { ...rest, verbs, onGiveWay, change };
}

const ID = aCardView().actionId;
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => {
  click('More');
  click(name);
};

describe('the row under the answers', () => {
  it('holds another one, keep for later, rest and more, in this order', () => {
    const { container } = show();
    const names = [...container.querySelectorAll('.step-other button')].map((it) => it.textContent);
    expect(names).toEqual(['Another one 2 left', 'Keep for later', 'Rest today', 'More']);
  });

  it('keeps the card that is shown for later, and has it give way', async () => {
    const { verbs, onGiveWay } = show();
    click('Keep for later');
    expect(verbs.keepForLater).toHaveBeenCalledExactlyOnceWith(ID);
    expect(await onGiveWay.mock.calls[0]?.[0]).toBe(true);
  });

  it.each([
    ['Not for me: this one', 'item'],
    ['Not for me: this kind', 'kind'],
  ])('has the card give way at “%s”', (name, what) => {
    const { verbs, onGiveWay } = show();
    choose(name);
    expect(verbs.refuse).toHaveBeenCalledExactlyOnceWith(ID, what);
    expect(onGiveWay).toHaveBeenCalledOnce();
  });

  it('does not offer to refuse the whole kind where too little else would be left', () => {
    show({ kindMayGo: false });
    click('More');
    expect(screen.queryByRole('button', { name: 'Not for me: this kind' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Not for me: this one' })).toBeTruthy();
  });

  it('stars the card, and the focus stays at its button', () => {
    const { verbs, onGiveWay } = show();
    choose('Star it');
    expect(verbs.star).toHaveBeenCalledExactlyOnceWith(ID, true);
    expect(onGiveWay).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  it('takes the star away where there is one', () => {
    const { verbs } = show({ starred: true });
    choose('Take the star away');
    expect(verbs.star).toHaveBeenCalledExactlyOnceWith(ID, false);
  });

  it('closes its menu when the focus goes on', () => {
    show();
    click('More');
    const done = screen.getByRole('button', { name: 'Done' });
    fireEvent.focusOut(screen.getByRole('button', { name: 'Star it' }), { relatedTarget: done });
    expect(screen.queryByRole('button', { name: 'Star it' })).toBeNull();
  });

  it('axe objects to nothing with the menu open', async () => {
    const { container } = show({ starred: true, whenThen: 'When I wake, I will.', swapsLeft: 0 });
    click('More');
    expect(await axeProblems(container)).toEqual([]);
  });
});

describe('the card', () => {
  it('says in a word that it is starred', () => {
    const { change } = show();
    expect(screen.queryByText('Starred')).toBeNull();
    change({ starred: true });
    screen.getByText('Starred');
  });

  it('shows the moment that was saved for it', () => {
    show({ whenThen: `When ${LONG_WORD}, I will.` });
    expect(screen.getByText('Your moment.').parentElement?.textContent).toContain(LONG_WORD);
  });

  it('leads to how it chooses', () => {
    show();
    expect(screen.getByRole('link', { name: 'How it chooses' }).getAttribute('href')).toBe('/chooses.html');
  });
});
