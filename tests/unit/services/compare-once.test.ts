import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, TODAY } from '../../support/builders';
import { type OtherPage, openOtherPage } from '../../support/other-page';
import { deleteRaw } from '../../support/raw-database';

const { local, session } = fakeBrowser.storage;
let worker: OtherPage;

beforeEach(async () => {
  await deleteRaw();
  worker = await openOtherPage();
  await worker.openJournalOnce();
  await worker.writeRecord(noteKey('note-1', TODAY), () => aNote());
});

const lose = () => worker.db.records.update('note-1', { body: null });
const words = async () => (await worker.db.records.get('note-1'))?.body;

describe('comparing the copies once a browser start', () => {
  it('heals what the canary does not see', async () => {
    await lose();
    await worker.compareOnce();
    expect(await words()).toEqual(aNote());
    expect(await local.get('healed')).toMatchObject({ healed: { restoredToDatabase: 1 } });
  });

  it('is not done again by the same worker, nor by the next one', async () => {
    await worker.compareOnce();
    await lose();
    await worker.compareOnce();
    const nextWorker = await openOtherPage();
    const keys = vi.spyOn(local as unknown as { getKeys: () => Promise<string[]> }, 'getKeys');
    await nextWorker.compareOnce();
    expect(keys).not.toHaveBeenCalled();
    expect(await words()).toBeNull();
  });

  it('is done again after the browser was started anew', async () => {
    await worker.compareOnce();
    await lose();
    await session.clear();
    const nextWorker = await openOtherPage();
    await nextWorker.compareOnce();
    expect(await words()).toEqual(aNote());
  });

  it('is tried again where it could not be done', async () => {
    await lose();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await expect(worker.compareOnce()).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await session.get('compared')).toEqual({});
    await worker.compareOnce();
    expect(await session.get('compared')).toEqual({ compared: true });
  });

  it('gives what an upgrade found its day, and removes it a month later', async () => {
    await worker.db.snapshots.put({ version: 1, part: 0, records: [] });
    vi.useFakeTimers({ now: new Date(2026, 2, 12, 19, 40), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await worker.compareOnce();
    expect(await worker.db.snapshots.toArray()).toMatchObject([{ seenOn: '2026-03-12' }]);
    vi.setSystemTime(new Date(2026, 3, 11, 19, 40));
    await session.clear();
    await worker.compareOnce();
    expect(await worker.db.snapshots.count()).toBe(0);
  });

  it('opens the journal by itself', async () => {
    worker.db.close();
    const nextWorker = await openOtherPage();
    await nextWorker.compareOnce();
    expect(await nextWorker.db.records.count()).toBe(1);
  });
});
