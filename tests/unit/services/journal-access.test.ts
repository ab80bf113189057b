import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/storage/db';
import { writeRecord } from '../../../utils/storage/journal';
import { withJournalLock } from '../../../utils/storage/journal-lock';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, TODAY } from '../../support/builders';
import { damageRows } from '../../support/damaged-rows';
import { openFreshJournal } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { settle } from '../../support/settle';
import { openReader, refuseToOpen, watchNotes } from '../../support/watched-notes';

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
    await db.delete();
    await db.open();
    const { openJournalOnce } = await openOtherPage();
    const refused = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('not now'));
    await expect(openJournalOnce()).rejects.toThrow('not now');
    refused.mockRestore();
    await expect(openJournalOnce()).resolves.toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
  });

  it('does not fail where the mirror takes nothing and the database is whole, which is then what is read', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    await fakeBrowser.storage.local.clear();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(console, 'warn').mockReturnValue();
    const { page, readAll, isReadingMirror } = await openReader();
    const { onValue, onError } = watchNotes(page, readAll);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['tea']));
    expect(isReadingMirror()).toBe(false);
    expect(onError).not.toHaveBeenCalled();
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

  it('opens again what the browser closed by itself, and heals what that has cost', async () => {
    const other = await openOtherPage();
    await other.openJournalOnce();
    await other.writeRecord(KEY, () => aNote());
    other.db.close({ disableAutoOpen: false });
    // As a full disk makes it: what opens by itself meanwhile is refused, and is not tried again by itself.
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    vi.spyOn(console, 'warn').mockReturnValue();
    await expect(other.openJournalOnce()).rejects.toThrow('backing store');
    open.mockRestore();
    await other.openJournalOnce();
    await other.writeRecord(noteKey('note-2', TODAY), () => aNote());
    expect(await db.records.count()).toBe(2);
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
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('not now'));
    const failure = (query: () => Promise<unknown>) =>
      new Promise((resolve) => otherPage.watchJournalQuery(query, { onValue: vi.fn(), onError: resolve }));
    expect(await failure(async () => 1)).toMatchObject({ message: 'not now' });
    get.mockRestore();
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

describe('a database that does not open', () => {
  it('is read from the second copy, and the error is told after that', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    const { page, readAll, isReadingMirror } = await openReader();
    refuseToOpen();
    const { onValue, onError } = watchNotes(page, readAll);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(onValue.mock.calls).toEqual([[['tea']]]);
    expect(onValue.mock.invocationCallOrder[0]).toBeLessThan(onError.mock.invocationCallOrder[0] ?? 0);
    expect(isReadingMirror()).toBe(true);
  });

  it('and a second copy that cannot be read either leave the error to be told', async () => {
    const { page, readAll } = await openReader();
    refuseToOpen();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone, too'));
    const { onValue, onError } = watchNotes(page, readAll);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(onError.mock.lastCall?.[0]).toMatchObject({
      name: expect.stringMatching(/UnknownError|OpenFailed/),
    });
    expect(onValue).not.toHaveBeenCalled();
  });

  it('is read itself again once it opens', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    const { page, readAll, isReadingMirror } = await openReader();
    const refusal = refuseToOpen();
    const first = watchNotes(page, readAll);
    await vi.waitFor(() => expect(first.onError).toHaveBeenCalledOnce());
    refusal.mockRestore();
    const second = watchNotes(page, readAll);
    await vi.waitFor(() => expect(second.onValue).toHaveBeenLastCalledWith(['tea']));
    expect(isReadingMirror()).toBe(false);
    await page.writeRecord(KEY, () => aNote({ text: 'more tea' }));
    await vi.waitFor(() => expect(second.onValue).toHaveBeenLastCalledWith(['more tea']));
    expect(second.onError).not.toHaveBeenCalled();
  });

  it('tells nothing to a page that has stopped watching', async () => {
    const { page, readAll } = await openReader();
    refuseToOpen();
    const { onValue, onError, stop } = watchNotes(page, readAll);
    stop();
    await expect(page.openJournalOnce()).rejects.toThrow();
    await settle();
    expect([onValue, onError].map((it) => it.mock.calls.length)).toEqual([0, 0]);
  });
});

describe('a database that opens and cannot be read', () => {
  it('is repaired, and read on without a word about an error', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    await writeRecord(noteKey('note-2', TODAY), () => aNote({ text: 'toast' }));
    const { page, readAll, isReadingMirror } = await openReader();
    damageRows('note-1');
    const { onValue, onError } = watchNotes(page, readAll);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['tea', 'toast']));
    expect(onError).not.toHaveBeenCalled();
    expect(isReadingMirror()).toBe(false);
    await page.writeRecord(KEY, () => aNote({ text: 'more tea' }));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['more tea', 'toast']));
  });

  it('is read on where another page writes while the repair waits', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    const { page, readAll, isReadingMirror } = await openReader();
    damageRows('note-1');
    let release = () => {};
    void withJournalLock(() => new Promise<void>((resolve) => (release = resolve)));
    const query = vi.fn(readAll);
    const { onValue, onError } = watchNotes(page, query);
    await vi.waitFor(() => expect(query).toHaveBeenCalledOnce());
    const state = await db.meta.get('state');
    if (state) await db.meta.put(state);
    await settle();
    release();
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(['tea']));
    expect(onError).not.toHaveBeenCalled();
    expect(isReadingMirror()).toBe(false);
  });

  it('is repaired once, and read from the second copy where that did not help, whatever is written then', async () => {
    await writeRecord(KEY, () => aNote({ text: 'tea' }));
    const { page, readAll, isReadingMirror } = await openReader();
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const locks = vi.spyOn(navigator.locks, 'request');
    const query = vi.fn(readAll);
    const { onValue, onError } = watchNotes(page, query);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    expect(onValue.mock.calls).toEqual([[['tea']]]);
    expect(isReadingMirror()).toBe(true);
    expect(locks).toHaveBeenCalledOnce();
    query.mockClear();
    await writeRecord(KEY, () => aNote({ text: 'more tea' }));
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    await settle();
    // It would take the place of what the page says of its trouble.
    expect([onValue, onError].map((it) => it.mock.calls.length)).toEqual([1, 1]);
  });
});
