import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeRev } from '../../../utils/domain/record';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { type OtherPage, openOtherPage } from '../../support/other-page';
import { deleteRaw, openRaw, putRaw, readRaw } from '../../support/raw-database';

const { local } = fakeBrowser.storage;
const KEY = noteKey('note-1', TODAY);
const CLOSED = { name: 'SaveError', store: 'closed' };

/** What a newer version of the extension does to the database: its own version, and a store that we do not know. */
async function openAsNewer(version = 99): Promise<IDBDatabase> {
  const raw = await openRaw(version, (database) => {
    if (!database.objectStoreNames.contains('later')) database.createObjectStore('later', { keyPath: 'id' });
  });
  onTestFinished(() => raw.close());
  return raw;
}

async function openPage(): Promise<OtherPage> {
  const page = await openOtherPage();
  await page.openJournal();
  return page;
}

beforeEach(() => deleteRaw());

describe('a page whose database a newer version takes', () => {
  it('never blocks it, and is told', async () => {
    const page = await openPage();
    const onSuperseded = vi.fn<(why: string) => void>();
    page.onSuperseded(onSuperseded);
    expect(page.supersededBy()).toBeNull();
    // Rejects where it is blocked.
    expect((await openAsNewer()).version).toBe(99);
    expect(onSuperseded).toHaveBeenCalledExactlyOnceWith('newer');
    expect(page.supersededBy()).toBe('newer');
    expect(page.isOpenForWriting()).toBe(false);
  });

  it('is told of it at once where it asks later, and no more after it has stopped', async () => {
    const page = await openPage();
    const stopped = vi.fn();
    page.onSuperseded(stopped)();
    await openAsNewer();
    const later = vi.fn();
    page.onSuperseded(later);
    expect(later).toHaveBeenCalledExactlyOnceWith('newer');
    expect(stopped).not.toHaveBeenCalled();
  });

  it('is told that it was deleted, where that is what happened', async () => {
    const page = await openPage();
    await deleteRaw();
    expect(page.supersededBy()).toBe('deleted');
    await expect(page.writeRecord(KEY, () => aNote())).rejects.toMatchObject(CLOSED);
    expect((await readRaw()).rows).toEqual({});
  });

  it('writes nothing any more, into neither copy', async () => {
    const page = await openPage();
    await page.writeRecord(KEY, () => aNote({ text: 'before' }));
    await openAsNewer();
    const [before, mirror] = [await readRaw(), await local.get(null)];
    await expect(page.writeRecord(KEY, () => aNote({ text: 'old shape' }))).rejects.toMatchObject(CLOSED);
    await expect(page.db.records.put(aRecord())).rejects.toThrow();
    await expect(page.db.records.toArray()).rejects.toThrow();
    for (const heal of [page.openJournal, page.repairJournal, page.compareStores])
      await heal().catch(() => undefined);
    expect(await readRaw()).toEqual(before);
    expect(await local.get(null)).toEqual(mirror);
  });

  it('has a write that was on its way in both copies or in neither', async () => {
    const page = await openPage();
    const writes = Array.from({ length: 6 }, (_, i) =>
      page
        .writeRecord(noteKey(`note-${i}`, TODAY), () => aNote({ text: `${i}` }))
        .then(
          () => `note-${i}`,
          (error: unknown) => {
            expect(error).toMatchObject({ name: 'SaveError' });
            return null;
          },
        ),
    );
    const [, ...saved] = await Promise.all([openAsNewer(), ...writes]);
    const kept = saved.filter((id) => id !== null);
    const { rows } = await readRaw();
    expect(rows.records?.map((row) => (row as { id: string }).id)).toEqual(kept);
    expect(
      Object.keys(await local.get(null))
        .filter((key) => key.startsWith('j:'))
        .sort(),
    ).toEqual(kept.map((id) => `j:${id}`));
  });

  it('never opens it again by itself', async () => {
    const page = await openPage();
    await openAsNewer();
    await page.db.records.count().catch(() => undefined);
    await page.writeRecord(KEY, () => aNote()).catch(() => undefined);
    const newest = await openRaw(120);
    newest.close();
    expect((await readRaw()).version).toBe(120);
  });
});

describe('a database that a newer version made', () => {
  const record = aRecord({ rev: makeRev(7, 'w') });
  const state = { key: 'state', databaseId: 'a-database', writer: 'w', sequence: 7, count: 1 };
  const canary = { databaseId: 'a-database', writer: 'w', sequence: 7, count: 1 };

  /** A journal that version 3 of the schema has written last. */
  async function plantNewer({ records = [record] as object[], version = 30 } = {}): Promise<void> {
    const page = await openPage();
    page.db.close();
    const raw = await openAsNewer(version);
    await putRaw(raw, 'records', records);
    await putRaw(raw, 'meta', [{ ...state, later: 'a field of a later version' }]);
    await putRaw(raw, 'later', [{ id: 'later-1' }]);
    raw.close();
    await local.clear();
    await local.set({
      canary,
      ...Object.fromEntries(records.map((it) => [`j:${(it as { id: string }).id}`, it])),
    });
  }

  it('is known as such, and one of our own is not', async () => {
    const own = await openPage();
    expect(own.db.isNewer).toBe(false);
    own.db.close();
    await plantNewer();
    const page = await openPage();
    expect(page.db.isNewer).toBe(true);
  });

  it('can be read and not written', async () => {
    await plantNewer();
    const page = await openPage();
    expect(await page.db.records.toArray()).toEqual([record]);
    expect(page.isOpenForWriting()).toBe(false);
    expect(page.supersededBy()).toBeNull();
    await expect(page.writeRecord(KEY, () => aNote({ text: 'old shape' }))).rejects.toMatchObject(CLOSED);
    expect((await readRaw()).rows.records).toEqual([record]);
  });

  it.each<[string, (page: OtherPage) => Promise<unknown>]>([
    ['opening it', (page) => page.openJournalOnce()],
    ['comparing the copies', (page) => page.compareStores()],
    ['comparing them once a browser start', (page) => page.compareOnce()],
    ['repairing it', (page) => page.repairJournal()],
  ])('is left to the last byte as it is by %s, although the copies differ', async (_, act) => {
    const strange = { ...aRecord({ id: 'note-2' }), colour: 'a field of a later version' };
    await plantNewer({ records: [record, strange] });
    await local.set({ 'j:note-3': aRecord({ id: 'note-3' }), 'j:note-1': aRecord({ rev: makeRev(9, 'x') }) });
    await local.remove('canary');
    const [before, mirror] = [await readRaw(), await local.get(null)];
    const page = await openPage();
    await act(page);
    expect(await readRaw()).toEqual(before);
    expect(await local.get(null)).toEqual(mirror);
  });

  it('is written again by the version that made it, at once', async () => {
    await plantNewer();
    await openPage();
    const raw = await openAsNewer(30);
    await putRaw(raw, 'later', [{ id: 'later-2' }]);
    raw.close();
    expect(await readRaw()).toMatchObject({
      version: 30,
      rows: { later: [{ id: 'later-1' }, { id: 'later-2' }] },
    });
  });
});
