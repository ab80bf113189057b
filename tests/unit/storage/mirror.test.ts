import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Canary,
  mirroredIds,
  putInMirror,
  readCanary,
  readFromMirror,
  readMirror,
} from '../../../utils/storage/mirror';
import { aCard, aRecord } from '../../support/builders';

const CANARY: Canary = { databaseId: 'a-database', writer: 'w', sequence: 7, count: 2 };
const { local } = fakeBrowser.storage;

describe('the mirror', () => {
  it('gives back what was put into it', async () => {
    const records = [aRecord(), aRecord({ id: 'card-2026-03-12', table: 'card', body: aCard() })];
    await putInMirror(records, CANARY);
    expect(await readMirror()).toEqual(records);
    expect(await readCanary()).toEqual(CANARY);
  });

  it('holds one version of a record, the last', async () => {
    await putInMirror([aRecord({ body: 'first' })], CANARY);
    await putInMirror([aRecord({ body: 'second' })], CANARY);
    expect(await readMirror()).toEqual([aRecord({ body: 'second' })]);
  });

  it('takes records and canary in one call, so that no crash comes between', async () => {
    const set = vi.spyOn(local, 'set');
    await putInMirror([aRecord(), aRecord({ id: 'note-2' })], CANARY);
    expect(set).toHaveBeenCalledOnce();
    expect(Object.keys(set.mock.lastCall?.[0] ?? {})).toHaveLength(3);
  });

  it('does not take drafts and settings for records', async () => {
    await local.set({ settings: { theme: 'dark' }, 'draft:note': { text: 'tea', prompt: null } });
    expect(await readMirror()).toEqual([]);
  });

  it('leaves a damaged record out and keeps the others', async () => {
    await putInMirror([aRecord(), aRecord({ id: 'note-2' }), aRecord({ id: 'note-3' })], CANARY);
    await local.set({ 'j:note-1': 'half a rec', 'j:note-2': { ...aRecord({ id: 'note-2' }), rev: 4 } });
    expect((await readMirror()).map((record) => record.id)).toEqual(['note-3']);
  });

  it.each(['j:note-2', 'canary'])(
    'leaves out what the disk has damaged and gives the rest: %s',
    async (damaged) => {
      await putInMirror([aRecord(), aRecord({ id: 'note-2' }), aRecord({ id: 'note-3' })], CANARY);
      const get = local.get.bind(local);
      vi.spyOn(local, 'get').mockImplementation((async (keys: string | string[] | null) => {
        const names = keys === null ? Object.keys(await get(null)) : [keys].flat();
        if (names.includes(damaged)) throw new Error('Invalid JSON');
        return get(keys);
      }) as never);
      const left = ['note-1', 'note-2', 'note-3'].filter((id) => `j:${id}` !== damaged);
      expect((await readMirror()).map((record) => record.id)).toEqual(left);
      const some = left.filter((id) => id !== 'note-3');
      expect((await readFromMirror(['note-1', 'note-2'])).map((record) => record.id)).toEqual(some);
      expect(await readCanary()).toEqual(damaged === 'canary' ? null : CANARY);
    },
  );

  it('holds nothing and no canary where nothing was put into it', async () => {
    expect(await readMirror()).toEqual([]);
    expect(await readCanary()).toBeNull();
  });
});

it.each<[string, unknown]>([
  ['a text', 'canary'],
  ['a list', [CANARY]],
  ['without a writer', { ...CANARY, writer: undefined }],
  ['with a sequence that is no whole number', { ...CANARY, sequence: 7.5 }],
  ['with a count in words', { ...CANARY, count: 'two' }],
])('a canary that is damaged, %s, is none', async (_, canary) => {
  await local.set({ canary });
  expect(await readCanary()).toBeNull();
});

describe('a part of the mirror', () => {
  const records = ['note-1', 'note-2', 'note-3'].map((id) => aRecord({ id }));

  it('is read by its ids, without what is missing or damaged', async () => {
    await putInMirror(records, CANARY);
    await local.set({ 'j:note-2': 'half a rec' });
    expect(await readFromMirror(['note-3', 'note-2', 'note-9'])).toEqual([records[2]]);
    expect(await readFromMirror([])).toEqual([]);
  });

  it.each([
    ['new', true],
    ['old', false],
  ])('has its ids told by a browser that is %s, damaged ones too', async (_, hasGetKeys) => {
    if (!hasGetKeys) Object.assign(local, { getKeys: undefined });
    await putInMirror(records, CANARY);
    await local.set({ 'j:note-2': 'half a rec', settings: {}, 'draft:j:note': {} });
    expect((await mirroredIds()).sort()).toEqual(['note-1', 'note-2', 'note-3']);
  });
});
