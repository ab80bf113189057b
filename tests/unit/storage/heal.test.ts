import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoredRecord } from '../../../utils/domain/record';
import { db } from '../../../utils/storage/db';
import { openJournal } from '../../../utils/storage/heal';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { type Canary, readCanary } from '../../../utils/storage/mirror';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { loseFromMirror, openFreshJournal, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { allowLongRuns, runs } from '../../support/runs';

allowLongRuns();

const { local } = fakeBrowser.storage;
const IDS = ['note-1', 'note-2', 'note-3'];
const write = (id: string, text: string) => writeRecord(noteKey(id, TODAY), () => aNote({ text }));
const identity = async () => (await readCanary())?.databaseId;

/** Three notes, the first written twice and the last deleted. */
async function writeJournal(): Promise<StoredRecord[]> {
  for (const id of IDS) await write(id, `first ${id}`);
  await write('note-1', 'second');
  await writeRecord(noteKey('note-3', TODAY), () => remove({ plank: true }));
  return (await readStores()).database;
}

async function loseDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}

async function expectBothToHold(records: StoredRecord[]): Promise<void> {
  expect(await readStores()).toEqual({ database: records, mirror: records });
  const { key: _, ...state } = (await db.meta.get('state')) ?? { key: 'state' };
  expect(state).toMatchObject({ count: records.length });
  expect(await readCanary()).toEqual(state);
}

beforeEach(async () => {
  await openFreshJournal();
});

describe('a new journal', () => {
  it('begins empty, with an identity of its own', async () => {
    const first = await identity();
    await openFreshJournal();
    expect(first).toBeTruthy();
    expect(await identity()).not.toBe(first);
    await expectBothToHold([]);
  });

  it('is not begun a second time by opening it again', async () => {
    const first = await identity();
    await openJournal();
    expect(await identity()).toBe(first);
  });

  it('is begun once where many pages open it at once', async () => {
    await local.clear();
    await loseDatabase();
    const otherPage = await openOtherPage();
    await Promise.all([openJournal(), otherPage.openJournal(), openJournal(), otherPage.openJournal()]);
    const { databaseId, writer } = (await db.meta.get('state')) ?? {};
    expect(await readCanary()).toEqual({ databaseId, writer, sequence: 0, count: 0 });
  });
});

describe('opening the journal again', () => {
  it('compares nothing and writes nothing where the canary agrees', async () => {
    await writeJournal();
    const get = vi.spyOn(local, 'get');
    const set = vi.spyOn(local, 'set');
    const lock = vi.spyOn(navigator.locks, 'request');
    expect(await openJournal()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
    expect(get).not.toHaveBeenCalledWith(null);
    expect(set).not.toHaveBeenCalled();
    expect(lock).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<unknown>, number, number]>([
    ['the database was deleted', loseDatabase, 3, 0],
    [
      'all that the database held was deleted',
      () =>
        db.transaction('rw', db.records, db.meta, () => Promise.all([db.records.clear(), db.meta.clear()])),
      3,
      0,
    ],
    ['the database forgot only what it knows of itself', () => db.meta.clear(), 0, 0],
    ['the mirror was emptied', () => local.clear(), 0, 3],
    ['the mirror lost its canary', () => local.remove('canary'), 0, 0],
    [
      'the mirror lost its canary and two records',
      async () => {
        await local.remove('canary');
        await loseFromMirror('note-1', 'note-3');
      },
      0,
      2,
    ],
    [
      'a record of the mirror is damaged, and the canary',
      () => local.set({ 'j:note-2': { id: 'note-2', half: true }, canary: 'x' }),
      0,
      1,
    ],
    [
      'the database lost one record and the mirror another',
      async () => {
        await db.transaction('rw', db.records, db.meta, () =>
          Promise.all([db.records.delete('note-1'), db.meta.update('state', { count: 2 })]),
        );
        await loseFromMirror('note-2');
      },
      1,
      1,
    ],
  ])('heals what was lost: %s', async (_, lose, toDatabase, toMirror) => {
    const records = await writeJournal();
    const before = await identity();
    await lose();
    expect(await openJournal()).toEqual({ restoredToDatabase: toDatabase, restoredToMirror: toMirror });
    expect(await identity()).toBe(before);
    await expectBothToHold(records);
  });

  it('heals the records that the database lost alone', async () => {
    const records = await writeJournal();
    await db.records.clear();
    expect(await openJournal()).toEqual({ restoredToDatabase: 3, restoredToMirror: 0 });
    await expectBothToHold(records);
  });

  it('heals a single record that the database lost alone', async () => {
    const records = await writeJournal();
    await db.records.delete('note-2');
    expect(await openJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
    await expectBothToHold(records);
  });

  it('takes the later version where the database was set back to an older state', async () => {
    await write('note-1', 'first');
    const older = await db.records.toArray();
    const olderState = await db.meta.toArray();
    await write('note-1', 'second');
    await write('note-2', 'new');
    const records = (await readStores()).database;
    await db.transaction('rw', db.records, db.meta, async () => {
      await db.records.clear();
      await db.records.bulkPut(older);
      await db.meta.bulkPut(olderState);
    });
    expect(await openJournal()).toEqual({ restoredToDatabase: 2, restoredToMirror: 0 });
    await expectBothToHold(records);
  });

  it('takes the later version where the mirror was set back to an older state', async () => {
    await write('note-1', 'first');
    const older = await local.get(null);
    await write('note-1', 'second');
    await write('note-2', 'new');
    const records = (await readStores()).database;
    await local.clear();
    await local.set(older);
    expect(await openJournal()).toEqual({ restoredToDatabase: 0, restoredToMirror: 2 });
    await expectBothToHold(records);
  });

  it('does not bring a deleted record back from a store that missed the deletion', async () => {
    await write('note-1', 'a secret');
    const older = await local.get(null);
    await writeRecord(noteKey('note-1', TODAY), () => remove({ plank: true }));
    const records = (await readStores()).database;
    await local.set(older);
    await openJournal();
    await expectBothToHold(records);
    expect(JSON.stringify(await local.get(null))).not.toContain('a secret');
  });

  it('keeps drafts and settings as they are', async () => {
    await writeJournal();
    await local.set({ settings: { theme: 'dark' }, 'draft:note': { text: 'tea', prompt: null } });
    await loseDatabase();
    await openJournal();
    expect(await local.get(['settings', 'draft:note'])).toEqual({
      settings: { theme: 'dark' },
      'draft:note': { text: 'tea', prompt: null },
    });
  });

  it('keeps a record in the database that the rules of the mirror do not know', async () => {
    await writeJournal();
    const strange = aRecord({ id: 'later-1', body: { from: 'a later version' } });
    await db.records.put(strange);
    await local.remove('canary');
    await openJournal();
    expect(await db.records.get('later-1')).toEqual(strange);
  });

  it('loses nothing that another page writes meanwhile', async () => {
    await writeJournal();
    await local.remove('canary');
    const otherPage = await openOtherPage();
    const later = Array.from({ length: 10 }, (_, i) => `later-${i}`);
    await Promise.all([
      openJournal(),
      ...later.map((id) => write(id, id)),
      otherPage.openJournal(),
      openJournal(),
    ]);
    const { database } = await readStores();
    expect(database.map((record) => record.id)).toEqual([...later, ...IDS]);
    expect(new Set(database.map((record) => record.rev)).size).toBe(database.length);
    await expectBothToHold(database);
  });

  it('writes the mirror anew where it cannot be read and the database is whole', async () => {
    const records = await writeJournal();
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('block checksum mismatch'));
    expect(await openJournal()).toEqual({ restoredToDatabase: 0, restoredToMirror: records.length });
    get.mockRestore();
    await expectBothToHold(records);
  });

  it('changes nothing where the mirror cannot be read', async () => {
    await writeJournal();
    await loseDatabase();
    const mirror = await local.get(null);
    vi.spyOn(local, 'get').mockRejectedValue(new Error('storage.local is gone'));
    await expect(openJournal()).rejects.toThrow('storage.local is gone');
    vi.restoreAllMocks();
    expect(await local.get(null)).toEqual(mirror);
    expect(await db.meta.count()).toBe(0);
    expect(await openJournal()).toEqual({ restoredToDatabase: 3, restoredToMirror: 0 });
  });
});

describe('opening a journal whose database is whole, while the disk is full', () => {
  const fill = () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    return vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
  };

  it.each<[string, () => Promise<unknown>]>([
    ['came back empty', () => local.clear()],
    [
      'has a canary that is older',
      async () => local.set({ canary: { ...(await readCanary()), sequence: 1 } }),
    ],
    ['lost a record and the canary', () => Promise.all([loseFromMirror('note-1'), local.remove('canary')])],
  ])(
    'succeeds where the mirror %s; writing is refused, and there is room again all is healed',
    async (_, lose) => {
      const records = await writeJournal();
      await lose();
      const full = fill();
      expect(await openJournal()).toEqual({ restoredToDatabase: 0, restoredToMirror: 0 });
      await expect(write('note-2', 'no room')).rejects.toMatchObject({ store: 'mirror' });
      expect(await db.records.toArray()).toEqual(records);
      full.mockRestore();
      await openJournal();
      await expectBothToHold(records);
    },
  );

  it('has the first write that finds room heal the mirror before it', async () => {
    await writeJournal();
    await local.clear();
    const full = fill();
    await openJournal();
    full.mockRestore();
    await write('note-4', 'room');
    await expectBothToHold((await readStores()).database);
    expect((await readStores()).mirror).toHaveLength(4);
  });

  it('succeeds where it is the database that takes nothing', async () => {
    const records = await writeJournal();
    await local.remove('canary');
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    });
    await openJournal();
    vi.restoreAllMocks();
    expect(await db.records.toArray()).toEqual(records);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a record', () => db.records.delete('note-1')],
    ['everything', loseDatabase],
  ])('fails where the database lacks %s and takes nothing', async (_, lose) => {
    const records = await writeJournal();
    await lose();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    });
    await expect(openJournal()).rejects.toThrow();
    put.mockRestore();
    await openJournal();
    await expectBothToHold(records);
  });
});

describe('whatever either store lost', () => {
  type Loss = 'kept' | 'lost' | 'older';
  const loss = fc.constantFrom<Loss>('kept', 'lost', 'older');
  const losses = fc.array(loss, { minLength: IDS.length, maxLength: IDS.length });

  interface Past {
    versions: Map<string, StoredRecord[]>;
    states: Canary[];
  }

  async function writeHistory(): Promise<Past> {
    await openFreshJournal();
    const past: Past = { versions: new Map(), states: [] };
    for (const [i, id] of [...IDS, ...IDS, 'note-1'].entries()) {
      if (i === 4) await writeRecord(noteKey(id, TODAY), () => remove({ plank: false }));
      else await write(id, `${i}`);
      const record = await db.records.get(id);
      const canary = await readCanary();
      if (record) past.versions.set(id, [...(past.versions.get(id) ?? []), record]);
      if (canary) past.states.push(canary);
    }
    return past;
  }

  /** What a store still has of something that was `all` of these, oldest first. */
  const left = <T>(all: readonly T[], what: Loss | undefined): T | undefined =>
    what === 'lost' ? undefined : all.at(what === 'older' ? 0 : -1);

  it('all that one of them still had survives in its latest version, in both', async () => {
    await fc.assert(
      fc.asyncProperty(losses, losses, loss, loss, async (inDatabase, inMirror, ofState, ofCanary) => {
        fc.pre(ofState !== ofCanary || ofState === 'lost');
        const { versions, states } = await writeHistory();
        const at = (what: Loss[]) =>
          IDS.map((id, i) => left(versions.get(id) ?? [], what[i])).filter((it) => it !== undefined);
        const [database, mirror] = [at(inDatabase), at(inMirror)];
        const [state, canary] = [left(states, ofState), left(states, ofCanary)];

        await db.transaction('rw', db.records, db.meta, async () => {
          await Promise.all([db.records.clear(), db.meta.clear()]);
          await db.records.bulkPut(database);
          if (state) await db.meta.put({ key: 'state', ...state });
        });
        await local.clear();
        await local.set({
          ...Object.fromEntries(mirror.map((record) => [`j:${record.id}`, record])),
          ...(canary && { canary }),
        });
        await openJournal();

        const expected = IDS.flatMap((id) => {
          const both = [...database, ...mirror].filter((record) => record.id === id);
          return both.sort((a, b) => (a.rev < b.rev ? 1 : -1)).slice(0, 1);
        });
        await expectBothToHold(expected);
        if (state ?? canary) expect(await identity()).toBe(states[0]?.databaseId);

        await write('note-9', 'later');
        const latest = (await db.records.get('note-9'))?.rev ?? '';
        expect(expected.filter((record) => record.rev >= latest)).toEqual([]);
      }),
      runs(25),
    );
  });
});
