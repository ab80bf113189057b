import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../utils/domain/day';
import type { TodayView } from '../../../utils/domain/today-view';
import { keepDraft, loadDraft } from '../../../utils/services/drafts';
import {
  dropSnapshot,
  keepSnapshot,
  keepSnapshotAhead,
  keepSnapshotDraft,
  readFirstPaint,
} from '../../../utils/services/snapshot';
import { anyJson } from '../../support/arbitraries';
import { TODAY } from '../../support/builders';
import { closePageStorage, fillPageStorage } from '../../support/page-storage';
import { runs } from '../../support/runs';
import { aTodayView } from '../../support/views';

const TOMORROW = addDays(TODAY, 1);
const today = aTodayView({ day: TODAY, title: 'today' });
const ahead: Record<Day, TodayView> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7].map((i) => {
    const day = addDays(TODAY, i);
    return [day, aTodayView({ day, title: `in ${i} days` })];
  }),
);
const keepAll = () => {
  keepSnapshot(today);
  keepSnapshotAhead(today, ahead);
};
const at = (date: number, hour: number, minute = 0) => new Date(2026, 2, date, hour, minute);
const titleAt = (now: Date) => readFirstPaint(now).view?.title;

describe('the first paint', () => {
  it.each([
    ['in the evening', at(12, 20), 'today'],
    ['after midnight', at(13, 2, 59), 'today'],
    ['as the next day begins', at(13, 3), 'in 1 days'],
    ['a week later', at(19, 12), 'in 7 days'],
    ['before the day began', at(12, 2, 59), undefined],
    ['more than a week later', at(20, 12), undefined],
    ['a year back', new Date(2025, 2, 12, 20), undefined],
  ])('%s shows the view of that day', (_, now, expected) => {
    keepAll();
    expect(titleAt(now)).toBe(expected);
  });

  it('of the days ahead stays when today changes, until they are found anew', () => {
    keepAll();
    keepSnapshot({ ...today, title: 'changed' });
    expect([titleAt(at(12, 20)), titleAt(at(13, 3))]).toEqual(['changed', 'in 1 days']);
    keepSnapshotAhead(today, {});
    expect([titleAt(at(12, 20)), titleAt(at(13, 3))]).toEqual(['changed', undefined]);
  });

  it('of the days ahead is not kept where the snapshot is gone or of another day', () => {
    keepSnapshotAhead(today, ahead);
    expect(localStorage).toHaveLength(0);
    keepSnapshot(aTodayView({ day: TOMORROW, title: 'tomorrow' }));
    keepSnapshotAhead(today, ahead);
    expect([titleAt(at(13, 3)), titleAt(at(14, 3))]).toEqual(['tomorrow', undefined]);
  });

  it('names the day also where nothing is kept', () => {
    expect(readFirstPaint(at(12, 2))).toEqual({ day: '2026-03-11', view: null, draft: '' });
  });

  it('shows nothing after the snapshot was thrown away', () => {
    keepAll();
    dropSnapshot();
    expect(titleAt(at(12, 20))).toBeUndefined();
  });

  it('is empty, and nothing is thrown, whatever stands in its place', () => {
    keepAll();
    const key = localStorage.key(0) ?? '';
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyJson.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          localStorage.setItem(key, text);
          expect(readFirstPaint(at(12, 20))).toEqual({ day: TODAY, view: null, draft: '' });
        },
      ),
      runs(100),
    );
  });

  it('is mended by the next snapshot', () => {
    keepAll();
    localStorage.setItem(localStorage.key(0) ?? '', '{"version":1,"today":');
    keepAll();
    expect(titleAt(at(12, 20))).toBe('today');
  });
});

describe('the draft in the first paint', () => {
  it('is the latest that was typed, and stays when the view changes', () => {
    keepAll();
    keepSnapshotDraft('note', 'The tea');
    keepSnapshot({ ...today, title: 'changed' });
    expect(readFirstPaint(at(12, 20))).toMatchObject({ draft: 'The tea', view: { title: 'changed' } });
    expect(readFirstPaint(at(13, 12)).draft).toBe('The tea');
  });

  it('is the note’s and no other field’s', async () => {
    keepAll();
    await keepDraft('line', { text: 'a line', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('');
    await keepDraft('note', { text: 'The tea', prompt: 'What helped?' });
    expect(readFirstPaint(at(12, 20)).draft).toBe('The tea');
    expect(await loadDraft('note')).toEqual({ text: 'The tea', prompt: 'What helped?' });
  });

  it('is of the person in view alone, as are the days ahead', async () => {
    keepAll();
    await keepDraft('note.0f3a', { text: 'The soup', prompt: null });
    await keepDraft('note', { text: 'The tea', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('The tea');
    keepSnapshot({ ...today, personId: 'person-0f3a' });
    keepSnapshotAhead(today, ahead);
    expect(readFirstPaint(at(12, 20)).draft).toBe('');
    expect(titleAt(at(13, 3))).toBeUndefined();
    await keepDraft('note.0f3a', { text: 'The soup', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('The soup');
  });

  it('is gone when the note is saved', async () => {
    keepAll();
    await keepDraft('note', { text: 'The tea', prompt: null });
    await keepDraft('note', { text: '', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('');
    expect(await loadDraft('note')).toBeNull();
  });

  it('makes no snapshot where there is none', () => {
    keepSnapshotDraft('note', 'The tea');
    expect(localStorage).toHaveLength(0);
  });
});

describe('where the page’s storage', () => {
  it('is full, nothing old is painted', () => {
    keepAll();
    fillPageStorage();
    keepSnapshot({ ...today, title: 'changed' });
    expect(titleAt(at(12, 20))).toBeUndefined();
  });

  it('is closed, the page opens without it', () => {
    closePageStorage();
    expect(readFirstPaint(at(13, 12))).toEqual({ day: TOMORROW, view: null, draft: '' });
  });

  it('is closed, keeping a snapshot does no harm', () => {
    closePageStorage();
    expect(() => keepAll()).not.toThrow();
  });
});
