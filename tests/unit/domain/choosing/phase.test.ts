import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastDay } from '../../../../utils/domain/choosing/history';
import { indexOf } from '../../../../utils/domain/choosing/history-index';
import { phaseOn } from '../../../../utils/domain/choosing/phase';
import { addDays, daysBetween } from '../../../../utils/domain/day';
import { TODAY } from '../../../support/builders';
import { anyAnswer, aPast, aPastCard, daysAgo, doneDays, inDays } from '../../../support/choosing';
import { allowLongRuns, runs } from '../../../support/runs';

allowLongRuns();

const phaseToday = (days: readonly PastDay[], rest: Parameters<typeof aPast>[1] = {}, worseToday = false) =>
  phaseOn(indexOf(aPast(days, rest)), TODAY, worseToday);

describe('the phase', () => {
  it('is to settle on the first day', () => {
    expect(phaseToday([])).toMatchObject({ phase: 'settle', since: TODAY, done: 0 });
  });

  it.each([
    ['six days and four actions', 6, 4, 'settle'],
    ['seven days and three actions', 7, 3, 'settle'],
    ['seven days and four actions', 7, 4, 'warm'],
    ['a year and three actions', 365, 3, 'settle'],
  ])('after %s', (_, days, done, phase) => {
    const rows = Array.from({ length: days }, (__, i) =>
      daysAgo(days - i, { answer: i < done ? 'done' : 'not-today' }),
    );
    expect(phaseToday(rows).phase).toBe(phase);
  });

  it.each([
    ['from that day on', 5, 'settle'],
    ['but not back from what was reached before', 0, 'warm'],
  ])('does not move on while only they reach out, %s', (_, days, phase) => {
    const rows = doneDays(9);
    expect(phaseToday(rows, { heldFrom: inDays(-days) }).phase).toBe(phase);
    expect(phaseToday(rows, { heldFrom: null }).phase).toBe('warm');
  });

  it('counts a part of an action, and neither a rest nor silence', () => {
    const rows = (answer: 'partly' | 'rest' | null) => [8, 7, 6, 5].map((it) => daysAgo(it, { answer }));
    expect(phaseToday(rows('partly')).phase).toBe('warm');
    expect(phaseToday(rows('rest')).phase).toBe('settle');
    expect(phaseToday(rows(null)).phase).toBe('settle');
  });

  it.each([
    [7, 'warm'],
    [13, 'warm'],
    [14, 'mend'],
    [21, 'deepen'],
    [400, 'deepen'],
  ])('after %s days with all done is %s', (days, phase) => {
    expect(phaseToday(doneDays(days)).phase).toBe(phase);
  });

  it('moves on by one only, however long somebody was away', () => {
    expect(phaseToday([80, 79, 78, 77].map((it) => daysAgo(it))).phase).toBe('warm');
  });

  it('goes back by one on a day that got worse, and begins again there', () => {
    expect(phaseToday(doneDays(14), {}, true)).toMatchObject({ phase: 'warm', since: TODAY, done: 0 });
    const marked = doneDays(14).map((it, i) => (i === 11 ? { ...it, marks: ['worse' as const] } : it));
    expect(phaseToday(marked)).toMatchObject({ phase: 'settle', since: inDays(-3), done: 3 });
  });

  it('stays the first where it got worse in it', () => {
    expect(phaseToday([], {}, true).phase).toBe('settle');
  });

  it('does not move on while ease is low, where it is known', () => {
    expect(phaseToday(doneDays(8), { ease: [{ day: inDays(-3), ease: 3 }] }).phase).toBe('settle');
    const better = [
      { day: inDays(-1), ease: 4 },
      { day: inDays(-3), ease: 3 },
    ];
    expect(phaseToday(doneDays(8), { ease: better })).toMatchObject({ phase: 'warm', since: inDays(-1) });
  });

  it('is not moved by days to come', () => {
    const ahead = Array.from({ length: 30 }, (_, i) => daysAgo(-i - 1));
    expect(phaseToday(ahead)).toMatchObject({ phase: 'settle', since: TODAY });
  });

  it('is what going through the days one by one gives', () => {
    const anyDay = fc.record({
      there: fc.boolean(),
      answer: anyAnswer,
      worse: fc.integer({ min: 0, max: 11 }),
    });
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 90 }), fc.boolean(), (plan, worseToday) => {
        const rows: PastDay[] = [];
        let at = 0;
        let since = TODAY;
        let done = 0;
        const begin = (to: number, day: typeof TODAY) => {
          at = to;
          since = day;
          done = 0;
        };
        plan.forEach(({ there, answer, worse }, i) => {
          const day = addDays(TODAY, i - plan.length);
          if (!there) return;
          if (rows.length === 0) since = day;
          if (daysBetween(since, day) >= 7 && done >= 4 && at < 3) begin(at + 1, day);
          if (worse === 0) begin(Math.max(0, at - 1), day);
          if (answer === 'done' || answer === 'partly') done++;
          rows.push({ day, card: aPastCard({ answer }), swapped: [], marks: worse === 0 ? ['worse'] : [] });
        });
        if (rows.length > 0 && daysBetween(since, TODAY) >= 7 && done >= 4 && at < 3) begin(at + 1, TODAY);
        if (worseToday) begin(Math.max(0, at - 1), TODAY);
        const { phase, ...found } = phaseToday([...rows].reverse(), {}, worseToday);
        expect({ ...found, at: ['settle', 'warm', 'mend', 'deepen'].indexOf(phase) }).toMatchObject({
          at,
          since,
          done,
        });
      }),
      runs(200),
    );
  });
});
