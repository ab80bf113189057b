import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HealNews, Trouble } from '../../../utils/services/journal-trouble';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, TODAY } from '../../support/builders';
import { type OtherPage, openOtherPage } from '../../support/other-page';
import { deleteRaw, openRaw } from '../../support/raw-database';
import { allowNotifications } from '../../support/reminder-browser';
import { settle } from '../../support/settle';

const { local } = fakeBrowser.storage;

function watch(page: OtherPage) {
  const told = {
    onTrouble: vi.fn<(trouble: Trouble) => void>(),
    onNews: vi.fn<(news: HealNews | null) => void>(),
    onCleared: vi.fn<() => void>(),
  };
  const stop = page.watchTrouble(told);
  onTestFinished(stop);
  return { ...told, stop };
}

/** A page that has read its news, if there was any. */
async function openPage() {
  const page = await openOtherPage();
  const told = watch(page);
  await vi.waitFor(() => expect(told.onNews).toHaveBeenCalled());
  return { page, ...told };
}

const takeOver = async () => (await openRaw(99)).close();

beforeEach(async () => {
  await deleteRaw();
  allowNotifications(true);
});

describe('a page with a healthy journal', () => {
  it('is told of nothing', async () => {
    const { onTrouble, onNews, onCleared } = await openPage();
    expect(onNews.mock.calls).toEqual([[null]]);
    expect(onTrouble).not.toHaveBeenCalled();
    expect(onCleared).not.toHaveBeenCalled();
  });
});

describe('what was healed', () => {
  it('is told once it is done, with its numbers, until it was read in any page', async () => {
    const first = await openPage();
    await first.page.writeRecord(noteKey('note-1', TODAY), () => aNote());
    first.page.db.close();
    first.stop();
    await deleteRaw();
    const [second, third] = [await openPage(), await openPage()];
    const news = { restoredToDatabase: 1, restoredToMirror: 0, lostPlanks: null };
    for (const { onNews } of [second, third]) expect(onNews).toHaveBeenLastCalledWith(news);
    await second.page.dismissHealNews();
    for (const { onNews } of [second, third])
      await vi.waitFor(() => expect(onNews).toHaveBeenLastCalledWith(null));
    const fourth = await openPage();
    expect(fourth.onNews.mock.calls).toEqual([[null]]);
  });

  it('is told to a page that is open when another heals', async () => {
    const { onNews } = await openPage();
    await local.set({ healed: { restoredToMirror: 2 } });
    expect(onNews).toHaveBeenLastCalledWith({ restoredToDatabase: 0, restoredToMirror: 2, lostPlanks: null });
  });

  it('is told although the journal does not open', async () => {
    await local.set({ healed: { restoredToMirror: 2 } });
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const { onNews, onTrouble } = await openPage();
    expect(onNews).toHaveBeenLastCalledWith(expect.objectContaining({ restoredToMirror: 2 }));
    expect(onTrouble).not.toHaveBeenCalled();
  });
});

describe('a newer version', () => {
  it('that takes the database is told as that, and as nothing else', async () => {
    const { onTrouble } = await openPage();
    await takeOver();
    await vi.waitFor(() => expect(onTrouble.mock.calls).toEqual([['superseded']]));
  });

  it('that took it before anybody asked is told all the same', async () => {
    const page = await openOtherPage();
    await page.openJournalOnce();
    await takeOver();
    const { onTrouble, onNews } = watch(page);
    await vi.waitFor(() => expect(onNews).toHaveBeenCalled());
    expect(onTrouble.mock.calls).toEqual([['superseded']]);
  });

  it('that made the database is told where this one is older', async () => {
    const { page: before } = await openPage();
    before.db.close();
    await takeOver();
    const { onTrouble } = await openPage();
    expect(onTrouble.mock.calls).toEqual([['newer']]);
  });

  it('is not blamed where the database was deleted', async () => {
    const page = await openOtherPage();
    await page.openJournalOnce();
    await deleteRaw();
    const { onTrouble, onNews } = watch(page);
    await vi.waitFor(() => expect(onNews).toHaveBeenCalled());
    expect(onTrouble).not.toHaveBeenCalled();
  });
});

describe('a journal that another page makes anew', () => {
  it.each([
    ['', () => {}],
    [
      ', also where the mark of a clearing cannot be read',
      () => void vi.spyOn(local, 'get').mockRejectedValue(new Error('not now')),
    ],
  ])('is told%s', async (_, before) => {
    const { onCleared } = await openPage();
    before();
    await deleteRaw();
    await vi.waitFor(() => expect(onCleared).toHaveBeenCalledOnce());
  });
});

describe('clearing everything in another page', () => {
  it('stops the drafts of this one when it begins, and is told when it is done', async () => {
    const { page, onCleared } = await openPage();
    const other = await openOtherPage();
    await local.set({ cleared: true });
    expect(onCleared).not.toHaveBeenCalled();
    await page.storeDraft('note', { text: 'tea', prompt: null });
    expect(await page.loadDraft('note')).toBeNull();
    await other.clearJournal();
    await settle();
    expect(onCleared).toHaveBeenCalledOnce();
  });

  it('is not told to the page that does it, which says so by itself', async () => {
    const { page, onCleared } = await openPage();
    await page.clearJournal();
    await settle();
    expect(onCleared).not.toHaveBeenCalled();
  });

  it('is told to a page that could not finish it, when another one has', async () => {
    const { page, onCleared } = await openPage();
    vi.spyOn(fakeBrowser.alarms, 'clearAll').mockRejectedValueOnce(new Error('not now'));
    await expect(page.clearJournal()).rejects.toThrow('not now');
    await (await openOtherPage()).openJournalOnce();
    await settle();
    expect(onCleared).toHaveBeenCalledOnce();
  });

  it('is told no more to a page that stopped', async () => {
    const { stop, onCleared, onNews, onTrouble } = await openPage();
    stop();
    const calls = onNews.mock.calls.length;
    await local.set({ cleared: true, healed: { restoredToMirror: 2 } });
    await local.remove('cleared');
    await takeOver();
    await settle();
    expect([onCleared, onTrouble].map((it) => it.mock.calls.length)).toEqual([0, 0]);
    expect(onNews.mock.calls).toHaveLength(calls);
  });
});
