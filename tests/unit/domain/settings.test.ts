import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isTimeOfDay, readSettings, type Settings } from '../../../utils/domain/settings';
import { anyJson } from '../../support/arbitraries';
import { runs } from '../../support/runs';

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const SET: Settings = {
  version: 1,
  theme: 'dark',
  cover: true,
  reminderOn: true,
  reminderTime: '07:45',
  reminderSince: 1_773_000_000_000,
};

/** Anything at all, and often an object with our names and odd values. */
const anyStored = fc.oneof(
  anyJson,
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(anyJson, fc.constantFrom(...Object.values(SET)))),
);

function expectValid(settings: Settings): void {
  expect(Object.keys(settings).sort()).toEqual([...KEYS].sort());
  expect(['system', 'light', 'dark']).toContain(settings.theme);
  expect(typeof settings.reminderOn).toBe('boolean');
  expect(Number.isFinite(settings.reminderSince)).toBe(true);
  expect(settings.version).toBeGreaterThanOrEqual(1);
  const [hour, minute] = settings.reminderTime.split(':');
  expect(hour).toHaveLength(2);
  expect(minute).toHaveLength(2);
  expect(Number(hour)).toBeLessThan(24);
  expect(Number(minute)).toBeLessThan(60);
}

describe('reading settings', () => {
  it('gives valid settings whatever was stored', () => {
    fc.assert(
      fc.property(anyStored, (stored) => expectValid(readSettings(stored).settings)),
      runs(300),
    );
  });

  it('gives back what was set', () => {
    expect(readSettings(SET)).toEqual({ settings: SET, unreadable: [] });
  });

  it('finds nothing unreadable where nothing was stored', () => {
    for (const nothing of [undefined, null, {}]) {
      expect(readSettings(nothing)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
    }
  });

  it.each<[keyof Settings, unknown]>([
    ['theme', 'sepia'],
    ['theme', 3],
    ['reminderOn', 'true'],
    ['reminderOn', 1],
    ['reminderTime', '24:00'],
    ['reminderTime', 2000],
    ['reminderTime', null],
    ['reminderSince', '0'],
    ['reminderSince', null],
    ['version', 0],
    ['version', 'one'],
  ])('names %s when it is %j, and keeps the others', (key, damage) => {
    expect(readSettings({ ...SET, [key]: damage })).toEqual({
      settings: { ...SET, [key]: DEFAULT_SETTINGS[key] },
      unreadable: [key],
    });
  });

  it('names every setting that is back at its default against what was stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEYS), anyJson), (stored) => {
        const { settings, unreadable } = readSettings(stored);
        const changed = KEYS.filter((key) => key in stored && stored[key] !== settings[key]);
        expect([...unreadable].sort()).toEqual(changed.sort());
      }),
      runs(200),
    );
  });

  it.each(['"dark"', '[]', '["dark"]', 'true', '0'])('says so when %s was stored in their place', (json) => {
    expect(readSettings(JSON.parse(json))).toEqual({ settings: DEFAULT_SETTINGS, unreadable: ['version'] });
  });

  it('says so when a number was stored in their place', () => {
    expect(readSettings(20)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: ['version'] });
  });

  it('never changes the defaults', () => {
    const before = { ...DEFAULT_SETTINGS };
    readSettings({ ...SET }).settings.theme = 'light';
    expect(DEFAULT_SETTINGS).toEqual(before);
  });
});

describe('a time of the day', () => {
  it.each(['00:00', '09:05', '19:59', '23:59'])('%s is one', (text) => {
    expect(isTimeOfDay(text)).toBe(true);
  });

  it.each(['24:00', '9:05', '09:60', '09:05:00', '0905', ' 09:05', '09:05\n', '-1:00', '', null, 905])(
    '%j is none',
    (value) => {
      expect(isTimeOfDay(value)).toBe(false);
    },
  );
});
