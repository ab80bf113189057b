import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Draft, loadDraft, onDraftChange, storeDraft } from '../../../utils/storage/drafts';

const DRAFT: Draft = { text: 'The tea on', prompt: 'What helped?' };
const { local } = fakeBrowser.storage;

describe('a draft', () => {
  it('comes back as it was typed', async () => {
    await storeDraft('note', DRAFT);
    expect(await loadDraft('note')).toEqual(DRAFT);
  });

  it('belongs to its own field', async () => {
    await storeDraft('note', DRAFT);
    await storeDraft('line', { text: 'a line', prompt: null });
    expect(await loadDraft('line')).toEqual({ text: 'a line', prompt: null });
    expect(await loadDraft('other')).toBeNull();
  });

  it('is gone, key and all, when its text is empty', async () => {
    await storeDraft('note', DRAFT);
    await storeDraft('note', { text: '', prompt: 'What helped?' });
    expect(await loadDraft('note')).toBeNull();
    expect(Object.keys(await local.get(null))).toEqual([]);
  });

  it('is told to every page that watches its field, and so is its end', async () => {
    const told: (Draft | null)[] = [];
    onTestFinished(onDraftChange('note', (draft) => told.push(draft)));
    await storeDraft('note', DRAFT);
    await storeDraft('line', { text: 'a line', prompt: null });
    await storeDraft('note', { text: '', prompt: null });
    expect(told).toEqual([DRAFT, null]);
  });

  it('is told no more to a page that stopped watching', async () => {
    const told = vi.fn();
    onDraftChange('note', told)();
    await storeDraft('note', DRAFT);
    expect(told).not.toHaveBeenCalled();
  });

  it('stays in memory where the disk is full, and is on the disk again when there is room', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await storeDraft('note', { text: 'tea', prompt: null });
    expect(await local.get(null)).toEqual({});
    expect(await loadDraft('note')).toEqual({ text: 'tea', prompt: null });
    await storeDraft('note', { text: 'tea and toast', prompt: null });
    expect(await loadDraft('note')).toEqual({ text: 'tea and toast', prompt: null });
    expect(await local.get('draft:note')).toEqual({ 'draft:note': { text: 'tea and toast', prompt: null } });
    await storeDraft('note', { text: '', prompt: null });
    expect(await loadDraft('note')).toBeNull();
  });

  it('is not kept in silence where the browser refuses everything', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full, too'));
    await expect(storeDraft('note', DRAFT)).rejects.toThrow('full');
  });

  it.each<[unknown, Draft | null]>([
    ['a text', null],
    [{ text: 5 }, null],
    [{ prompt: 'What helped?' }, null],
    [{ text: 'tea' }, { text: 'tea', prompt: null }],
    [
      { text: 'tea', prompt: 3 },
      { text: 'tea', prompt: null },
    ],
  ])('that was stored as %j is read as %j', async (stored, expected) => {
    await local.set({ 'draft:note': stored });
    expect(await loadDraft('note')).toEqual(expected);
  });
});
