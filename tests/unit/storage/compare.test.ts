import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeRev, type StoredRecord } from '../../../utils/domain/record';
import { compareStores } from '../../../utils/storage/compare';
import { db } from '../../../utils/storage/db';
import { openJournal } from '../../../utils/storage/heal';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { readCanary } from '../../../utils/storage/mirror';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { damageRows } from '../../support/damaged-rows';
import { loseFromMirror, openFreshJournal, plantRecords, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';

const { local } = fakeBrowser.storage;
const NOTHING = { restoredToDatabase: 0, restoredToMirror: 0 };
const write = (id: string, text: string) => writeRecord(noteKey(id, TODAY), () => aNote({ text }));

// Without an error, as a bad disk does it: the revision stays, and the words are others.
const turnInDatabase = (text: string) => db.records.update('note-2', { body: aNote({ text }) });
const turnInMirror = async (text: string) => {
  const { 'j:note-2': copy } = await local.get('j:note-2');
  await local.set({ 'j:note-2': { ...(copy as object), body: aNote({ text }) } });
};

/** Three notes in their second wording, the last deleted; and the first versions. */
async function writeJournal(): Promise<{ first: StoredRecord[]; records: StoredRecord[] }> {
  const ids = ['note-1', 'note-2', 'note-3'];
  for (const id of ids) await write(id, `first ${id}`);
  const first = (await readStores()).database;
  for (const id of ids) await write(id, `second ${id}`);
  await writeRecord(noteKey('note-3', TODAY), () => remove({ plank: true }));
  return { first, records: (await readStores()).database };
}

async function expectBothToHold(records: readonly StoredRecord[]): Promise<void> {
  expect(await readStores()).toEqual({ database: records, mirror: records });
  const { key: _, ...state } = (await db.meta.get('state')) ?? { key: 'state' };
  expect(await readCanary()).toEqual(state);
  expect(state).toMatchObject({ count: records.length });
}

beforeEach(async () => {
  await openFreshJournal();
});

describe('comparing the two copies', () => {
  type Losing = (first: StoredRecord[]) => Promise<unknown>;
  it.each<[string, Losing, number, number]>([
    ['the database lost a record', () => db.records.delete('note-2'), 1, 0],
    ['the database lost a tombstone', () => db.records.delete('note-3'), 1, 0],
    ['the database lost every record', () => db.records.clear(), 3, 0],
    ['the mirror lost a record', () => loseFromMirror('note-2'), 0, 1],
    ['the mirror lost every record', () => loseFromMirror('note-1', 'note-2', 'note-3'), 0, 3],
    ['the database holds half a record', () => db.records.put({ id: 'note-2', half: true } as never), 1, 0],
    ['the mirror holds half a record', () => local.set({ 'j:note-2': { id: 'note-2', half: true } }), 0, 1],
    ['the mirror holds what is no record at all', () => local.set({ 'j:note-2': null }), 0, 1],
    ['a note lost its words in the database', () => db.records.update('note-2', { body: {} }), 1, 0],
    ['letters were turned in the database', () => turnInDatabase('zzz'), 1, 0],
    ['other letters were turned in the database', () => turnInDatabase('aaa'), 1, 0],
    ['letters were turned in the mirror', () => turnInMirror('zzz'), 0, 1],
    ['other letters were turned in the mirror', () => turnInMirror('aaa'), 0, 1],
    ['the database was set back', (first) => db.records.bulkPut(first), 3, 0],
    [
      'the mirror was set back',
      (first) => local.set(Object.fromEntries(first.map((it) => [`j:${it.id}`, it]))),
      0,
      3,
    ],
    [
      'each lost another record',
      async () => {
        await db.records.delete('note-1');
        await loseFromMirror('note-2');
      },
      1,
      1,
    ],
  ])('heals what the canary cannot see: %s', async (_, lose, toDatabase, toMirror) => {
    const { first, records } = await writeJournal();
    await lose(first);
    const report = { restoredToDatabase: toDatabase, restoredToMirror: toMirror };
    expect(await compareStores()).toEqual(report);
    await expectBothToHold(records);
    expect(await compareStores()).toEqual(NOTHING);
    expect(await openJournal()).toEqual(NOTHING);
  });

  it('heals what goes where the mirror cannot be listed and refuses one of its keys', async () => {
    const { records } = await writeJournal();
    await loseFromMirror('note-1', 'note-2');
    const [get, set] = [local.get.bind(local), local.set.bind(local)];
    vi.spyOn(local, 'get').mockImplementation((keys) =>
      keys === null || [keys].flat().includes('j:note-2') ? Promise.reject(new Error('damaged')) : get(keys),
    );
    vi.spyOn(local, 'set').mockImplementation((items) =>
      'j:note-2' in items ? Promise.reject(new Error('damaged')) : set(items),
    );
    expect(await compareStores()).toEqual({ restoredToDatabase: 0, restoredToMirror: 1 });
    await write('note-4', 'and writing goes on');
    vi.restoreAllMocks();
    const { database, mirror } = await readStores();
    expect(database.map(({ id }) => id)).toEqual([...records.map(({ id }) => id), 'note-4']);
    expect(mirror.map(({ id }) => id)).toEqual(['note-1', 'note-3', 'note-4']);
  });

  it('takes a copy that is not as it was written where there is nothing else', async () => {
    await writeJournal();
    await turnInMirror('zzz');
    await db.records.delete('note-2');
    expect(await compareStores()).toEqual({ restoredToDatabase: 1, restoredToMirror: 1 });
    const { database, mirror } = await readStores();
    expect(database).toEqual(mirror);
    expect(database.find(({ id }) => id === 'note-2')?.body).toMatchObject({ text: 'zzz' });
  });

  it('leaves both copies with the same wording where one revision has two', async () => {
    await writeJournal();
    await db.records.update('note-1', { body: aNote({ text: 'another wording' }) });
    await compareStores();
    const { database, mirror } = await readStores();
    expect(mirror).toEqual(database);
  });

  it('never brings the words of a deleted note back', async () => {
    const { first } = await writeJournal();
    await local.set(Object.fromEntries(first.map((it) => [`j:${it.id}`, it])));
    await compareStores();
    expect(JSON.stringify([await local.get(null), await db.records.toArray()])).not.toContain('first note-3');
  });

  it('only reads where nothing differs, and keeps nobody from writing', async () => {
    await writeJournal();
    const calls = [
      vi.spyOn(local, 'set'),
      vi.spyOn(local, 'remove'),
      vi.spyOn(navigator.locks, 'request'),
      vi.spyOn(IDBObjectStore.prototype, 'put'),
      vi.spyOn(IDBObjectStore.prototype, 'delete'),
    ];
    expect(await compareStores()).toEqual(NOTHING);
    for (const call of calls) expect(call).not.toHaveBeenCalled();
  });

  it('is not misled by the order of keys', async () => {
    await writeJournal();
    for (const record of await db.records.toArray()) {
      const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as StoredRecord;
      await db.records.put(turned);
    }
    expect(await compareStores()).toEqual(NOTHING);
  });

  it('heals a row that cannot be read, and leaves those around it alone', async () => {
    const { records } = await writeJournal();
    damageRows('note-2');
    await expect(db.records.bulkGet(['note-1', 'note-2'])).rejects.toThrow();
    expect(await compareStores()).toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
    await expectBothToHold(records);
  });

  it('heals what the mirror lost although a row beside it cannot be read', async () => {
    const { records } = await writeJournal();
    damageRows('note-2');
    await loseFromMirror('note-1');
    expect(await compareStores()).toEqual({ restoredToDatabase: 1, restoredToMirror: 1 });
    await expectBothToHold(records);
  });

  it('leaves a row as it is that is damaged in the database and unknown to the mirror', async () => {
    const { records } = await writeJournal();
    const damaged = { id: 'note-0', half: true };
    await db.records.put(damaged as never);
    expect(await compareStores()).toEqual(NOTHING);
    expect(await db.records.get('note-0')).toEqual(damaged);
    expect((await readStores()).mirror).toEqual(records);
  });

  it('rejects where a copy cannot be read, and changes nothing', async () => {
    const { records } = await writeJournal();
    await db.records.delete('note-1');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('storage.local is gone'));
    await expect(compareStores()).rejects.toThrow('storage.local is gone');
    vi.restoreAllMocks();
    expect((await readStores()).mirror).toEqual(records);
    expect(await db.records.count()).toBe(2);
  });
});

describe('comparing a long history', () => {
  const id = (i: number) => `note-${String(i).padStart(4, '0')}`;
  const all = Array.from({ length: 760 }, (_, i) =>
    aRecord({ id: id(i), rev: makeRev(i + 1, 'w'), body: aNote({ text: `text ${i}` }) }),
  );

  it('finds what is lost in every part of it', async () => {
    await plantRecords(...all);
    await db.records.bulkDelete([id(0), id(249), id(250), id(759)]);
    await loseFromMirror(id(251), id(499), id(500));
    expect(await compareStores()).toEqual({ restoredToDatabase: 4, restoredToMirror: 3 });
    expect(await readStores()).toEqual({ database: all, mirror: all });
  });

  it('never asks the browser for all of the mirror at once', async () => {
    await plantRecords(...all);
    const get = vi.spyOn(local, 'get');
    expect(await compareStores()).toEqual(NOTHING);
    const asked = get.mock.calls.map(([names]) => names as unknown as string[]);
    expect(asked.flat().filter((name) => name.startsWith('j:'))).toHaveLength(all.length);
    expect(Math.max(...asked.map((names) => names.length))).toBeLessThanOrEqual(250);
  });
});

describe('comparing while others write', () => {
  it('takes a note that is on its way into the mirror for no loss', async () => {
    await writeJournal();
    const set = local.set.bind(local);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const onItsWay = new Promise<void>((resolve) => {
      reached = resolve;
    });
    vi.spyOn(local, 'set').mockImplementationOnce(async (items: unknown) => {
      reached();
      await held;
      await set(items as Record<string, unknown>);
    });
    const writing = write('note-9', 'on its way');
    await onItsWay;
    const comparing = compareStores();
    for (let i = 0; i < 20; i++) await db.records.count();
    release();
    expect(await comparing).toEqual(NOTHING);
    await writing;
    await expectBothToHold((await readStores()).database);
  });

  it('loses nothing of theirs', async () => {
    await writeJournal();
    const otherPage = await openOtherPage();
    await db.records.delete('note-1');
    await loseFromMirror('note-2');
    const ids = ['note-1', 'note-2', 'note-4', 'note-5', 'note-6'];
    await Promise.all([
      compareStores(),
      ...ids.map((it) => otherPage.writeRecord(noteKey(it, TODAY), () => aNote({ text: `latest ${it}` }))),
      otherPage.compareStores(),
      ...ids.map((it) => writeRecord(noteKey(`own-${it}`, TODAY), () => aNote({ text: it }))),
    ]);
    const { database } = await readStores();
    expect(database.map((it) => it.id)).toEqual(['note-3', ...ids, ...ids.map((it) => `own-${it}`)].sort());
    for (const it of ids)
      expect(database.find((record) => record.id === it)?.body).toMatchObject({ text: `latest ${it}` });
    await expectBothToHold(database);
  });
});
