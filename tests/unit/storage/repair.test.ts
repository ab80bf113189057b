import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TOOL_FIELDS } from '../../../components/hooks/tool-drafts';
import { makeRev, type StoredRecord } from '../../../utils/domain/record';
import { isReadable, parseRecord } from '../../../utils/storage/bodies';
import { cardKey } from '../../../utils/storage/cards';
import { beginClearing, endClearing } from '../../../utils/storage/clear';
import { compareStores } from '../../../utils/storage/compare';
import { db } from '../../../utils/storage/db';
import { healRecords, isUnwritten, openJournal, repairJournal } from '../../../utils/storage/heal';
import { readHealNews } from '../../../utils/storage/heal-news';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { withJournalLock } from '../../../utils/storage/journal-lock';
import { readCanary } from '../../../utils/storage/mirror';
import { noteKey } from '../../../utils/storage/notes';
import { rebuildDatabase } from '../../../utils/storage/rebuild';
import { aCard, aNote, aRecord, TODAY } from '../../support/builders';
import { damageRows } from '../../support/damaged-rows';
import { damageValues } from '../../support/damaged-values';
import { loseFromMirror, openFreshJournal, plantRecords, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { allowLongRuns, runs } from '../../support/runs';

allowLongRuns();

const { local } = fakeBrowser.storage;
const NOTHING = { restoredToDatabase: 0, restoredToMirror: 0 };
const IDS = ['note-1', 'note-2', 'note-3'];
const write = (id: string, text: string) => writeRecord(noteKey(id, TODAY), () => aNote({ text }));

async function writeJournal(): Promise<StoredRecord[]> {
  for (const id of IDS) await write(id, `first ${id}`);
  await writeRecord(noteKey('note-3', TODAY), () => remove({ plank: true }));
  return (await readStores()).database;
}

async function expectBothToHold(records: readonly StoredRecord[]): Promise<void> {
  expect(await readStores()).toEqual({ database: records, mirror: records });
  const { key: _, ...state } = (await db.meta.get('state')) ?? { key: 'state' };
  expect(state).toMatchObject({ count: records.length });
  expect(await readCanary()).toEqual(state);
}

beforeEach(async () => {
  await openFreshJournal();
});

describe('of two versions of a record', () => {
  const at = (sequence: number, body: unknown, deleted = false) =>
    aRecord({ rev: makeRev(sequence, 'w'), body, deleted });
  const words = aNote({ text: 'words' });
  const damaged = { words: 'gone' };

  it.each<[string, StoredRecord, StoredRecord, 'database' | 'mirror']>([
    ['the readable one in the mirror, the other later', at(9, damaged), at(3, words), 'mirror'],
    ['the readable one in the mirror, the other earlier', at(3, damaged), at(9, words), 'mirror'],
    ['the readable one in the database, the other later', at(3, words), at(9, damaged), 'database'],
    ['the readable one in the database, the other earlier', at(9, words), at(3, damaged), 'database'],
    ['the readable one at the same revision', at(3, damaged), at(3, words), 'mirror'],
    ['the later of two that can be read', at(9, words), at(3, aNote({ text: 'before' })), 'database'],
    ['the later of two that cannot be read', at(3, damaged), at(9, { also: 'gone' }), 'mirror'],
    ['a later deletion', at(3, words), at(9, { plank: true }, true), 'mirror'],
    ['a later deletion whose remains are damaged', at(3, words), at(9, 'gone', true), 'mirror'],
    ['a later writing of a deleted record', at(9, words), at(3, { plank: true }, true), 'database'],
  ])('%s stays, in both', async (_, inDatabase, inMirror, stays) => {
    await plantRecords(inDatabase);
    await local.set({ 'j:note-1': inMirror });
    await repairJournal();
    await expectBothToHold([stays === 'database' ? inDatabase : inMirror]);
  });

  it.each(['database', 'mirror'])(
    'the unreadable one in the %s leaves its revision unused for what is written next',
    async (where) => {
      await write('note-1', 'words');
      const canary = await readCanary();
      const spoilt = at((canary?.sequence ?? 0) + 5, damaged);
      if (where === 'database') await db.records.put(spoilt);
      else await local.set({ 'j:note-1': spoilt });
      await repairJournal();
      await write('note-1', 'later words');
      expect((await readStores()).database).toMatchObject([{ body: { text: 'later words' } }]);
    },
  );
});

describe('repairing a journal', () => {
  it('heals what the canary does not see', async () => {
    const records = await writeJournal();
    await db.records.update('note-1', { body: null });
    await loseFromMirror('note-2');
    expect(await openJournal()).toEqual(NOTHING);
    expect(await repairJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 1 });
    await expectBothToHold(records);
  });

  it('saves every row that can be read where one of them makes the whole read fail', async () => {
    const records = await writeJournal();
    damageRows('note-2');
    await expect(db.records.toArray()).rejects.toThrow();
    await loseFromMirror('note-1', 'note-3');
    expect(await repairJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 2 });
    await expectBothToHold(records);
  });

  it('leaves a row that nobody can read where it is, and the others with both copies', async () => {
    const records = await writeJournal();
    await loseFromMirror('note-2');
    damageRows('note-2');
    expect(await repairJournal()).toEqual(NOTHING);
    vi.restoreAllMocks();
    expect(await db.records.get('note-2')).toEqual(records[1]);
  });

  it('is told with its numbers, and a healthy journal tells nothing', async () => {
    await writeJournal();
    await repairJournal();
    expect(await local.get('healed')).toEqual({});
    await db.records.clear();
    await repairJournal();
    expect(await readHealNews()).toEqual({ restoredToDatabase: 3, restoredToMirror: 0, lostPlanks: null });
  });

  it('heals single records, and looks at no others', async () => {
    const records = await writeJournal();
    await db.records.bulkDelete(['note-1', 'note-2']);
    expect(await withJournalLock(() => healRecords(['note-1']))).toEqual({
      restoredToDatabase: 1,
      restoredToMirror: 0,
    });
    expect(await db.records.toArray()).toEqual([records[0], records[2]]);
  });

  it('changes neither copy where the database takes nothing', async () => {
    await writeJournal();
    await db.records.delete('note-1');
    const before = await local.get(null);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Failed to write blobs (IOError)', 'DataError');
    });
    await expect(repairJournal()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await local.get(null)).toEqual(before);
    expect(await repairJournal()).toEqual({ restoredToDatabase: 1, restoredToMirror: 0 });
  });
});

describe('a database that is made anew', () => {
  it('holds what the mirror holds, and is the same journal', async () => {
    const records = await writeJournal();
    const canary = await readCanary();
    await db.records.put({ id: 'junk' } as never);
    expect(await rebuildDatabase()).toEqual({ restoredToDatabase: 3, restoredToMirror: 0 });
    await expectBothToHold(records);
    expect(await readCanary()).toEqual(canary);
    await write('note-4', 'later');
    expect((await readCanary())?.sequence).toBe((canary?.sequence ?? 0) + 1);
  });

  it('keeps what only the old one held, row by row where one of them is damaged', async () => {
    const records = await writeJournal();
    await loseFromMirror('note-1', 'note-2');
    damageRows('note-3');
    await rebuildDatabase();
    await expectBothToHold(records);
  });

  it('keeps what only the old one held where that did not open at first', async () => {
    const records = await writeJournal();
    await local.clear();
    db.close({ disableAutoOpen: false });
    vi.spyOn(console, 'warn').mockReturnValue();
    const refusal = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(openJournal()).rejects.toThrow('backing store');
    refusal.mockRestore();
    await rebuildDatabase();
    await expectBothToHold(records);
  });

  it('is not made, and the old one stays, where what only that held finds no other place', async () => {
    const records = await writeJournal();
    await loseFromMirror('note-1');
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(rebuildDatabase()).rejects.toThrow('full');
    expect((await readStores()).database).toEqual(records);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['came back empty', () => local.clear()],
    ['has a damaged canary', () => local.set({ canary: 'x' })],
    ['has no canary, and the database forgot who it is', () => Promise.all([local.clear(), db.meta.clear()])],
  ])('is not made where the disk is full and the mirror %s', async (_, lose) => {
    const records = await writeJournal();
    await lose();
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await expect(rebuildDatabase()).rejects.toThrow('full');
    expect(await db.records.toArray()).toEqual(records);
    set.mockRestore();
    await rebuildDatabase();
    await expectBothToHold(records);
  });

  it('does not wait for a page that has the old one open', async () => {
    const records = await writeJournal();
    const otherPage = await openOtherPage();
    await otherPage.openJournal();
    await rebuildDatabase();
    await expectBothToHold(records);
    expect(otherPage.supersededBy()).toBe('deleted');
  });

  it('is not there, and the mirror as before, where the browser does not allow it', async () => {
    await writeJournal();
    const mirror = await local.get(null);
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await expect(rebuildDatabase()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await local.get(null)).toEqual(mirror);
    expect(await rebuildDatabase()).toEqual({ restoredToDatabase: 3, restoredToMirror: 0 });
  });
});

describe('a mirror that cannot be listed', () => {
  it('is made anew from a database that is whole, and what was typed and chosen stays', async () => {
    await write('note-1', 'words');
    await writeRecord(cardKey(TODAY), () => aCard({ actionId: 'wave' }));
    const records = (await readStores()).database;
    const kept = {
      ...{ settings: { theme: 'dark' }, reminders: { lastText: 3 } },
      ...Object.fromEntries(
        ['note', 'edit-note-1', `line-${TODAY}`, 'when-then-wave', ...Object.values(TOOL_FIELDS)].map(
          (field) => [`draft:${field}`, { text: field, prompt: null }],
        ),
      ),
    };
    await local.set(kept);
    damageValues('j:note-1');
    await rebuildDatabase();
    await expectBothToHold(records);
    expect(await local.get(null)).toMatchObject(kept);
  });

  it('gives the database what only it can read, before it goes', async () => {
    const records = await writeJournal();
    damageValues('j:note-1');
    damageRows('note-2');
    await rebuildDatabase();
    await expectBothToHold(records);
  });

  it.each<[string, () => unknown]>([
    ['a row that neither can read', () => damageRows('note-1')],
    ['less than the canary knows of', () => db.records.delete('note-2')],
    ['nothing that tells who it is', () => db.meta.clear()],
  ])('stays where the database holds %s', async (_, lose) => {
    await writeJournal();
    await lose();
    damageValues('j:note-1');
    const clear = vi.spyOn(local, 'clear');
    await expect(rebuildDatabase()).rejects.toThrow('cannot replace');
    expect(clear).not.toHaveBeenCalled();
  });

  it('stays where the database does not open', async () => {
    await writeJournal();
    db.close({ disableAutoOpen: false });
    damageValues('j:note-1');
    vi.spyOn(console, 'warn').mockReturnValue();
    const refusal = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(rebuildDatabase()).rejects.toThrow('backing store');
    refusal.mockRestore();
    await db.open();
    expect(await local.get(['j:note-2'])).toEqual({ 'j:note-2': expect.anything() });
  });
});

describe('a journal is unwritten', () => {
  it('until the first write, and never again', async () => {
    expect(await isUnwritten()).toBe(true);
    await write('note-1', 'words');
    expect(await isUnwritten()).toBe(false);
    await rebuildDatabase();
    expect(await isUnwritten()).toBe(false);
  });

  it('no more where a write was tried and refused', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(write('note-1', 'words')).rejects.toThrow();
    expect(await isUnwritten()).toBe(false);
  });
});

describe('while everything is being cleared', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['opening', openJournal],
    ['repairing', repairJournal],
    ['comparing', compareStores],
    ['making the database anew', rebuildDatabase],
  ])('%s brings nothing back', async (_, act) => {
    await writeJournal();
    await db.transaction('rw', db.records, db.meta, () => Promise.all([db.records.clear(), db.meta.clear()]));
    await beginClearing();
    const before = await local.get(null);
    expect(await act()).toEqual(NOTHING);
    expect(await db.records.count()).toBe(0);
    expect(await local.get(null)).toEqual(before);
  });

  it('nothing is put back into the mirror either, and after it was called off both are healed', async () => {
    const records = await writeJournal();
    await loseFromMirror('note-1');
    await local.remove('canary');
    await beginClearing();
    await openJournal();
    expect((await readStores()).mirror.map((it) => it.id)).toEqual(['note-2', 'note-3']);
    await endClearing(true);
    await openJournal();
    await expectBothToHold(records);
  });
});

describe('whatever happens to the two copies', () => {
  type Step =
    | {
        do: 'write' | 'remove' | 'lose' | 'spoil' | 'halve' | 'set back';
        id: string;
        in: 'database' | 'mirror';
      }
    | { do: 'empty' | 'forget' | 'open'; in: 'database' | 'mirror' };
  const where = fc.constantFrom('database' as const, 'mirror' as const);
  const id = fc.constantFrom(...IDS);
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constantFrom('write' as const, 'remove' as const), id, in: where }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom('lose' as const, 'spoil' as const, 'halve' as const, 'set back' as const),
        id,
        in: where,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('empty' as const, 'forget' as const, 'open' as const),
        in: where,
      }),
    },
  );

  const stored = (from: 'database' | 'mirror', it: string): Promise<unknown> =>
    from === 'database'
      ? db.records.get(it)
      : local.get(`j:${it}`).then((found) => (found as Record<string, unknown>)[`j:${it}`]);
  const put = (into: 'database' | 'mirror', it: string, value: unknown): Promise<unknown> =>
    into === 'database' ? db.records.put(value as StoredRecord) : local.set({ [`j:${it}`]: value });

  async function take(step: Step, past: Map<string, StoredRecord>, count: number): Promise<void> {
    switch (step.do) {
      case 'write':
      case 'remove':
        // As every page does first.
        await openJournal();
        if (step.do === 'write') await write(step.id, `text ${count}`);
        else await writeRecord(noteKey(step.id, TODAY), () => remove({ plank: true }));
        if (!past.has(step.id)) past.set(step.id, (await db.records.get(step.id)) as StoredRecord);
        return;
      case 'lose':
        await (step.in === 'database' ? db.records.delete(step.id) : loseFromMirror(step.id));
        return;
      case 'spoil': {
        const record = parseRecord(await stored(step.in, step.id));
        if (record && !record.deleted) await put(step.in, step.id, { ...record, body: { spoilt: count } });
        return;
      }
      case 'halve':
        if (await stored(step.in, step.id)) await put(step.in, step.id, { id: step.id, half: true });
        return;
      case 'set back': {
        const first = past.get(step.id);
        if (first) await put(step.in, step.id, first);
        return;
      }
      case 'empty':
        if (step.in === 'mirror') await local.clear();
        else
          await db.transaction('rw', db.records, db.meta, () =>
            Promise.all([db.records.clear(), db.meta.clear()]),
          );
        return;
      case 'forget':
        await (step.in === 'mirror' ? local.remove('canary') : db.meta.clear());
        return;
      case 'open':
        await openJournal();
        await compareStores();
    }
  }

  /** Of every record that a copy still holds, the latest version that can be read; else the latest. */
  function best(versions: readonly StoredRecord[]): StoredRecord[] {
    return IDS.flatMap((it) => {
      const own = versions.filter((record) => record.id === it);
      const readable = own.filter(isReadable);
      const revs = (readable.length > 0 ? readable : own).map((record) => record.rev).sort();
      return own
        .filter((record) => record.rev === revs.at(-1) && (readable.length === 0 || isReadable(record)))
        .slice(0, 1);
    });
  }

  it('after opening and comparing both hold the best of what one of them held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
        await local.clear();
        await openFreshJournal();
        const past = new Map<string, StoredRecord>();
        for (const [count, step] of steps.entries()) await take(step, past, count);

        const { database, mirror } = await readStores();
        const versions = [...database, ...mirror].map(parseRecord).filter((it) => it !== null);
        const expected = best(versions);
        await openJournal();
        await compareStores();

        const after = await readStores();
        const summary = (records: readonly StoredRecord[]) =>
          records
            .filter((it) => parseRecord(it) !== null)
            .map((it) => ({ id: it.id, rev: it.rev, deleted: it.deleted, readable: isReadable(it) }));
        expect(summary(after.mirror)).toEqual(summary(expected));
        expect(after.database.filter((it) => parseRecord(it) !== null)).toEqual(after.mirror);
        const { key: _, ...state } = (await db.meta.get('state')) ?? { key: 'state' };
        expect(await readCanary()).toEqual(state);
        expect(await openJournal()).toEqual(NOTHING);

        await write('note-9', 'later');
        const latest = (await db.records.get('note-9'))?.rev ?? '';
        expect(expected.filter((record) => record.rev >= latest)).toEqual([]);
      }),
      runs(60),
    );
  });
});
