import { act, fireEvent, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDay } from '../../components/hooks/use-day';
import { DAY } from '../support/views';

const TOMORROW = '2026-03-13';

describe('the day of an open page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    vi.setSystemTime(new Date(2026, 2, 13, 2, 59));
  });
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('stays the same until three in the morning, and changes then by itself', () => {
    const { result } = renderHook(() => useDay());
    pass(30_000);
    expect(result.current).toBe(DAY);
    pass(60_000);
    expect(result.current).toBe(TOMORROW);
  });

  it('changes at once when the page is looked at again', () => {
    const { result } = renderHook(() => useDay());
    vi.setSystemTime(new Date(2026, 2, 13, 9));
    fireEvent(document, new Event('visibilitychange'));
    expect(result.current).toBe(TOMORROW);
  });

  it('follows a clock that is set back', () => {
    vi.setSystemTime(new Date(2027, 2, 12, 9));
    const { result } = renderHook(() => useDay());
    vi.setSystemTime(new Date(2026, 2, 12, 9));
    pass(30_000);
    expect(result.current).toBe(DAY);
  });

  it('is not asked for any more once the page is gone', () => {
    const { unmount } = renderHook(() => useDay());
    act(() => void unmount());
    expect(vi.getTimerCount()).toBe(0);
  });
});
