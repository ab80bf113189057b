import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WallTime } from '../../../utils/domain/day';
import { localZone } from '../../../utils/domain/zone';
import { runs } from '../../support/runs';
import { intlZone } from '../../support/zones';

const MINUTE_MS = 60_000;

const wall = (text: string): WallTime => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute };
};

afterEach(() => vi.unstubAllEnvs());

describe('a named zone found by searching', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01T12:00', '2026-07-01T10:00Z'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['Asia/Kathmandu', '2026-05-05T05:45', '2026-05-05T00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:30Z'],
    ['America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00Z'],
    ['Africa/Cairo', '2026-04-24T00:15', '2026-04-23T22:00Z'],
    ['Pacific/Apia', '2011-12-30T20:00', '2011-12-30T10:00Z'],
  ])('%s: %s is %s', (name, text, expected) => {
    expect(new Date(intlZone(name).instantOf(wall(text))).toISOString()).toBe(
      expected.replace('Z', ':00.000Z'),
    );
  });
});

describe.each([
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Apia',
])("the browser's own zone in %s", (name) => {
  const byIntl = intlZone(name);
  const instants = fc
    .integer({ min: Date.UTC(2009, 0), max: Date.UTC(2030, 0) })
    .map((it) => Math.floor(it / MINUTE_MS) * MINUTE_MS);

  beforeEach(() => {
    vi.stubEnv('TZ', name);
  });

  it('shows the wall clock as it stands there', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(localZone.wallTimeAt(instant)).toEqual(byIntl.wallTimeAt(instant));
      }),
      runs(100),
    );
  });

  it('finds the instant of a time that the wall clock shows, the first where it comes twice', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const shown = byIntl.wallTimeAt(instant);
        const found = localZone.instantOf(shown);
        expect(found).toBe(byIntl.instantOf(shown));
        expect(localZone.wallTimeAt(found)).toEqual(shown);
      }),
      runs(100),
    );
  });
});

it.each([
  ['Europe/Berlin', '2026-03-29T02:30'],
  ['America/New_York', '2026-03-08T02:59'],
  ['Australia/Lord_Howe', '2026-10-04T02:10'],
  ['Africa/Cairo', '2026-04-24T00:00'],
  ['America/Santiago', '2026-09-06T00:15'],
  ['Pacific/Apia', '2011-12-30T20:00'],
])('in %s, where %s is skipped, it comes right after the gap', (name, text) => {
  vi.stubEnv('TZ', name);
  expect(localZone.instantOf(wall(text))).toBe(intlZone(name).instantOf(wall(text)));
});
