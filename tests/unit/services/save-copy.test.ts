import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../utils/domain/day';
import { saveCopy } from '../../../utils/services/save-copy';
import { db } from '../../../utils/storage/db';
import { storeDraft } from '../../../utils/storage/drafts';
import { aNote, aRecord } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';
import { catchSavedFiles } from '../../support/saved-files';

beforeEach(async () => {
  await openFreshJournal();
  // The text of a file is let go of after a minute.
  vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
});

describe('a saved copy', () => {
  it.each<[Day, string]>([
    ['2026-03-12', 'notes-2026-03.json'],
    ['2026-12-01', 'notes-2026-12.json'],
  ])('made on %s is called %s', async (day, name) => {
    const files = catchSavedFiles();
    await saveCopy(day);
    expect(files.map((file) => file.name)).toEqual([name]);
  });

  it('holds every word that is kept', async () => {
    await plantRecords(aRecord({ body: aNote({ text: 'Dankeschön 🌙' }) }));
    await storeDraft('note', { text: 'half a sen', prompt: null });
    const files = catchSavedFiles();
    await saveCopy('2026-03-12');
    const copy = JSON.parse((await files[0]?.text) ?? '');
    expect(copy).toEqual({
      format: 'notes-copy',
      version: 1,
      database: {
        records: [aRecord({ body: aNote({ text: 'Dankeschön 🌙' }) })],
        meta: await db.meta.toArray(),
        snapshots: [],
      },
      local: await fakeBrowser.storage.local.get(null),
      memory: await fakeBrowser.storage.session.get(null),
    });
    expect(copy.local).toMatchObject({ 'draft:note': { text: 'half a sen' } });
  });

  it('is saved of the second copy where the database is closed for good', async () => {
    await plantRecords(aRecord());
    db.close({ disableAutoOpen: true });
    const files = catchSavedFiles();
    await saveCopy('2026-03-12');
    expect(JSON.parse((await files[0]?.text) ?? '')).toMatchObject({
      database: { records: null },
      local: { 'j:note-1': aRecord() },
    });
    await db.open();
  });

  it('is not said to be saved where the browser refuses, and leaves nothing on the page', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('refused');
    });
    await expect(saveCopy('2026-03-12')).rejects.toThrow('refused');
    expect(document.querySelector('a[download]')).toBeNull();
  });

  it('changes nothing that is kept', async () => {
    await plantRecords(aRecord());
    const before = await fakeBrowser.storage.local.get(null);
    catchSavedFiles();
    await saveCopy('2026-03-12');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect(document.querySelector('a[download]')).toBeNull();
  });
});
