import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../../utils/storage/db';
import { storeDraft } from '../../../utils/storage/drafts';
import { readRawCopy } from '../../../utils/storage/raw-copy';
import { changeSettings } from '../../../utils/storage/settings';
import { aRecord } from '../../support/builders';
import { damageRows } from '../../support/damaged-rows';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';

const { local, session } = fakeBrowser.storage;

beforeEach(async () => {
  await openFreshJournal();
});

describe('a copy of everything', () => {
  it('holds each store with its rows, and all of the second copy, settings and drafts', async () => {
    await plantRecords(aRecord(), aRecord({ id: 'note-2', deleted: true, body: { plank: true } }));
    await db.snapshots.put({ version: 1, part: 0, records: [aRecord()] });
    await changeSettings({ theme: 'dark' });
    await storeDraft('note', { text: 'tea', prompt: null });
    expect(await readRawCopy()).toEqual({
      format: 'notes-copy',
      version: 1,
      database: {
        records: [aRecord(), aRecord({ id: 'note-2', deleted: true, body: { plank: true } })],
        meta: [await db.meta.get('state')],
        snapshots: [{ version: 1, part: 0, records: [aRecord()] }],
      },
      local: await local.get(null),
      memory: await session.get(null),
    });
  });

  it('holds a draft that found no room on the disk', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await storeDraft('note', { text: 'tea', prompt: null });
    expect((await readRawCopy()).memory).toMatchObject({ 'draft:note': { text: 'tea' } });
  });

  it('holds damaged rows as they are', async () => {
    const damaged = { id: 'note-9', half: true };
    await db.records.put(damaged as never);
    await local.set({ 'j:note-9': 'half a rec' });
    const copy = await readRawCopy();
    expect(copy.database.records).toEqual([damaged]);
    expect(copy.local).toMatchObject({ 'j:note-9': 'half a rec' });
  });

  it('holds every row that can be read where one makes the whole read fail', async () => {
    const records = ['note-1', 'note-2', 'note-3'].map((id) => aRecord({ id }));
    await plantRecords(...records);
    damageRows('note-2');
    expect((await readRawCopy()).database.records).toEqual([records[0], records[2]]);
  });

  it('holds the second copy where the database does not open', async () => {
    await plantRecords(aRecord());
    db.close();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const copy = await readRawCopy();
    expect(copy.database).toEqual({ records: null, meta: null, snapshots: null });
    expect(copy.local).toEqual(await local.get(null));
  });

  it('holds the database where the second copy cannot be read', async () => {
    await plantRecords(aRecord());
    vi.spyOn(local, 'get').mockRejectedValue(new Error('storage.local is gone'));
    expect(await readRawCopy()).toMatchObject({ database: { records: [aRecord()] }, local: null });
  });
});
