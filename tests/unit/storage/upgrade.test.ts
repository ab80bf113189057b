import Dexie, { type Transaction } from 'dexie';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newPerson } from '../../../utils/domain/person-answers';
import { makeRev, type StoredRecord, type TableName } from '../../../utils/domain/record';
import { isReadable, readBody, readTombstone } from '../../../utils/storage/bodies';
import { DATABASE_NAME } from '../../../utils/storage/db';
import { loadDraft } from '../../../utils/storage/drafts';
import { noteKey } from '../../../utils/storage/notes';
import { loadSettings } from '../../../utils/storage/settings';
import { type SnapshotPart, upgradeSafely } from '../../../utils/storage/upgrade';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { JOURNAL_V1, plantJournalV1 } from '../../support/journal-v1';
import { openOtherPage } from '../../support/other-page';
import { openRaw, putRaw, readRaw } from '../../support/raw-database';

const { local } = fakeBrowser.storage;
const NOTHING = { restoredToDatabase: 0, restoredToMirror: 0 };
const OLD = JOURNAL_V1.database.rows;
const oldRecord = (id: string) => OLD.records.find((record) => record.id === id);
const theNote = OLD.records.find((record) => record.table === 'note' && !record.deleted) as StoredRecord;

/** What version 0.1.0 did not know, as it is read where it is missing. */
const ADDED_SINCE: Partial<Record<TableName, object>> = {
  card: { earlier: [], kind: null, minutes: 0, contacts: false, reasons: [], marks: [], whenThen: '' },
  note: { earlier: [] },
  claim: { sentAt: 0, sentOn: null, isApart: false },
  person: newPerson(''),
  pace: { quietUntil: null },
};

beforeEach(() => plantJournalV1());

/** The database as version 1 of its schema opens it, and no later one. */
async function openVersion1(): Promise<Dexie> {
  const database = new Dexie(DATABASE_NAME);
  database.version(1).stores({ records: 'id, [table+day], rev', meta: 'key' });
  onTestFinished(() => database.close());
  return database.open();
}

describe('the journal of version 0.1.0', () => {
  it('holds every kind of record, a deleted one too, and nothing that came later', () => {
    expect(new Set(OLD.records.map((record) => record.table))).toEqual(
      new Set(['card', 'prompt', 'note', 'claim', 'person', 'pace']),
    );
    expect(OLD.records.filter((record) => record.deleted)).toHaveLength(1);
    expect(JSON.stringify(JOURNAL_V1)).not.toContain('"earlier"');
    expect(JOURNAL_V1.database.version).toBe(10);
  });

  it('is all there when this version opens it, and nothing of it is news', async () => {
    const page = await openOtherPage();
    expect(await page.openJournal()).toEqual(NOTHING);
    expect(await page.compareStores()).toEqual(NOTHING);
    const { version, rows } = await readRaw();
    expect(version).toBe(20);
    expect(rows.records).toEqual(OLD.records);
    expect(rows.meta).toEqual(OLD.meta);
    expect(await local.get(null)).toEqual(JOURNAL_V1.local);
  });

  it('keeps a snapshot of every row as it was', async () => {
    const page = await openOtherPage();
    await page.openJournal();
    expect((await readRaw()).rows.snapshots).toEqual([{ version: 1, part: 0, records: OLD.records }]);
    const { rev } = (await page.db.records.get(theNote.id)) ?? theNote;
    await page.writeRecord(noteKey(theNote.id, theNote.day), () => aNote({ text: 'a new wording' }));
    expect((await page.db.records.get(theNote.id))?.rev).not.toBe(rev);
    expect(await page.db.snapshots.toArray()).toMatchObject([{ records: OLD.records }]);
  });

  it('is upgraded once', async () => {
    const first = await openOtherPage();
    await first.openJournal();
    await first.db.snapshots.clear();
    const second = await openOtherPage();
    await second.openJournal();
    expect(await second.db.snapshots.count()).toBe(0);
  });

  it('can be read to the last field', () => {
    expect(OLD.records.filter((record) => !isReadable(record))).toEqual([]);
    for (const record of OLD.records.filter((it) => !it.deleted)) {
      const added = ADDED_SINCE[record.table] ?? {};
      expect(readBody(record.table, record)).toEqual({ ...added, ...(record.body as object) });
    }
    expect(readTombstone(OLD.records.find((record) => record.deleted))).toEqual({ plank: true });
  });

  it('keeps its settings and what was being typed', async () => {
    expect((await loadSettings()).settings).toMatchObject({
      theme: 'dark',
      reminders: { kinds: { today: { on: true, time: '19:30', days: [0, 1, 2, 3, 4, 5, 6] } } },
    });
    expect(await loadDraft('note')).toEqual(JOURNAL_V1.local['draft:note']);
    expect(await loadDraft('line-2026-03-10')).toEqual(JOURNAL_V1.local['draft:line-2026-03-10']);
  });

  it('is written on in the same journal', async () => {
    const page = await openOtherPage();
    await page.openJournal();
    const { writer, sequence, count } = JOURNAL_V1.local.canary;
    await page.writeRecord(noteKey('note-new', TODAY), () => aNote());
    expect(await page.db.records.get('note-new')).toMatchObject({ rev: makeRev(sequence + 1, writer) });
    expect(await local.get('canary')).toMatchObject({ canary: { count: count + 1 } });
  });

  it.each<[string, () => Promise<unknown>, { restoredToDatabase: number; restoredToMirror: number }]>([
    [
      'lost two rows of it',
      () => plantJournalV1(OLD.records.slice(2)),
      { ...NOTHING, restoredToDatabase: 2 },
    ],
    [
      'lost its second copy',
      () => local.remove(OLD.records.map((record) => `j:${record.id}`).concat('canary')),
      { ...NOTHING, restoredToMirror: OLD.records.length },
    ],
  ])('is healed on the way where the browser %s', async (_, lose, report) => {
    await lose();
    const page = await openOtherPage();
    expect(await page.openJournal()).toEqual(report);
    expect((await readRaw()).rows.records).toEqual(OLD.records);
    expect(await page.compareStores()).toEqual(NOTHING);
  });

  it('does not wait for a tab of that version that is still open', async () => {
    const old = await openVersion1();
    const page = await openOtherPage();
    await page.openJournal();
    expect((await readRaw()).version).toBe(20);
    expect(old.isOpen()).toBe(false);
  });
});

describe('an upgrade', () => {
  /** Opens version 1 as version 2, with an upgrade of our own. */
  function upgradeWith(upgrade: (transaction: Transaction) => Promise<void>): Promise<Dexie> {
    const database = new Dexie(DATABASE_NAME);
    database.version(1).stores({ records: 'id, [table+day], rev', meta: 'key' });
    database.version(2).stores({ snapshots: '[version+part]' }).upgrade(upgrade);
    onTestFinished(() => database.close());
    return database.open() as unknown as Promise<Dexie>;
  }
  const withChange = (change: (record: StoredRecord) => StoredRecord) =>
    upgradeWith((transaction) => upgradeSafely(transaction, 1, change));

  it('changes every record that it means to, and the snapshot keeps what they were', async () => {
    const database = await withChange((record) =>
      record.table === 'note' ? { ...record, body: { ...(record.body as object), added: true } } : record,
    );
    const records: StoredRecord[] = await database.table('records').toArray();
    expect(records.map((record) => record.id)).toEqual(OLD.records.map((record) => record.id));
    for (const record of records) {
      if (record.table === 'note') expect(record.body).toHaveProperty('added', true);
      else expect(record).toEqual(oldRecord(record.id));
    }
    expect(await database.table('snapshots').toArray()).toEqual([
      { version: 1, part: 0, records: OLD.records },
    ]);
  });

  const first = OLD.records[0] as StoredRecord;
  it.each<[string, (transaction: Transaction) => Promise<void>]>([
    [
      'throws at once',
      (transaction) =>
        upgradeSafely(transaction, 1, () => {
          throw new Error('a rule was broken');
        }),
    ],
    [
      'throws half-way',
      (transaction) =>
        upgradeSafely(transaction, 1, (record) => {
          if (record.id === OLD.records.at(-1)?.id) throw new Error('a rule was broken');
          return { ...record, body: null };
        }),
    ],
    [
      'throws after it has written',
      async (transaction) => {
        await upgradeSafely(transaction, 1, (record) => ({ ...record, body: null }));
        throw new Error('a rule was broken');
      },
    ],
    [
      'makes two records of one',
      (transaction) =>
        upgradeSafely(transaction, 1, (record) =>
          record === first ? record : { ...record, id: `${record.id}-2` },
        ),
    ],
    [
      'puts a record in the place of another',
      (transaction) => upgradeSafely(transaction, 1, (record) => ({ ...record, id: first.id })),
    ],
    [
      'loses a record',
      (transaction) =>
        upgradeSafely(transaction, 1, (record) => {
          if (record.id === first.id) void transaction.table('records').delete('person-1');
          return record;
        }),
    ],
    [
      'makes a record that cannot be stored',
      (transaction) => upgradeSafely(transaction, 1, (record) => ({ ...record, body: () => 'a function' })),
    ],
  ])('that %s leaves everything as it was, and version 0.1.0 can open it', async (_, upgrade) => {
    const before = await readRaw();
    await expect(upgradeWith(upgrade)).rejects.toThrow();
    expect(await readRaw()).toEqual(before);
    const old = await openVersion1();
    expect(await old.table('records').toArray()).toEqual(OLD.records);
    old.close();
    const page = await openOtherPage();
    expect(await page.openJournal()).toEqual(NOTHING);
  });

  it('takes its snapshot in parts, and every record is in one of them', async () => {
    const many = Array.from({ length: 2345 }, (_, i) =>
      aRecord({ id: `note-${String(i).padStart(5, '0')}`, rev: makeRev(i, 'w') }),
    );
    await plantJournalV1(many);
    const database = await withChange((record) => record);
    const parts: SnapshotPart[] = await database.table('snapshots').toArray();
    expect(parts.map((it) => [it.version, it.part, it.records.length])).toEqual([
      [1, 0, 1000],
      [1, 1, 1000],
      [1, 2, 345],
    ]);
    expect(parts.flatMap((it) => it.records)).toEqual(many);
    expect(await database.table('records').toArray()).toEqual(many);
  });

  it('keeps the snapshot of the latest upgrade alone', async () => {
    (await withChange((record) => record)).close();
    const database = new Dexie(DATABASE_NAME);
    database.version(2).stores({ records: 'id, [table+day], rev', meta: 'key', snapshots: '[version+part]' });
    database.version(3).upgrade((transaction) => upgradeSafely(transaction, 2));
    onTestFinished(() => database.close());
    await database.open();
    expect(await database.table('snapshots').toArray()).toEqual([
      { version: 2, part: 0, records: OLD.records },
    ]);
  });

  it('of an empty journal is nothing but the new version', async () => {
    await plantJournalV1([]);
    const database = await withChange((record) => record);
    expect(await database.table('snapshots').count()).toBe(0);
    expect(database.verno).toBe(2);
  });
});

it('a new journal begins in the newest version, without a snapshot', async () => {
  const raw = await openRaw();
  raw.close();
  await local.clear();
  const page = await openOtherPage();
  await page.db.delete();
  await page.openJournal();
  expect(page.db.verno).toBe(2);
  expect(await page.db.snapshots.count()).toBe(0);
});

it('rows that another hand put beside the records are left alone', async () => {
  const raw = await openRaw();
  await putRaw(raw, 'meta', [{ key: 'later', value: 1 }]);
  raw.close();
  const page = await openOtherPage();
  await page.openJournal();
  expect((await readRaw()).rows.meta).toEqual([{ key: 'later', value: 1 }, ...OLD.meta]);
});
