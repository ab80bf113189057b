import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToastMessage } from '../../components/hooks/use-saving';
import { Toast } from '../../components/Toast';
import { axeProblems } from '../support/axe-check';

const SHOWN_MS = 8000;
const saved = (): ToastMessage => ({ key: 'note.saved', undo: () => {} });

function show(toast: ToastMessage | null) {
  const onDismiss = vi.fn();
  const page = (shown: ToastMessage | null) => (
    <main>
      <h1>Today</h1>
      <Toast toast={shown} onDismiss={onDismiss} />
    </main>
  );
  const { rerender, container } = render(page(toast));
  return { onDismiss, container, change: (next: ToastMessage | null) => rerender(page(next)) };
}

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const undoButton = () => screen.getByRole('button', { name: 'Undo' });

describe('a toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is a status that was there before its words, so that they are read out', () => {
    const { change } = show(null);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    change({ key: 'note.removed', undo: null });
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Note removed');
  });

  it('offers Undo only where there is one', () => {
    const { change } = show({ key: 'note.changed', undo: null });
    expect(screen.queryByRole('button')).toBeNull();
    change(saved());
    undoButton();
  });

  it('undoes once and goes', () => {
    const undo = vi.fn();
    const { onDismiss } = show({ key: 'note.saved', undo });
    fireEvent.click(undoButton());
    expect(undo).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
    // The button is about to go.
    expect(document.activeElement?.textContent).toBe('Today');
  });

  it('goes by itself after eight seconds, not before', () => {
    const { onDismiss } = show(saved());
    pass(SHOWN_MS - 1);
    expect(onDismiss).not.toHaveBeenCalled();
    pass(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('gives a new message its full time', () => {
    const { onDismiss, change } = show(saved());
    pass(SHOWN_MS - 1);
    change({ key: 'note.removed', undo: null });
    pass(SHOWN_MS - 1);
    expect(onDismiss).not.toHaveBeenCalled();
  });

  it('stays while somebody points at it', () => {
    const { onDismiss } = show(saved());
    fireEvent.mouseEnter(screen.getByRole('status'));
    pass(SHOWN_MS * 3);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.mouseLeave(screen.getByRole('status'));
    pass(SHOWN_MS);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays while the focus is in it', () => {
    const { onDismiss } = show(saved());
    act(() => undoButton().focus());
    pass(SHOWN_MS * 3);
    expect(onDismiss).not.toHaveBeenCalled();
    act(() => undoButton().blur());
    pass(SHOWN_MS);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('goes by itself also after one before it was undone, where the browser tells of no blur', () => {
    const { onDismiss, change } = show(saved());
    act(() => undoButton().focus());
    fireEvent.click(undoButton());
    change(null);
    onDismiss.mockClear();
    change(saved());
    pass(SHOWN_MS);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('does not take the focus', () => {
    show(saved());
    expect(document.activeElement).toBe(document.body);
  });
});

it('axe objects to nothing in a toast, shown or not', async () => {
  const { container, change } = show(null);
  expect(await axeProblems(container)).toEqual([]);
  change(saved());
  expect(await axeProblems(container)).toEqual([]);
});
