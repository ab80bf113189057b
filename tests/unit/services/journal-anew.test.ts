import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSnapshot } from '../../../utils/services/snapshot';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, TODAY } from '../../support/builders';
import { type OtherPage, openOtherPage } from '../../support/other-page';
import { deleteRaw, openRaw, readRaw } from '../../support/raw-database';
import { allowNotifications } from '../../support/reminder-browser';
import { settle } from '../../support/settle';
import { aTodayView } from '../../support/views';
import { openReader, refuseToOpen, watchNotes } from '../../support/watched-notes';

const KEY = noteKey('note-1', TODAY);

beforeEach(() => deleteRaw());

/** A journal with one note, open in no page. */
async function plant(text: string): Promise<void> {
  const page = await openOtherPage();
  await page.openJournalOnce();
  await page.writeRecord(KEY, () => aNote({ text }));
  page.db.close();
}

it('a page whose database a newer version took is told nothing more, and does not read the second copy', async () => {
  await plant('tea');
  const { page, readAll, isReadingMirror } = await openReader();
  const { onValue, onError } = watchNotes(page, readAll);
  await vi.waitFor(() => expect(onValue).toHaveBeenCalledOnce());
  (await openRaw(99)).close();
  await fakeBrowser.storage.local.set({ 'j:note-2': null });
  await settle();
  expect(onError).not.toHaveBeenCalled();
  expect(isReadingMirror()).toBe(false);
});

describe('making the journal anew from the second copy', () => {
  it('brings everything back into a database that works', async () => {
    await plant('tea');
    const { page, readAll, isReadingMirror } = await openReader();
    const refusal = refuseToOpen();
    const broken = watchNotes(page, readAll);
    await vi.waitFor(() => expect(broken.onError).toHaveBeenCalledOnce());
    refusal.mockRestore();
    expect(await page.rebuildJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
    expect(isReadingMirror()).toBe(false);
    const { onValue } = watchNotes(page, readAll);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['tea']));
    await page.writeRecord(KEY, () => aNote({ text: 'more tea' }));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['more tea']));
  });

  it('rejects where the browser does not allow it, and the second copy is as it was', async () => {
    await plant('tea');
    const mirror = await fakeBrowser.storage.local.get(null);
    const { page } = await openReader();
    refuseToOpen();
    await expect(page.rebuildJournal()).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(mirror);
    vi.restoreAllMocks();
    expect(await page.rebuildJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
  });

  it('finishes a clearing that was begun, and brings nothing back', async () => {
    allowNotifications(true);
    await plant('tea');
    await fakeBrowser.storage.local.set({ cleared: true });
    const { page } = await openReader();
    await page.rebuildJournal();
    expect((await readRaw()).rows.records).toEqual([]);
    expect(await fakeBrowser.storage.local.get(['cleared', 'j:note-1'])).toEqual({});
  });
});

describe('a journal of which both copies are gone', () => {
  const paint = (total: number) => keepSnapshot(aTodayView({ bridge: { total, laid: total, lit: false } }));
  const news = async () => (await fakeBrowser.storage.local.get('healed')).healed;
  async function loseBoth(): Promise<OtherPage> {
    await plant('tea');
    await deleteRaw();
    await fakeBrowser.storage.local.clear();
    return openOtherPage();
  }

  it('is told with the planks that the last page painted', async () => {
    paint(12);
    const page = await loseBoth();
    expect(await page.openJournalOnce()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
    expect(await news()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0, lostPlanks: 12 });
  });

  it('is told even where nothing can be written, and the next call tries again', async () => {
    paint(12);
    const page = await loseBoth();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const keep = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      await keep(items);
      // From here on the disk is full.
      if ('healed' in items)
        put.mockImplementation(() => {
          throw new DOMException('Failed to write blobs (IOError)', 'DataError');
        });
    });
    await expect(page.openJournalOnce()).rejects.toMatchObject({ store: 'database' });
    expect(await news()).toMatchObject({ lostPlanks: 12 });
    put.mockRestore();
    await page.openJournalOnce();
    expect((await readRaw()).rows.records).toMatchObject([{ table: 'person' }]);
    expect(await news()).toMatchObject({ lostPlanks: 12 });
  });

  it.each<[string, () => void]>([
    ['nothing was painted', () => {}],
    ['no plank was laid', () => paint(0)],
    ['the snapshot is damaged', () => localStorage.setItem('today', '{"bridge":')],
  ])('is a new one where %s', async (_, before) => {
    before();
    const page = await loseBoth();
    await page.openJournalOnce();
    expect(await news()).toBeUndefined();
  });

  it('is not told where one of them is left', async () => {
    await plant('tea');
    paint(12);
    await deleteRaw();
    const page = await openOtherPage();
    await page.openJournalOnce();
    expect(await news()).toMatchObject({ restoredToDatabase: 1, lostPlanks: null });
  });

  it('is not told where it was cleared, here or by a page that broke off', async () => {
    allowNotifications(true);
    paint(12);
    const page = await openOtherPage();
    await page.clearJournal();
    await page.openJournalOnce();
    paint(12);
    await fakeBrowser.storage.local.set({ cleared: true });
    const next = await openOtherPage();
    await next.openJournalOnce();
    expect(await news()).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });
});
