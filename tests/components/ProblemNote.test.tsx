import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../components/hooks/use-today';
import { ProblemNote } from '../../components/ProblemNote';
import { axeProblems } from '../support/axe-check';
import { settle } from '../support/settle';

function show(problem: Problem | null) {
  return render(<ProblemNote problem={problem} />);
}

describe('a note about a problem', () => {
  it('is not there while there is none', () => {
    expect(show(null).container.textContent).toBe('');
  });

  it.each([
    ['not-saved', 'This could not be saved. Nothing you wrote is lost.'],
    ['not-opened', 'The journal could not be opened. Nothing in it has been changed.'],
  ] as const)('says at once what happened and offers to try again (%s)', (kind, words) => {
    const retry = vi.fn();
    show({ kind, retry, isLasting: false });
    expect(screen.getByRole('alert').textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('offers a new start from the second copy, a copy and a fresh start where the journal does not open', async () => {
    show({ kind: 'not-opened', retry: () => {} });
    screen.getByText(
      'What can be read of it is shown here, and cannot be changed now. What you type is kept as a draft.',
    );
    await screen.findByRole('button', { name: 'Start fresh' });
    for (const name of ['Make it anew from what can be read', 'Save a copy', 'Start fresh'])
      screen.getByRole('button', { name });
  });

  it('offers the same where saving was refused again, and only then', async () => {
    const { rerender } = show({ kind: 'not-saved', retry: () => {}, isLasting: false });
    await settle();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    rerender(<ProblemNote problem={{ kind: 'not-saved', retry: () => {}, isLasting: true }} />);
    await screen.findByRole('button', { name: 'Save a copy' });
  });

  it.each<Problem>([
    { kind: 'not-saved', retry: () => {}, isLasting: false },
    { kind: 'not-saved', retry: () => {}, isLasting: true },
    { kind: 'not-opened', retry: () => {} },
  ])('has nothing that axe objects to: $kind', async (problem) => {
    expect(await axeProblems(show(problem).container)).toEqual([]);
  });
});
