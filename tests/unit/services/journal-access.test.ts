import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/storage/db';
import { writeRecord } from '../../../utils/storage/journal';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';

const KEY = noteKey('note-1', TODAY);

beforeEach(async () => {
  await openFreshJournal();
});

describe('opening the journal in a page', () => {
  it('tells what was healed, to all who ask', async () => {
    await writeRecord(KEY, () => aNote());
    await db.delete();
    await db.open();
    const { openJournalOnce } = await openOtherPage();
    const reports = await Promise.all([openJournalOnce(), openJournalOnce()]);
    expect(reports.map((report) => report.restoredToDatabase)).toEqual([1, 1]);
  });

  it('is tried again after it failed', async () => {
    await writeRecord(KEY, () => aNote());
    const { openJournalOnce } = await openOtherPage();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('not now'));
    await expect(openJournalOnce()).rejects.toThrow('not now');
    await expect(openJournalOnce()).resolves.toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
  });

  it('fails where the database does not open, and changes nothing', async () => {
    await writeRecord(KEY, () => aNote());
    const mirror = await fakeBrowser.storage.local.get(null);
    const { openJournalOnce, db: otherDb } = await openOtherPage();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(openJournalOnce()).rejects.toThrow('backing store');
    vi.restoreAllMocks();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(mirror);
    await otherDb.open();
    await expect(openJournalOnce()).resolves.toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
  });
});

describe('a watched query', () => {
  it('is answered now and after every write, also of another page, until it is stopped', async () => {
    const otherPage = await openOtherPage();
    const onValue = vi.fn<(count: number) => void>();
    const stop = otherPage.watchJournalQuery(() => otherPage.db.records.count(), {
      onValue,
      onError: vi.fn(),
    });
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(0));
    await writeRecord(KEY, () => aNote());
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(1));
    stop();
    await writeRecord(noteKey('note-2', TODAY), () => aNote());
    expect(onValue).not.toHaveBeenCalledWith(2);
  });

  it('tells of a journal that does not open, and of a query that fails', async () => {
    const otherPage = await openOtherPage();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('not now'));
    const failure = (query: () => Promise<unknown>) =>
      new Promise((resolve) => otherPage.watchJournalQuery(query, { onValue: vi.fn(), onError: resolve }));
    expect(await failure(async () => 1)).toMatchObject({ message: 'not now' });
    expect(await failure(() => Promise.reject(new Error('a rule was broken')))).toMatchObject({
      message: 'a rule was broken',
    });
  });

  it('that is stopped before the journal opens is never asked', async () => {
    const otherPage = await openOtherPage();
    const query = vi.fn(async () => 1);
    otherPage.watchJournalQuery(query, { onValue: vi.fn(), onError: vi.fn() })();
    await otherPage.openJournalOnce();
    expect(query).not.toHaveBeenCalled();
  });
});
