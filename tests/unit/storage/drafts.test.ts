import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countDrafts,
  type Draft,
  lastTypedAt,
  loadDraft,
  onDraftChange,
  storeDraft,
} from '../../../utils/storage/drafts';
import { openOtherPage } from '../../support/other-page';

const DRAFT: Draft = { text: 'The tea on', prompt: 'What helped?' };
const { local, session } = fakeBrowser.storage;

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

  it('is asked to be kept before anything is awaited', async () => {
    const set = vi.spyOn(local, 'set');
    const storing = storeDraft('note', DRAFT);
    expect(set).toHaveBeenCalledExactlyOnceWith({ 'draft:note': DRAFT });
    await storing;
  });

  it('is not brought back by an older one that the disk refuses late', async () => {
    let refuse: (error: Error) => void = () => {};
    vi.spyOn(local, 'set').mockReturnValueOnce(
      new Promise<never>((_, reject) => {
        refuse = reject;
      }) as never,
    );
    const older = storeDraft('note', DRAFT);
    await storeDraft('note', { text: '', prompt: null });
    refuse(new Error('full'));
    await older;
    expect(await loadDraft('note')).toBeNull();
  });

  it('stays in memory where an older one is taken by the disk late', async () => {
    let take: () => void = () => {};
    vi.spyOn(local, 'set')
      .mockReturnValueOnce(
        new Promise<void>((resolve) => {
          take = resolve;
        }) as never,
      )
      .mockRejectedValueOnce(new Error('full'));
    const older = storeDraft('note', { text: 'tea', prompt: null });
    await storeDraft('note', DRAFT);
    take();
    await older;
    expect(await loadDraft('note')).toEqual(DRAFT);
  });

  it('is not kept in silence where the browser refuses everything', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    vi.spyOn(session, 'set').mockRejectedValue(new Error('full, too'));
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

describe('a draft on a full disk', () => {
  const fill = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));

  it('is the later one where the disk still holds an earlier', async () => {
    await storeDraft('note', { text: 'The tea', prompt: null });
    fill();
    await storeDraft('note', { text: 'The tea on Tuesday', prompt: null });
    expect(await loadDraft('note')).toEqual({ text: 'The tea on Tuesday', prompt: null });
  });

  it('is gone for good when it is saved or given up', async () => {
    await storeDraft('note', { text: 'The tea', prompt: null });
    const full = fill();
    await storeDraft('note', { text: 'The tea on Tuesday', prompt: null });
    full.mockRestore();
    await storeDraft('note', { text: '', prompt: null });
    expect(await loadDraft('note')).toBeNull();
    expect(await local.get(null)).toEqual({});
    expect(Object.keys(await session.get(null))).toEqual(['typedAt']);
  });

  it('is seen by every other page', async () => {
    fill();
    await storeDraft('note', DRAFT);
    const otherPage = await openOtherPage();
    expect(await otherPage.loadDraft('note')).toEqual(DRAFT);
  });

  it('is read from the disk where the memory cannot be read', async () => {
    await storeDraft('note', DRAFT);
    vi.spyOn(session, 'get').mockRejectedValue(new Error('no such area'));
    expect(await loadDraft('note')).toEqual(DRAFT);
  });
});

describe('when somebody last typed', () => {
  it('is not known before the first draft', async () => {
    expect(await lastTypedAt()).toBe(0);
  });

  it.each(['on the disk', 'in memory'])('is when a draft was last kept, %s', async (where) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 12, 19, 40) });
    onTestFinished(() => void vi.useRealTimers());
    if (where === 'in memory') vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await storeDraft('note', DRAFT);
    expect(await lastTypedAt()).toBe(new Date(2026, 2, 12, 19, 40).getTime());
  });

  it('is not when a draft was cleared', async () => {
    await storeDraft('note', { text: '', prompt: null });
    expect(await lastTypedAt()).toBe(0);
  });

  it('keeps no draft from being kept where it cannot be noted', async () => {
    vi.spyOn(session, 'set').mockRejectedValue(new Error('no such area'));
    vi.spyOn(session, 'remove').mockRejectedValue(new Error('no such area'));
    await storeDraft('note', DRAFT);
    expect(await loadDraft('note')).toEqual(DRAFT);
  });
});

it('as many drafts are counted as fields have one', async () => {
  expect(await countDrafts()).toBe(0);
  await storeDraft('note', DRAFT);
  await storeDraft('line-2026-03-12', DRAFT);
  await local.set({ settings: { theme: 'dark' }, 'j:draft:note': {} });
  expect(await countDrafts()).toBe(2);
  // One that found no room on the disk is in memory, and counts as well.
  await session.set({ 'draft:line-2026-03-13': DRAFT });
  expect(await countDrafts()).toBe(3);
});

it('a draft that the disk refuses after everything was cleared is kept nowhere', async () => {
  const otherPage = await openOtherPage();
  let refuse: (error: Error) => void = () => {};
  vi.spyOn(local, 'set').mockReturnValueOnce(
    new Promise<never>((_, reject) => {
      refuse = reject;
    }) as never,
  );
  const storing = otherPage.storeDraft('note', DRAFT);
  otherPage.stopDrafts();
  refuse(new Error('full'));
  await storing;
  expect(await loadDraft('note')).toBeNull();
});

it('a page that was told to keep no more drafts keeps and clears none', async () => {
  await storeDraft('note', DRAFT);
  const otherPage = await openOtherPage();
  otherPage.stopDrafts();
  await otherPage.storeDraft('line', DRAFT);
  await otherPage.storeDraft('note', { text: '', prompt: null });
  expect(await loadDraft('line')).toBeNull();
  expect(await loadDraft('note')).toEqual(DRAFT);
});
