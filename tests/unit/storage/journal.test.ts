import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NoteBody } from '../../../utils/domain/entries';
import { db } from '../../../utils/storage/db';
import { openJournal } from '../../../utils/storage/heal';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { readCanary } from '../../../utils/storage/mirror';
import { noteKey } from '../../../utils/storage/notes';
import { SaveError } from '../../../utils/storage/save-error';
import { aNote, TODAY } from '../../support/builders';
import { openFreshJournal, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';

const KEY = noteKey('note-1', TODAY);
const write = (text: string, key = KEY) => writeRecord(key, () => aNote({ text }));
const { local } = fakeBrowser.storage;
const fullDisk = () => new DOMException('the disk is full', 'QuotaExceededError');

beforeEach(async () => {
  await openFreshJournal();
});

async function expectAgreement(): Promise<void> {
  const { database, mirror } = await readStores();
  expect(mirror).toEqual(database);
  const { key: _, ...state } = (await db.meta.get('state')) ?? { key: 'state' };
  expect(await readCanary()).toEqual(state);
  expect(state).toMatchObject({ count: database.length });
}

describe('a write', () => {
  it('is in both stores, with a canary that says so', async () => {
    await expect(write('tea')).resolves.toEqual(aNote({ text: 'tea' }));
    const { database } = await readStores();
    expect(database).toMatchObject([
      { id: 'note-1', table: 'note', day: TODAY, deleted: false, body: aNote({ text: 'tea' }) },
    ]);
    await expectAgreement();
    expect((await readCanary())?.count).toBe(1);
  });

  it('makes a later revision than every write before it', async () => {
    const revs: (string | undefined)[] = [];
    for (const id of ['note-1', 'note-2', 'note-1']) {
      await write('tea', noteKey(id, TODAY));
      revs.push((await db.records.get(id))?.rev);
    }
    expect(revs).toEqual([...revs].sort());
    expect(new Set(revs).size).toBe(3);
  });

  it('sees the body that stands, and none where there is none', async () => {
    const seen: (NoteBody | null)[] = [];
    const note = (text: string) => (current: NoteBody | null) => {
      seen.push(current);
      return aNote({ text });
    };
    await writeRecord(KEY, note('one'));
    await writeRecord(KEY, note('two'));
    expect(seen).toEqual([null, aNote({ text: 'one' })]);
  });

  it('that decides to leave things as they are changes neither store', async () => {
    await write('tea');
    const before = await readStores();
    const set = vi.spyOn(local, 'set');
    await expect(writeRecord(KEY, () => null)).resolves.toEqual(aNote({ text: 'tea' }));
    expect(await readStores()).toEqual(before);
    expect(set).not.toHaveBeenCalled();
  });

  it('that deletes leaves a tombstone and no words', async () => {
    await write('a secret');
    await expect(writeRecord(KEY, () => remove({ plank: true }))).resolves.toBeNull();
    const { database } = await readStores();
    expect(database).toMatchObject([{ id: 'note-1', deleted: true, body: { plank: true } }]);
    expect(JSON.stringify(await local.get(null))).not.toContain('a secret');
    await expectAgreement();
  });

  it('after a deletion brings the record back', async () => {
    await write('tea');
    await writeRecord(KEY, () => remove({ plank: true }));
    await writeRecord(KEY, (current) => (current ? null : aNote({ text: 'again' })));
    expect((await readStores()).database).toMatchObject([{ deleted: false, body: aNote({ text: 'again' }) }]);
    expect((await readCanary())?.count).toBe(1);
  });

  it('never moves a record to another day', async () => {
    await write('tea');
    await write('more tea', noteKey('note-1', '2026-03-20'));
    expect((await db.records.get('note-1'))?.day).toBe(TODAY);
  });

  it('loses nothing where two hundred come at once', async () => {
    await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        writeRecord(noteKey(`note-${i % 5}`, TODAY), (note) => aNote({ text: `${note?.text ?? ''}.` })),
      ),
    );
    const texts = (await readStores()).database.map((record) => (record.body as NoteBody).text.length);
    expect(texts).toEqual([40, 40, 40, 40, 40]);
    await expectAgreement();
  });

  it('waits for the one before it, so that a slow mirror never keeps the older text', async () => {
    const set = local.set;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    vi.spyOn(local, 'set').mockImplementationOnce(async (items: unknown) => {
      await held;
      await set(items as Record<string, unknown>);
    });
    const otherPage = await openOtherPage();
    const first = write('older');
    const second = otherPage.writeRecord(KEY, () => aNote({ text: 'newer' }));
    for (let i = 0; i < 20; i++) await db.records.count();
    release();
    await Promise.all([first, second]);
    expect((await readStores()).mirror).toMatchObject([{ body: { text: 'newer' } }]);
    await expectAgreement();
  });

  it('loses nothing where two pages change one record at once', async () => {
    const otherPage = await openOtherPage();
    const addDot = (note: NoteBody | null) => aNote({ text: `${note?.text ?? ''}.` });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? writeRecord : otherPage.writeRecord)(KEY, addDot)),
    );
    expect((await readStores()).database).toMatchObject([{ body: { text: '.'.repeat(40) } }]);
    await expectAgreement();
  });
});

describe('where the mirror refuses', () => {
  const refuseOnce = () => vi.spyOn(local, 'set').mockRejectedValueOnce(fullDisk());

  it('the write fails, and says which store refused and why', async () => {
    refuseOnce();
    const error = await write('tea').catch((it: unknown) => it);
    expect(error).toBeInstanceOf(SaveError);
    expect(error).toMatchObject({ store: 'mirror', cause: { name: 'QuotaExceededError' } });
  });

  it('a new record is in neither store', async () => {
    refuseOnce();
    await expect(write('tea')).rejects.toThrow(SaveError);
    expect(await readStores()).toEqual({ database: [], mirror: [] });
    await write('tea', noteKey('note-2', TODAY));
    await expectAgreement();
  });

  it.each([
    ['a change', () => write('changed')],
    ['a deletion', () => writeRecord(KEY, () => remove({ plank: true }))],
  ])('%s is taken back in both stores', async (_, change) => {
    await write('tea');
    const before = await readStores();
    refuseOnce();
    await expect(change()).rejects.toThrow(SaveError);
    expect(await readStores()).toEqual(before);
  });

  it('trying again saves, and no revision is made twice', async () => {
    await write('tea');
    const first = (await db.records.get('note-1'))?.rev ?? '';
    let refused = '';
    vi.spyOn(local, 'set').mockImplementationOnce((items: unknown) => {
      refused = (items as Record<string, { rev: string }>)['j:note-1']?.rev ?? '';
      return Promise.reject(fullDisk());
    });
    await expect(write('refused')).rejects.toThrow(SaveError);
    await write('taken');
    const second = (await db.records.get('note-1'))?.rev ?? '';
    expect(refused > first && second > refused).toBe(true);
    await expectAgreement();
  });

  it('the next opening finds nothing lost and puts the canary right', async () => {
    await write('tea');
    refuseOnce();
    await expect(write('refused', noteKey('note-2', TODAY))).rejects.toThrow(SaveError);
    expect(await openJournal()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
    await expectAgreement();
  });
});

describe('where the database refuses', () => {
  it.each([
    ['the record', 0],
    ['what the journal knows of itself', 1],
  ])('%s, the write fails and neither store has changed', async (_, putsBefore) => {
    await write('tea');
    const before = await readStores();
    const state = await db.meta.get('state');
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (puts++ >= putsBefore) throw fullDisk();
      return put.call(this, value, key);
    });
    const error = await write('refused').catch((it: unknown) => it);
    vi.restoreAllMocks();
    expect(puts).toBeGreaterThan(putsBefore);
    expect(error).toMatchObject({ name: 'SaveError', store: 'database' });
    expect(await readStores()).toEqual(before);
    expect(await db.meta.get('state')).toEqual(state);
    await write('taken');
    await expectAgreement();
  });

  it('after the browser closed the database, it is opened again, and what that has cost is healed', async () => {
    await write('tea');
    db.close({ disableAutoOpen: false });
    const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(write('refused')).rejects.toMatchObject({ name: 'SaveError', store: 'database' });
    opening.mockRestore();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('footbridge').onsuccess = resolve;
    });
    await write('taken', noteKey('note-2', TODAY));
    await expectAgreement();
    expect(await db.records.count()).toBe(2);
  });

  it('because the journal was never opened, nothing is written', async () => {
    await db.meta.clear();
    const before = await readStores();
    await expect(write('tea')).rejects.toMatchObject({ name: 'SaveError', store: 'database' });
    expect(await readStores()).toEqual(before);
  });
});

it('an update that throws changes nothing, and the next write goes through', async () => {
  await write('tea');
  const before = await readStores();
  const failing = writeRecord(KEY, () => {
    throw new Error('a rule was broken');
  });
  await expect(failing).rejects.toMatchObject({ cause: { message: 'a rule was broken' } });
  expect(await readStores()).toEqual(before);
  await write('more tea');
  await expectAgreement();
});
