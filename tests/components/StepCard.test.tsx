import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { StepCard } from '../../components/StepCard';
import type { CardView, TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { ALL_REASONS } from '../support/reasons';
import { anyWordingOf } from '../support/small-words';
import { aCardView, aTodayView, LONG_WORD, todayVerbs } from '../support/views';

function show(card: Partial<CardView> = {}, view: Partial<TodayView> = {}) {
  const onAnswer = vi.fn();
  const onSwap = vi.fn();
  const cardView = aCardView(card);
  const verbs = todayVerbs();
  const props = { card: cardView, view: aTodayView({ card: cardView, ...view }), verbs, onAnswer, onSwap };
  return { ...render(<StepCard {...props} />), verbs, onAnswer, onSwap };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('today’s step', () => {
  it('leads with its title as a heading', () => {
    show({ title: 'Wave from the window' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wave from the window');
  });

  it('says what to do and how long it takes', () => {
    show({ body: 'Look up when they come in.', minutes: 1 });
    screen.getByText('Look up when they come in.');
    screen.getByText('1 minute');
  });

  it.each([
    [true, 'In person, by phone or in writing'],
    [false, 'For you alone'],
  ])('says whether it reaches anybody (%s)', (contacts, words) => {
    show({ contacts });
    screen.getByText(words);
  });

  it('names a cost only where there is one', () => {
    const { unmount } = show({ cost: 'free' });
    expect(screen.queryByText('Costs a little')).toBeNull();
    unmount();
    show({ cost: 'small' });
    screen.getByText('Costs a little');
  });

  it.each([
    ['say-it', 'Find the words', '/tools.html#say'],
    ['own-it', 'Words to own it', '/tools.html#own'],
    ['promise', 'Note a promise', '/tools.html#plan'],
    ['fair-neighbour', 'Write it as a neighbour would see it', '/tools.html#write'],
    ['feelings', 'Find the feeling', '/tools.html#words'],
  ] as const)('leads to the tool that it needs (%s)', (tool, name, href) => {
    show({ tool });
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href);
  });

  it('leads to no tool that it does not name, or that is not there yet', () => {
    const { unmount } = show();
    const links = screen.getAllByRole('link').length;
    unmount();
    show({ tool: 'activities' });
    expect(screen.getAllByRole('link')).toHaveLength(links);
  });

  it('asks for its answer with three buttons: Done, Partly and Not today', () => {
    show();
    const group = screen.getByRole('group', { name: 'How did it go?' });
    const names = within(group)
      .getAllByRole('button')
      .map((it) => it.textContent);
    expect(names).toEqual(['Done', 'Partly', 'Not today']);
  });

  it.each([
    ['Done', 'done'],
    ['Partly', 'partly'],
    ['Not today', 'not-today'],
    ['Rest today', 'rest'],
  ])('takes “%s” as an answer at one click', (name, answer) => {
    const { onAnswer } = show();
    fireEvent.click(button(name));
    expect(onAnswer.mock.calls).toEqual([[answer]]);
  });

  it.each([
    [2, 'Another one 2 left'],
    [1, 'Another one 1 left'],
  ])('offers another one while %i are left', (swapsLeft, name) => {
    const { onSwap } = show({}, { swapsLeft });
    fireEvent.click(button(name));
    expect(onSwap).toHaveBeenCalledOnce();
  });

  it('says that these are the three for today once none is left', () => {
    show({}, { swapsLeft: 0 });
    screen.getByText(anyWordingOf('today.noSwaps'));
    expect(screen.queryByRole('button', { name: /Another one/ })).toBeNull();
  });

  it('has a sentence for every reason', () => {
    for (const reason of ALL_REASONS) {
      const { container, unmount } = show({ reasons: [reason] });
      expect(container.querySelector('.why')?.textContent).toMatch(/^Why this today\. \p{Lu}[^.]+\. /u);
      unmount();
    }
  });

  it('keeps the smaller version, a bad moment, words, a moment and the evidence behind a tap', () => {
    show();
    const titles = [
      'A smaller version',
      'If it is not a good time',
      'Words for it',
      'Pick a moment',
      'What is known',
    ];
    for (const name of titles) expect(button(name).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Ask it in writing.')).toBeNull();
    fireEvent.click(button('A smaller version'));
    screen.getByText('Ask it in writing.');
  });

  it('offers no words and no evidence where it has none', () => {
    const { container } = show({ example: null, whenThen: null, evidence: null });
    const disclosures = [...container.querySelectorAll('.ways [aria-expanded]')];
    expect(disclosures.map((it) => it.textContent)).toEqual([
      'A smaller version',
      'If it is not a good time',
      'Pick a moment',
    ]);
  });

  it.each([
    ['Shall we walk?', '“Shall we walk?”'],
    ['“Shall we walk?” or “Tea?”', '“Shall we walk?” or “Tea?”'],
  ])('puts words to say in quotes once: %s', (example, shown) => {
    show({ example });
    fireEvent.click(button('Words for it'));
    screen.getByText(shown);
  });

  it('closes what was open when another card comes', () => {
    const { rerender, ...props } = show();
    fireEvent.click(button('What is known'));
    const other = aCardView({ actionId: 's6-other', title: 'Walk round the block' });
    rerender(<StepCard {...props} card={other} view={aTodayView()} />);
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });

  it('holds a very long word', () => {
    show({ title: LONG_WORD, body: LONG_WORD });
    expect(screen.getAllByText(LONG_WORD)).toHaveLength(2);
  });

  it('has nothing that axe objects to, open or closed', async () => {
    const { container } = show({ cost: 'small' });
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(button('Words for it'));
    expect(await axeProblems(container)).toEqual([]);
  });
});
