import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, type Day, fieldsOf, formatDay } from '../../../utils/domain/day';
import {
  LONGEST_WAIT_MS,
  latestOccurrence,
  nextOccurrence,
  nextWake,
  type Occurrence,
  type ReminderRule,
  shouldNotify,
  TOO_LATE_MS,
} from '../../../utils/domain/reminder';
import { readSettings } from '../../../utils/domain/settings';
import { localZone, type Zone } from '../../../utils/domain/zone';
import { runs } from '../../support/runs';
import { intlZone } from '../../support/zones';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const TIMES = ['00:00', '02:30', '03:00', '20:00'];
const PLACES: [zone: string, year: number][] = [
  ['Europe/Berlin', 2026],
  ['America/New_York', 2026],
  ['Australia/Lord_Howe', 2026],
  ['Africa/Cairo', 2026],
  ['America/Santiago', 2026],
  ['Asia/Kathmandu', 2026],
];
/** Samoa had no 30 December in 2011. */
const WITH_A_MISSING_DAY: [zone: string, year: number] = ['Pacific/Apia', 2011];

const aRule = (overrides: Partial<ReminderRule> = {}): ReminderRule => ({
  id: 'today',
  time: '20:00',
  since: 0,
  ...overrides,
});
const daysOf = (year: number): Day[] => {
  const all: Day[] = [];
  for (let day = formatDay(year, 1, 1); fieldsOf(day).year === year; day = addDays(day, 1)) all.push(day);
  return all;
};
const wallAt = (day: Day, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { ...fieldsOf(day), hour, minute };
};
const dateAt = (instant: number, zone: Zone): Day => {
  const { year, month, day } = zone.wallTimeAt(instant);
  return formatDay(year, month, day);
};
/** Every occurrence of a year, each found from the one before. */
function occurrencesOf(year: number, rule: ReminderRule, zone: Zone): Occurrence[] {
  const found: Occurrence[] = [];
  let now = zone.instantOf(wallAt(formatDay(year, 1, 1), '00:00')) - 1;
  for (;;) {
    const next = nextOccurrence(rule, now, zone);
    if (!next.at.startsWith(String(year))) return found;
    found.push(next);
    now = next.instant;
  }
}

afterEach(() => vi.unstubAllEnvs());

describe.each(PLACES)('through a year in %s', (name, year) => {
  const zone = intlZone(name);

  it.each(TIMES)('a reminder at %s is due once on each day, and each after the one before', (time) => {
    const occurrences = occurrencesOf(year, aRule({ time }), zone);
    expect(occurrences.map((it) => it.at)).toEqual(daysOf(year).map((day) => `${day}T${time}`));
    expect(new Set(occurrences.map((it) => it.day)).size).toBe(occurrences.length);
    expect(occurrences.filter((it, i) => i > 0 && it.instant <= (occurrences[i - 1]?.instant ?? 0))).toEqual(
      [],
    );
  });

  it('next is the first after now, and latest the last until now', () => {
    const instants = Object.fromEntries(
      TIMES.map((time) => [time, daysOf(year).map((day) => zone.instantOf(wallAt(day, time)))]),
    );
    const from = zone.instantOf(wallAt(formatDay(year, 1, 3), '12:00'));
    const until = zone.instantOf(wallAt(formatDay(year, 12, 29), '12:00'));
    fc.assert(
      fc.property(fc.integer({ min: from, max: until }), fc.constantFrom(...TIMES), (now, time) => {
        const all = instants[time] ?? [];
        expect(nextOccurrence(aRule({ time }), now, zone).instant).toBe(all.find((it) => it > now));
        expect(latestOccurrence(aRule({ time }), now, zone)?.instant).toBe(all.findLast((it) => it <= now));
      }),
      runs(50),
    );
  });
});

describe.each([...PLACES, WITH_A_MISSING_DAY])(
  'by the browser’s own zone through a year in %s',
  (name, year) => {
    const zone = intlZone(name);

    it.each(TIMES)('a reminder at %s rings once on each date there is', (time) => {
      vi.stubEnv('TZ', name);
      const dates = occurrencesOf(year, aRule({ time }), localZone).map((it) => dateAt(it.instant, zone));
      const existing = daysOf(year).filter(
        (day) => dateAt(zone.instantOf(wallAt(day, '12:00')), zone) === day,
      );
      expect(dates).toEqual(existing);
    });
  },
);

it.each(TIMES)(
  'where a date is missing, a reminder at %s leaves no other date out and comes for no day twice',
  (time) => {
    const [name, year] = WITH_A_MISSING_DAY;
    const zone = intlZone(name);
    const occurrences = occurrencesOf(year, aRule({ time }), zone);
    const dates = new Set(occurrences.map((it) => dateAt(it.instant, zone)));
    expect(daysOf(year).filter((day) => !dates.has(day))).toEqual(['2011-12-30']);
    expect(new Set(occurrences.map((it) => it.day)).size).toBe(occurrences.length);
  },
);

describe('a reminder in Berlin', () => {
  const zone = intlZone('Europe/Berlin');
  const at = (text: string) => zone.instantOf(wallAt(text.slice(0, 10) as Day, text.slice(11)));

  it.each([
    ['2026-03-12T19:59', '2026-03-12T20:00'],
    ['2026-03-12T20:00', '2026-03-13T20:00'],
    ['2026-03-12T00:10', '2026-03-12T20:00'],
  ])('seen from %s comes next at %s', (now, expected) => {
    expect(nextOccurrence(aRule(), at(now), zone)).toMatchObject({ at: expected, instant: at(expected) });
  });

  it.each([
    ['2026-03-12T19:59', '2026-03-11T20:00'],
    ['2026-03-12T20:00', '2026-03-12T20:00'],
    ['2026-03-13T03:10', '2026-03-12T20:00'],
  ])('seen from %s was last due at %s', (now, expected) => {
    expect(latestOccurrence(aRule(), at(now), zone)).toMatchObject({ at: expected, instant: at(expected) });
  });

  it.each([
    ['02:59', '2026-03-11'],
    ['00:00', '2026-03-11'],
    ['03:00', '2026-03-12'],
    ['20:00', '2026-03-12'],
  ])('at %s on 12 March is for %s', (time, day) => {
    expect(nextOccurrence(aRule({ time }), at('2026-03-11T23:00'), zone)).toMatchObject({
      ruleId: 'today',
      at: `2026-03-12T${time}`,
      day,
    });
  });

  it('that was switched on after its time was not due yet', () => {
    const rule = aRule({ since: at('2026-03-12T20:05') });
    expect(latestOccurrence(rule, at('2026-03-12T20:10'), zone)).toBeNull();
    expect(latestOccurrence(rule, at('2026-03-13T20:00'), zone)?.at).toBe('2026-03-13T20:00');
  });

  it('that was switched on at its very time was not due yet', () => {
    const rule = aRule({ since: at('2026-03-12T20:00') });
    expect(latestOccurrence(rule, at('2026-03-12T20:00'), zone)).toBeNull();
  });

  it('skips the days that have a claim', () => {
    const claimed = new Set<Day>(['2026-03-12', '2026-03-13', '2026-03-15']);
    const next = (now: string) => nextOccurrence(aRule(), at(now), zone, claimed).at;
    expect(next('2026-03-12T12:00')).toBe('2026-03-14T20:00');
    expect(next('2026-03-14T20:00')).toBe('2026-03-16T20:00');
  });

  it('does not come a second time on a day when its time is changed after midnight', () => {
    const claimed = new Set<Day>(['2026-03-12']);
    const rule = aRule({ time: '01:00' });
    expect(nextOccurrence(rule, at('2026-03-12T23:00'), zone, claimed).at).toBe('2026-03-14T01:00');
  });
});

it('finding the next reminder comes to an end for every setting that can be read', () => {
  const zone = intlZone('Europe/Berlin');
  const now = Date.UTC(2026, 2, 12);
  const sinces = [0, -1e300, Date.UTC(2027, 2, 12), 8.64e15, 1e300, Number.MAX_VALUE];
  const endless = sinces.filter((reminderSince) => {
    const { settings } = readSettings({ reminderOn: true, reminderSince });
    let asked = 0;
    const counting: Zone = {
      wallTimeAt: zone.wallTimeAt,
      instantOf: (wall) => {
        asked++;
        if (asked > 2000) throw new RangeError('no end in sight');
        return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
      },
    };
    try {
      nextOccurrence(aRule({ since: settings.reminderSince }), now, counting);
      return false;
    } catch {
      return true;
    }
  });
  expect(endless).toEqual([]);
});

describe('a reminder that is due', () => {
  const instant = Date.UTC(2026, 2, 12, 19);
  const due: Occurrence = { ruleId: 'today', day: '2026-03-12', at: '2026-03-12T20:00', instant };

  it.each([
    ['at its time', 0, false, 'send'],
    ['three hours later', TOO_LATE_MS, false, 'send'],
    ['a moment after three hours', TOO_LATE_MS + 1, false, 'too-late'],
    ['after a week of sleep', 7 * 24 * HOUR_MS, false, 'too-late'],
    ['on a day that was answered', 0, true, 'answered'],
    ['late, on a day that was answered', 7 * 24 * HOUR_MS, true, 'answered'],
  ])('%s', (_, late, answered, verdict) => {
    expect(shouldNotify(due, { now: instant + late, answered })).toBe(verdict);
  });

  it('three hours are too late and no less', () => {
    expect(TOO_LATE_MS).toBe(3 * HOUR_MS);
  });
});

describe('the next wake', () => {
  const now = Date.UTC(2026, 2, 12, 8);
  const next = (instant: number): Occurrence => ({ ruleId: 'today', day: '2026-03-12', at: '', instant });

  it.each([
    ['in an hour', HOUR_MS, HOUR_MS],
    ['in twelve hours', 12 * HOUR_MS, 12 * HOUR_MS],
    ['in twelve hours and a minute', 12 * HOUR_MS + MINUTE_MS, 12 * HOUR_MS],
    ['in fifty days', 50 * 24 * HOUR_MS, 12 * HOUR_MS],
  ])('for a reminder %s', (_, ahead, expected) => {
    expect(nextWake(next(now + ahead), now)).toBe(now + expected);
    expect(nextWake(next(now + ahead), now) - now).toBeLessThanOrEqual(LONGEST_WAIT_MS);
  });
});
