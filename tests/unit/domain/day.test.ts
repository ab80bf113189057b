import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  dateForFormatting,
  dayOf,
  daysBetween,
  fieldsOf,
  formatDay,
  isDay,
} from '../../../utils/domain/day';
import { anyDay } from '../../support/arbitraries';
import { runs } from '../../support/runs';

const DAY_MS = 86_400_000;
const serialByDate = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

describe('the day a moment belongs to', () => {
  it.each([
    ['2026-03-12', '02:59', '2026-03-11'],
    ['2026-03-12', '03:00', '2026-03-12'],
    ['2026-03-12', '00:00', '2026-03-11'],
    ['2026-03-12', '23:59', '2026-03-12'],
    ['2026-01-01', '00:30', '2025-12-31'],
    ['2024-03-01', '02:00', '2024-02-29'],
    ['2026-03-01', '02:00', '2026-02-28'],
  ])('%s at %s is %s', (calendarDay, time, expected) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    expect(dayOf({ ...fieldsOf(calendarDay as Day), hour, minute })).toBe(expected);
  });

  it.each([
    [0, '00:00', '2026-03-12'],
    [5, '04:59', '2026-03-11'],
    [5, '05:00', '2026-03-12'],
  ])('with a start at %s, %s is %s', (startHour, time, expected) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    expect(dayOf({ year: 2026, month: 3, day: 12, hour, minute }, startHour)).toBe(expected);
  });
});

describe('day arithmetic', () => {
  it('counts as the calendar does, over eight centuries', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
        const expected = new Date((serialByDate(day) + count) * DAY_MS).toISOString().slice(0, 10);
        expect(addDays(day, count)).toBe(expected);
      }),
      runs(300),
    );
  });

  it('knows how far apart two days are', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(serialByDate(to) - serialByDate(from));
      }),
      runs(300),
    );
  });

  it('gives a date that Intl shows as the same day', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(format.format(dateForFormatting(day))).toBe(day);
      }),
      runs(50),
    );
  });
});

describe('a text that may be a day', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j is not one', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([[20260312], [null], [undefined], [['2026-03-12']], [new Date(0)]])(
    '%j is none at all',
    (value) => {
      expect(isDay(value)).toBe(false);
    },
  );

  it('is one exactly where the calendar has it', () => {
    const field = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), field(14), field(33), (year, month, date) => {
        const inCalendar = new Date(Date.UTC(year, month - 1, date));
        const exists = inCalendar.getUTCMonth() === month - 1 && inCalendar.getUTCDate() === date;
        expect(isDay(formatDay(year, month, date))).toBe(exists);
      }),
      runs(500),
    );
  });
});
