import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { db } from '../../../utils/storage/db';
import { dropOldSnapshots } from '../../../utils/storage/old-snapshots';
import type { SnapshotPart } from '../../../utils/storage/upgrade';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';

const PARTS: SnapshotPart[] = [0, 1].map((part) => ({
  version: 1,
  part,
  records: [aRecord({ id: `note-${part}`, body: aNote({ text: 'removed since then' }) })],
}));
const keptRecords = async () => (await db.snapshots.toArray()).map(({ records }) => records);

beforeEach(async () => {
  await openFreshJournal();
  await db.snapshots.clear();
  await db.snapshots.bulkPut(PARTS);
});

describe('what an upgrade found', () => {
  it('is there to the last record for thirty days from the first look, and then nothing of it', async () => {
    for (const days of [0, 1, 29]) await dropOldSnapshots(addDays(TODAY, days));
    expect(await keptRecords()).toEqual(PARTS.map(({ records }) => records));
    await dropOldSnapshots(addDays(TODAY, 30));
    expect(await db.snapshots.count()).toBe(0);
  });

  it('is kept no longer where the clock was ahead at the first look', async () => {
    await dropOldSnapshots(addDays(TODAY, 4000));
    await dropOldSnapshots(TODAY);
    await dropOldSnapshots(addDays(TODAY, 30));
    expect(await db.snapshots.count()).toBe(0);
  });

  it('leaves the records of the journal alone', async () => {
    await db.records.put(aRecord());
    for (const days of [0, 30]) await dropOldSnapshots(addDays(TODAY, days));
    expect(await db.records.toArray()).toEqual([aRecord()]);
  });

  it('keeps nobody from writing where there is none', async () => {
    await db.snapshots.clear();
    const locks = vi.spyOn(navigator.locks, 'request');
    await dropOldSnapshots(TODAY);
    expect(locks).not.toHaveBeenCalled();
  });
});
