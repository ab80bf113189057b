import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../utils/domain/day';
import type { TodayView } from '../../../utils/domain/today-view';
import { keepDraft, loadDraft } from '../../../utils/services/drafts';
import {
  dropSnapshot,
  keepSnapshot,
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
    keepSnapshot(today, ahead);
    expect(titleAt(now)).toBe(expected);
  });

  it('names the day also where nothing is kept', () => {
    expect(readFirstPaint(at(12, 2))).toEqual({ day: '2026-03-11', view: null, draft: '' });
  });

  it('shows nothing after the snapshot was thrown away', () => {
    keepSnapshot(today, ahead);
    dropSnapshot();
    expect(titleAt(at(12, 20))).toBeUndefined();
  });

  it('is empty, and nothing is thrown, whatever stands in its place', () => {
    keepSnapshot(today, ahead);
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
    keepSnapshot(today, ahead);
    localStorage.setItem(localStorage.key(0) ?? '', '{"version":1,"today":');
    keepSnapshot(today, ahead);
    expect(titleAt(at(12, 20))).toBe('today');
  });
});

describe('the draft in the first paint', () => {
  it('is the latest that was typed, and stays when the view changes', () => {
    keepSnapshot(today, ahead);
    keepSnapshotDraft('The tea');
    keepSnapshot({ ...today, title: 'changed' }, ahead);
    expect(readFirstPaint(at(12, 20))).toMatchObject({ draft: 'The tea', view: { title: 'changed' } });
    expect(readFirstPaint(at(13, 12)).draft).toBe('The tea');
  });

  it('is the note’s and no other field’s', async () => {
    keepSnapshot(today, ahead);
    await keepDraft('line', { text: 'a line', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('');
    await keepDraft('note', { text: 'The tea', prompt: 'What helped?' });
    expect(readFirstPaint(at(12, 20)).draft).toBe('The tea');
    expect(await loadDraft('note')).toEqual({ text: 'The tea', prompt: 'What helped?' });
  });

  it('is gone when the note is saved', async () => {
    keepSnapshot(today, ahead);
    await keepDraft('note', { text: 'The tea', prompt: null });
    await keepDraft('note', { text: '', prompt: null });
    expect(readFirstPaint(at(12, 20)).draft).toBe('');
    expect(await loadDraft('note')).toBeNull();
  });

  it('makes no snapshot where there is none', () => {
    keepSnapshotDraft('The tea');
    expect(localStorage).toHaveLength(0);
  });
});

describe('where the page’s storage', () => {
  it('is full, nothing old is painted', () => {
    keepSnapshot(today, ahead);
    fillPageStorage();
    keepSnapshot({ ...today, title: 'changed' }, ahead);
    expect(titleAt(at(12, 20))).toBeUndefined();
  });

  it('is closed, the page opens without it', () => {
    closePageStorage();
    expect(readFirstPaint(at(13, 12))).toEqual({ day: TOMORROW, view: null, draft: '' });
  });

  it('is closed, keeping a snapshot does no harm', () => {
    closePageStorage();
    expect(() => keepSnapshot(today, ahead)).not.toThrow();
  });
});
