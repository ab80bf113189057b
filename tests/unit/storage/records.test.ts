import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TABLES } from '../../../utils/domain/record';
import { db } from '../../../utils/storage/db';
import { readMirror } from '../../../utils/storage/mirror';
import {
  firstDayOf,
  getRecord,
  isReadingMirror,
  readInstead,
  recordsOf,
} from '../../../utils/storage/records';
import { aRecord } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';
import { runs } from '../../support/runs';

const { local } = fakeBrowser.storage;

beforeEach(async () => {
  await openFreshJournal();
  onTestFinished(() => readInstead(null));
});

const DAYS = ['2025-12-31', '2026-01-01', '2026-03-01', '2026-03-12', '2026-03-31'] as const;
const anyDay = fc.constantFrom(...DAYS);

it('the first day is that of the first record that fits and was not deleted', async () => {
  await plantRecords(
    aRecord({ id: 'note-1', day: '2026-03-12' }),
    aRecord({ id: 'note-2', day: '2026-01-01' }),
    aRecord({ id: 'note-3', day: '2025-12-31', deleted: true, body: { plank: false } }),
    aRecord({ id: 'pace-1', day: '2024-01-01', table: 'pace', body: {} }),
  );
  expect(await firstDayOf('note', () => true)).toBe('2026-01-01');
  expect(await firstDayOf('note', ({ id }) => id !== 'note-2')).toBe('2026-03-12');
  expect(await firstDayOf('card', () => true)).toBeNull();
});

describe('reading the second copy instead of the database', () => {
  it('gives the same records, whatever is asked for', async () => {
    const anyRecord = fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      table: fc.constantFrom(...TABLES),
      day: anyDay,
      deleted: fc.boolean(),
    });
    const range = fc.record({ from: anyDay, to: anyDay }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 8 }), range, async (records, days) => {
        readInstead(null);
        await local.clear();
        await openFreshJournal();
        await plantRecords(...records.map(aRecord));
        const read = async () => {
          const byTable = await Promise.all(TABLES.map((table) => recordsOf(table, days)));
          const inOrder = byTable.map((all) => all.map((it) => it.day));
          const sorted = byTable.map((all) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1)));
          const first = await Promise.all(TABLES.map((table) => firstDayOf(table, ({ id }) => id > 'c')));
          return { inOrder, sorted, first, single: await Promise.all([...'abcdefgh'].map(getRecord)) };
        };
        const fromDatabase = await read();
        await db.records.clear();
        readInstead(await readMirror());
        expect(await read()).toEqual(fromDatabase);
      }),
      runs(30),
    );
  });

  it('is over as soon as the database can be read', async () => {
    await plantRecords(aRecord({ id: 'note-1' }));
    expect(isReadingMirror()).toBe(false);
    readInstead([aRecord({ id: 'note-2' })]);
    expect(isReadingMirror()).toBe(true);
    expect((await recordsOf('note')).map((it) => it.id)).toEqual(['note-2']);
    expect(await getRecord('note-1')).toBeUndefined();
    readInstead(null);
    expect(isReadingMirror()).toBe(false);
    expect((await recordsOf('note')).map((it) => it.id)).toEqual(['note-1']);
    expect(await getRecord('note-2')).toBeUndefined();
  });

  it('finds nothing in an empty copy, and does not fall back on the database', async () => {
    await plantRecords(aRecord());
    readInstead([]);
    expect(await recordsOf('note')).toEqual([]);
    expect(isReadingMirror()).toBe(true);
  });
});
