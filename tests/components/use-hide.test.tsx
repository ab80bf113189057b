import { act, fireEvent, renderHook } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { useHideKey } from '../../components/hooks/use-hide';

/** A press of a key at a time in milliseconds. */
function press(key: string, atMs: number, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  fireEvent(document.body, event);
}

function hides(presses: () => void): boolean {
  const hide = vi.fn();
  const { unmount } = renderHook(() => useHideKey(hide));
  presses();
  act(() => void unmount());
  return hide.mock.calls.length > 0;
}

describe('Shift three times', () => {
  it('hides the page', () => {
    expect(hides(() => [0, 200, 400].forEach((at) => void press('Shift', at)))).toBe(true);
  });

  it('hides it also after two presses long ago', () => {
    expect(hides(() => [0, 5000, 9000, 9200, 9400].forEach((at) => void press('Shift', at)))).toBe(true);
  });

  it('does nothing when it is only pressed twice', () => {
    expect(hides(() => [0, 200].forEach((at) => void press('Shift', at)))).toBe(false);
  });

  it('does nothing when the presses are far apart', () => {
    expect(hides(() => [0, 900, 1800].forEach((at) => void press('Shift', at)))).toBe(false);
  });

  it('does nothing when three capitals are typed', () => {
    expect(
      hides(() => {
        for (const [i, letter] of ['A', 'B', 'C'].entries()) {
          press('Shift', i * 200);
          press(letter, i * 200 + 50, { shiftKey: true });
        }
      }),
    ).toBe(false);
  });

  it('does nothing when another key comes between', () => {
    expect(
      hides(() => {
        press('Shift', 0);
        press('Shift', 100);
        press('Tab', 200, { shiftKey: true });
        press('Shift', 300);
      }),
    ).toBe(false);
  });

  it('does nothing when Shift is held down', () => {
    expect(hides(() => [0, 30, 60, 90].forEach((at, i) => void press('Shift', at, { repeat: i > 0 })))).toBe(
      false,
    );
  });

  it('does nothing any more once the page is gone', () => {
    const hide = vi.fn();
    const { unmount } = renderHook(() => useHideKey(hide));
    act(() => void unmount());
    for (const at of [0, 100, 200]) press('Shift', at);
    expect(hide).not.toHaveBeenCalled();
  });
});
