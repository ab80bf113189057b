import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AfterStep } from '../../components/AfterStep';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { anyWordingOf } from '../support/small-words';
import { anAnsweredView } from '../support/views';

function show(view: Partial<TodayView> = {}, focusHeading = false) {
  const callbacks = {
    ...{ onUndo: vi.fn(), onLand: vi.fn() },
    ...{ onSaveLine: vi.fn(async () => true), onSaveMoment: vi.fn(async () => true) },
  };
  const page = (shown: Partial<TodayView>) => (
    <AfterStep view={anAnsweredView(shown)} focusHeading={focusHeading} {...callbacks} />
  );
  const { rerender, container } = render(page(view));
  return { ...callbacks, container, change: (next: Partial<TodayView>) => rerender(page(next)) };
}

const heading = () => screen.getByRole('heading', { level: 1 });
const landings = () => screen.queryAllByRole<HTMLInputElement>('radio');

describe('a moment for the step', () => {
  it.each(['partly', 'not-today'] as const)('can still be picked after “%s”', async (answer) => {
    const { onSaveMoment, container } = show({ answer, asksLanding: false });
    fireEvent.click(screen.getByRole('button', { name: 'Pick a moment' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'In your words' }), {
      target: { value: 'When we eat, I will ask.' },
    });
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(onSaveMoment).toHaveBeenCalledWith(
        's2-ask-one-thing',
        'When we eat, I will ask.',
        expect.any(Function),
      ),
    );
  });

  it('that is kept is shown, and nothing asks for one on a day of rest or after a step that is done', () => {
    const { change } = show({ answer: 'partly', whenThen: 'When it rains, I will call.' });
    screen.getByText('When it rains, I will call.');
    for (const answer of ['rest', 'done'] as const) {
      change({ answer });
      expect(screen.queryByRole('button', { name: /moment/ })).toBeNull();
    }
  });
});

describe('a second cold landing in a row', () => {
  it('names help, and says that thanks stays private', () => {
    show({ asksLanding: true, namesHelp: true });
    screen.getByText(/^A step has landed cold twice now\./);
  });
});

describe('after a step was taken', () => {
  it.each([
    ['done', /^Done at 7:40\sPM$/],
    ['partly', /^Partly, at 7:40\sPM$/],
  ] as const)('the step becomes a line with its time (%s)', (answer, words) => {
    show({ answer, title: 'Wave from the window' });
    screen.getByText('Wave from the window');
    screen.getByText(words);
  });

  it('Undo takes the answer back', () => {
    const { onUndo } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('how it landed is asked, and no answer is chosen beforehand', () => {
    show({ asksLanding: true });
    expect(heading().textContent).toBe('How did it land?');
    screen.getByRole('radiogroup', { name: 'How did it land?' });
    expect(landings().map((it) => it.checked)).toEqual([false, false, false, false]);
    for (const name of ['Warm', 'Neutral', 'Cold', 'Didn’t say']) screen.getByRole('radio', { name });
  });

  it.each([
    ['done', anyWordingOf('after.doneTitle')],
    ['partly', anyWordingOf('after.partlyTitle')],
  ] as const)('how it landed is not asked where the view does not ask it (%s)', (answer, title) => {
    show({ answer, asksLanding: false });
    expect(heading().textContent).toMatch(title);
    expect(landings()).toEqual([]);
  });

  it.each([
    ['Warm', 'warm', anyWordingOf('after.landedWarm')],
    ['Neutral', 'neutral', anyWordingOf('after.landedNeutral')],
    ['Cold', 'cold', anyWordingOf('after.landedCold')],
    ['Didn’t say', 'did-not-say', anyWordingOf('after.landedDidNotSay')],
  ])('“%s” gets one sentence of reply', (name, landing, reply) => {
    const { onLand } = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onLand.mock.calls).toEqual([[landing]]);
    expect(screen.getByRole('status').textContent).toMatch(reply);
  });

  it('the reply stays when the view has stopped asking', () => {
    const { change } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Warm' }));
    change({ asksLanding: false });
    screen.getByText(anyWordingOf('after.landedWarm'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Warm' }).checked).toBe(true);
  });

  it('a line for oneself is offered', async () => {
    const { onSaveLine } = show();
    fireEvent.input(screen.getByRole('textbox', { name: 'A line for yourself, if you like' }), {
      target: { value: 'Easier than I thought' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save line' }));
    expect(onSaveLine.mock.calls).toEqual([['Easier than I thought', expect.any(Function), '']]);
  });
});

describe('after “Not today” or “Rest today”', () => {
  it.each([
    ['not-today', anyWordingOf('after.notTodayTitle'), anyWordingOf('after.notTodayBody')],
    ['rest', anyWordingOf('after.restTitle'), anyWordingOf('after.restBody')],
  ] as const)('nothing is asked (%s)', (answer, title, words) => {
    show({ answer, asksLanding: true });
    expect(heading().textContent).toMatch(title);
    screen.getByText(words);
    expect(landings()).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each(['not-today', 'rest'] as const)('today can be brought back (%s)', (answer) => {
    const { onUndo } = show({ answer });
    fireEvent.click(screen.getByRole('button', { name: 'Bring today back' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the focus after an answer', () => {
  it('goes to the new heading where the answer was given here', () => {
    show({}, true);
    expect(document.activeElement).toBe(heading());
    // Without it no browser lets a heading have the focus.
    expect(heading().getAttribute('tabindex')).toBe('-1');
  });

  it('stays where it was when the answer came from another page', () => {
    show({}, false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('accessibility after an answer', () => {
  it.each<Partial<TodayView>>([
    { answer: 'done', asksLanding: true },
    { answer: 'done', asksLanding: false, line: 'Easier than I thought' },
    { answer: 'partly', asksLanding: false },
    { answer: 'not-today' },
    { answer: 'rest' },
  ])('axe objects to nothing with %o', async (view) => {
    const { container } = show(view);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('axe objects to nothing once the reply is there', async () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Cold' }));
    expect(await axeProblems(container)).toEqual([]);
  });
});
