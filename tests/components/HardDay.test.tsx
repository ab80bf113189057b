import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { HardDay } from '../../components/HardDay';
import type { Mark } from '../../utils/domain/choosing/history';
import type { TodayView } from '../../utils/domain/today-view';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';
import { anyWordingOf } from '../support/small-words';
import { aTodayView } from '../support/views';

/** A panel whose answers are saved at once. */
function show(first: Partial<TodayView> = {}) {
  const mark = vi.fn();
  const unmark = vi.fn();
  const Live = () => {
    const [marks, setMarks] = useState<Mark[]>(first.marks ?? []);
    const verbs = {
      mark: async (it: Mark) => {
        mark(it);
        setMarks([...marks, it]);
        return true;
      },
      unmark: async () => {
        unmark();
        setMarks([]);
        return true;
      },
    };
    return <HardDay view={aTodayView({ ...first, marks })} verbs={verbs} />;
  };
  return { ...render(<Live />), mark, unmark };
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what is said of a day', () => {
  it.each<[string, Mark, RegExp]>([
    ['A hard day', 'hard-day', anyWordingOf('controls.saidHard')],
    ['We had a fight', 'fight', anyWordingOf('controls.saidFight')],
    ['It got worse', 'worse', anyWordingOf('controls.saidWorse')],
  ])('“%s” is taken at one click and answered with one sentence', async (name, mark, reply) => {
    const { mark: marked } = show();
    click(name);
    await settle();
    expect(marked).toHaveBeenCalledExactlyOnceWith(mark);
    expect(document.activeElement).toBe(screen.getByText(reply));
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('leads to help where there was a fight or it got worse, and nowhere else', async () => {
    show({ marks: ['hard-day'] });
    expect(screen.queryByRole('link')).toBeNull();
    click('We had a fight');
    await settle();
    expect(screen.getByRole('link', { name: 'Is this right for me?' })).toBeTruthy();
    click('It got worse');
    await settle();
    expect(screen.getByRole('link', { name: 'Is this right for me?' }).getAttribute('href')).toBe(
      '/help.html',
    );
  });

  it.each<[string, Mark, RegExp]>([
    ['A hard day', 'hard-day', /Nothing more is asked/],
    ['We had a fight', 'fight', /^That is hard\. The next steps/],
    ['It got worse', 'worse', /slower from tomorrow/],
  ])('“%s” can be said after the answer, and counts for what comes next', async (name, mark, reply) => {
    const { mark: marked } = show({ answer: 'done' });
    screen.getByText('What is today like? The next steps will go by it.');
    click(name);
    await settle();
    expect(marked).toHaveBeenCalledExactlyOnceWith(mark);
    expect(document.activeElement).toBe(screen.getByText(reply));
  });

  it('can be taken back', async () => {
    const { unmark } = show({ marks: ['fight'] });
    click('Take it back');
    await settle();
    expect(unmark).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByText(/What is today like\?/));
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('asks nothing of somebody for whom no step is left', () => {
    show({ marks: ['worse'], card: null });
    screen.getByText(anyWordingOf('controls.saidNone'));
  });

  it('takes no focus by itself', () => {
    show({ marks: ['worse'] });
    expect(document.activeElement).toBe(document.body);
  });

  it.each<[string, Mark[]]>([
    ['before', []],
    ['after', ['worse']],
  ])('axe objects to nothing %s', async (_, marks) => {
    const { container } = show({ marks });
    expect(await axeProblems(container)).toEqual([]);
  });
});
