import { beforeEach, describe, expect, it } from 'vitest';
import type { PromiseBody } from '../../../utils/domain/entries';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { promiseKey, readOpenPromises, readPromiseDays, readPromises } from '../../../utils/storage/promises';
import { aPromise, TODAY } from '../../support/builders';
import { openJournalOf, readStores } from '../../support/fresh-journal';

const put = (id: string, overrides: Partial<PromiseBody> = {}) =>
  writeRecord(promiseKey(id, TODAY), () => aPromise(overrides));

beforeEach(() => openJournalOf());

describe('promises', () => {
  it('are read with the day on which they were made', async () => {
    await put('promise-1');
    expect(await readPromises()).toEqual([{ ...aPromise(), id: 'promise-1', madeOn: TODAY }]);
  });

  it('are kept twice, like everything else', async () => {
    await put('promise-1');
    const { database, mirror } = await readStores();
    expect(mirror).toEqual(database);
    expect(database.map(({ table }) => table)).toContain('promise');
  });
});

describe('the days with a plank for a promise', () => {
  it('are those on which one was kept, and none else', async () => {
    await put('promise-1', { state: 'kept', keptOn: '2026-03-15' });
    await put('promise-2');
    await put('promise-3', { state: 'missed' });
    expect(await readPromiseDays()).toEqual(['2026-03-15']);
  });

  it('stay where one was removed that had been kept', async () => {
    await put('promise-1', { state: 'kept', keptOn: '2026-03-15' });
    await writeRecord(promiseKey('promise-1', TODAY), () => remove({ plank: true, plankOn: '2026-03-15' }));
    await put('promise-2');
    await writeRecord(promiseKey('promise-2', TODAY), () => remove({ plank: false }));
    expect(await readPromiseDays()).toEqual(['2026-03-15']);
  });
});

describe('what a reminder may know', () => {
  it('is which promise, when and how long before, and no words', async () => {
    await put('promise-1', { remindBefore: 60 });
    expect(await readOpenPromises()).toEqual([
      { id: 'promise-1', dueAt: '2026-03-13T18:00', remindBefore: 60, personId: 'person-1' },
    ]);
  });

  it('is nothing of one that is over, asks for no reminder, or lost its time', async () => {
    await put('promise-1', { remindBefore: 60, state: 'kept', keptOn: TODAY });
    await put('promise-2', { remindBefore: null });
    await put('promise-3', { remindBefore: 60, dueAt: null });
    await put('promise-4', { remindBefore: 60, state: 'missed' });
    expect(await readOpenPromises()).toEqual([]);
  });
});
