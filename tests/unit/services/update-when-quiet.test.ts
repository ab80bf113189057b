import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookForQuiet, updateWhenQuiet } from '../../../utils/services/update-when-quiet';
import { storeDraft } from '../../../utils/storage/drafts';

const DRAFT = { text: 'tea', prompt: null };
const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  Object.assign(fakeBrowser.runtime, { reload });
  vi.useFakeTimers({ now: new Date(2026, 2, 12, 19, 40) });
  onTestFinished(() => void vi.useRealTimers());
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a newer version', () => {
  it('is started at once where nobody has typed', async () => {
    await updateWhenQuiet();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is not started where none waits', async () => {
    await lookForQuiet();
    await pass(60_000);
    expect(reload).not.toHaveBeenCalled();
  });

  it('waits until nobody has typed for ten seconds', async () => {
    await storeDraft('note', DRAFT);
    await pass(4_000);
    await updateWhenQuiet();
    await pass(5_999);
    expect(reload).not.toHaveBeenCalled();
    await pass(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits on as long as somebody goes on typing', async () => {
    await storeDraft('note', DRAFT);
    await updateWhenQuiet();
    for (let i = 0; i < 20; i++) {
      await pass(3_000);
      await storeDraft('note', DRAFT);
    }
    expect(reload).not.toHaveBeenCalled();
    await pass(9_999);
    expect(reload).not.toHaveBeenCalled();
    await pass(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is started by the next wake where the worker was stopped while it waited', async () => {
    await storeDraft('note', DRAFT);
    await updateWhenQuiet();
    vi.clearAllTimers();
    await pass(60_000);
    expect(reload).not.toHaveBeenCalled();
    vi.resetModules();
    const nextWorker = await import('../../../utils/services/update-when-quiet');
    await nextWorker.lookForQuiet();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is looked for once, however often the worker wakes', async () => {
    await storeDraft('note', DRAFT);
    await updateWhenQuiet();
    for (let i = 0; i < 5; i++) await lookForQuiet();
    await pass(10_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('does not wait for a clock that was set back', async () => {
    await storeDraft('note', DRAFT);
    vi.setSystemTime(new Date(2026, 2, 11, 19, 40));
    await updateWhenQuiet();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits for what is typed on a full disk, too', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await storeDraft('note', DRAFT);
    await updateWhenQuiet();
    expect(reload).not.toHaveBeenCalled();
  });
});
