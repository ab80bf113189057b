import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameRecord, mergeRecords, newerOf } from '../../../utils/domain/merge';
import { makeRev, type StoredRecord } from '../../../utils/domain/record';
import { anyRecords } from '../../support/arbitraries';
import { aNote, aRecord } from '../../support/builders';
import { runs } from '../../support/runs';

const merged = (a: Iterable<StoredRecord>, b: Iterable<StoredRecord>) =>
  Object.fromEntries(mergeRecords(a, b));

describe('merging two sets of records', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
      runs(200),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        expect(merged(mergeRecords(a, b).values(), c)).toEqual(merged(a, mergeRecords(b, c).values()));
      }),
      runs(200),
    );
  });

  it('gives the same when it is done again', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const once = merged(a, b);
        expect(merged(Object.values(once), b)).toEqual(once);
        expect(merged(Object.values(once), Object.values(once))).toEqual(once);
      }),
      runs(200),
    );
  });

  it('never loses an id and never makes one up', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const ids = new Set([...a, ...b].map((record) => record.id));
        expect(new Set(mergeRecords(a, b).keys())).toEqual(ids);
      }),
      runs(100),
    );
  });

  it('keeps the highest revision of each record', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        for (const [id, kept] of mergeRecords(a, b)) {
          const revs = [...a, ...b].filter((record) => record.id === id).map((record) => record.rev);
          expect(kept.rev).toBe(revs.sort().at(-1));
        }
      }),
      runs(100),
    );
  });

  it('never mixes two versions: what is kept was there', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        for (const kept of mergeRecords(a, b).values()) expect([...a, ...b]).toContain(kept);
      }),
      runs(100),
    );
  });
});

describe('two versions with the same revision', () => {
  const one = aRecord({ body: aNote({ text: 'one' }) });
  const two = aRecord({ body: aNote({ text: 'two' }) });

  it('are decided the same in any order', () => {
    expect(newerOf(one, two)).toBe(newerOf(two, one));
  });

  it.each([
    ['their bodies differ', two],
    ['one is deleted', { ...one, deleted: true }],
    ['their days differ', { ...one, day: '2026-03-13' as const }],
  ])('are not the same record where %s', (_, other) => {
    expect(isSameRecord(one, other)).toBe(false);
  });

  it('are the same record whatever the order of their keys', () => {
    const { id, ...rest } = one;
    const body = Object.fromEntries(Object.entries(aNote({ text: 'one' })).reverse());
    expect(isSameRecord(one, { ...rest, body, id })).toBe(true);
  });
});

it('a later tombstone wins over an earlier text, and a later text over an earlier tombstone', () => {
  const text = aRecord({ rev: makeRev(4, 'w') });
  const tombstone = (sequence: number) =>
    aRecord({ rev: makeRev(sequence, 'w'), deleted: true, body: { plank: true } });
  expect(merged([text], [tombstone(5)])).toEqual({ 'note-1': tombstone(5) });
  expect(merged([tombstone(3)], [text])).toEqual({ 'note-1': text });
});

it('a record is not the same as none', () => {
  expect(isSameRecord(aRecord(), undefined)).toBe(false);
  expect(isSameRecord(undefined, undefined)).toBe(true);
});
