import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../components/hooks/use-today';
import { ProblemNote } from '../../components/ProblemNote';
import { axeProblems } from '../support/axe-check';

function show(problem: Problem | null) {
  const onDismiss = vi.fn();
  return { onDismiss, ...render(<ProblemNote problem={problem} onDismiss={onDismiss} />) };
}

describe('a note about a problem', () => {
  it('is not there while there is none', () => {
    expect(show(null).container.textContent).toBe('');
  });

  it.each([
    ['not-saved', 'This could not be saved. Your words are still here.'],
    ['not-opened', 'The journal could not be opened. Nothing in it has been changed.'],
  ] as const)('says at once what happened and offers to try again (%s)', (kind, words) => {
    const retry = vi.fn();
    const { onDismiss } = show({ kind, retry });
    expect(screen.getByRole('alert').textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it.each([
    [1, '1 entry was missing after the last start and is back.'],
    [300, '300 entries were missing after the last start and are back.'],
  ])('says quietly what was put right (%i)', (entries, words) => {
    const { onDismiss } = show({ kind: 'healed', entries });
    expect(screen.getByRole('status').textContent).toContain(words);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'All right' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each<Problem>([
    { kind: 'not-saved', retry: () => {} },
    { kind: 'healed', entries: 2 },
  ])('has nothing that axe objects to: %o', async (problem) => {
    expect(await axeProblems(show(problem).container)).toEqual([]);
  });
});
