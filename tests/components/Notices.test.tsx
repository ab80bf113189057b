import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notices } from '../../components/Notices';
import * as trouble from '../../utils/services/journal-trouble';
import { axeProblems } from '../support/axe-check';

const NO_NEWS: trouble.HealNews = { restoredToDatabase: 0, restoredToMirror: 0, lostPlanks: null };

let watcher: trouble.TroubleWatcher;
const stop = vi.fn();
beforeEach(() => {
  stop.mockClear();
  vi.spyOn(trouble, 'watchTrouble').mockImplementation((it) => {
    watcher = it;
    return stop;
  });
});

async function show() {
  const view = render(<Notices />);
  await waitFor(() => expect(trouble.watchTrouble).toHaveBeenCalledOnce());
  return view;
}
const tellNews = (news: Partial<trouble.HealNews>) => act(() => watcher.onNews({ ...NO_NEWS, ...news }));

describe('notices', () => {
  it('are none where there is nothing to tell', async () => {
    const { container } = await show();
    act(() => watcher.onNews(null));
    expect(container.textContent).toBe('');
  });

  it.each<[Partial<trouble.HealNews>, string[]]>([
    [{ restoredToDatabase: 1 }, ['1 entry was missing after the last start and is back.']],
    [{ restoredToDatabase: 1234 }, ['1,234 entries were missing after the last start and are back.']],
    [{ restoredToMirror: 1 }, ['The second copy had lost 1 entry and has it again. Nothing is missing.']],
    [
      { restoredToDatabase: 3, restoredToMirror: 2 },
      [
        '3 entries were missing after the last start and are back.',
        'The second copy had lost 2 entries and has them again. Nothing is missing.',
      ],
    ],
    [
      { lostPlanks: 41 },
      [
        'Both copies of the journal are gone. 41 planks had been laid. Something outside this page emptied them, such as a cleaning program or a damaged disk. You can go on from here.',
      ],
    ],
  ])('say what happened, with its numbers: %o', async (news, sentences) => {
    await show();
    tellNews(news);
    const said = [...screen.getByRole('status').querySelectorAll('p')].map((it) => it.textContent);
    expect(said).toEqual(sentences);
  });

  it('of what was healed go away when they were read, for good', async () => {
    await fakeBrowser.storage.local.set({ healed: { restoredToDatabase: 3 } });
    await show();
    tellNews({ restoredToDatabase: 3 });
    fireEvent.click(screen.getByRole('button', { name: 'All right' }));
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
    // By then it is kept: whoever closes the page at once is not told again.
    expect(await fakeBrowser.storage.local.get('healed')).toEqual({});
  });

  it('offer to reload where a newer version took the journal', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    await show();
    act(() => watcher.onTrouble('superseded'));
    expect(screen.getByRole('alert').textContent).toContain(
      'A newer version has been installed. What you typed is kept. Reload this page to go on.',
    );
    expect(reload).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('say that the journal is for reading only where a newer version made it, and offer a copy', async () => {
    await show();
    act(() => watcher.onTrouble('newer'));
    expect(screen.getByRole('alert').textContent).toContain('so it is open for reading only.');
    await screen.findByRole('button', { name: 'Save a copy' });
  });

  it('load the page again where everything was cleared in another one', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    await show();
    watcher.onCleared();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('end with the page', async () => {
    const { unmount } = await show();
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });

  it.each(['superseded', 'newer', 'news'] as const)('have nothing that axe objects to: %s', async (what) => {
    const { container } = await show();
    if (what === 'news') tellNews({ restoredToDatabase: 3, lostPlanks: 41 });
    else act(() => watcher.onTrouble(what));
    if (what === 'newer') await screen.findByRole('button', { name: 'Save a copy' });
    expect(await axeProblems(container)).toEqual([]);
  });
});
