import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countHoldings } from '../../../utils/services/holdings';
import { keepSnapshot } from '../../../utils/services/snapshot';
import { storeDraft } from '../../../utils/storage/drafts';
import { aRecord } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';
import { closePageStorage } from '../../support/page-storage';
import { aTodayView } from '../../support/views';

beforeEach(async () => {
  await openFreshJournal();
});

describe('what is kept here', () => {
  it('is nothing at first', async () => {
    expect(await countHoldings()).toEqual({ planks: 0, notes: 0, drafts: 0 });
  });

  it('is counted: planks as they were painted, notes that were not removed, drafts', async () => {
    await plantRecords(
      aRecord({ id: 'note-1' }),
      aRecord({ id: 'note-2', deleted: true, body: { plank: true } }),
      aRecord({ id: 'note-3' }),
      aRecord({ id: 'pace-1', table: 'pace', body: {} }),
    );
    await storeDraft('note', { text: 'tea', prompt: null });
    keepSnapshot(aTodayView({ bridge: { total: 41, laid: 13, lit: false } }));
    expect(await countHoldings()).toEqual({ planks: 41, notes: 2, drafts: 1 });
  });

  it('is not known where it cannot be read, and nothing is thrown', async () => {
    vi.resetModules();
    const { countHoldings: count } = await import('../../../utils/services/holdings');
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    Object.assign(fakeBrowser.storage.local, { getKeys: () => Promise.reject(new Error('gone')) });
    closePageStorage();
    expect(await count()).toEqual({ planks: 0, notes: null, drafts: null });
  });
});
