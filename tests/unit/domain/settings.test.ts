import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../utils/domain/settings';
import { anyJson } from '../../support/arbitraries';
import { remindersWith } from '../../support/reminders';
import { runs } from '../../support/runs';

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const SET: Settings = {
  version: 2,
  theme: 'dark',
  cover: true,
  reminders: remindersWith(
    { today: { time: '07:45', days: [0, 2, 4], since: 1_773_000_000_000 }, review: { time: '09:00' } },
    {
      quiet: { on: true, from: '21:30', to: '06:00' },
      pausedUntil: '2026-04-01',
      wording: 'The kettle',
      sign: 'both',
    },
  ),
  reminderDeclined: true,
};

/** What version 1 kept of its one reminder. */
const SET_V1 = {
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
  fc.dictionary(
    fc.constantFrom(...KEYS, ...Object.keys(SET_V1)),
    fc.oneof(anyJson, fc.constantFrom(...Object.values(SET), ...Object.values(SET_V1))),
  ),
  fc.record({
    reminders: fc.dictionary(
      fc.constantFrom(...Object.keys(SET.reminders)),
      fc.oneof(anyJson, fc.dictionary(fc.constantFrom('today', 'review', 'on', 'from'), anyJson)),
    ),
  }),
);

function expectValid(settings: Settings): void {
  expect(Object.keys(settings).sort()).toEqual([...KEYS].sort());
  expect(['system', 'light', 'dark']).toContain(settings.theme);
  expect(settings.version).toBeGreaterThanOrEqual(1);
  const { kinds, quiet, pausedUntil, wording, sign } = settings.reminders;
  expect(Object.keys(kinds)).toEqual(['today', 'gratitude', 'later', 'promise', 'review']);
  for (const { on, time, days, since } of Object.values(kinds)) {
    expect(typeof on).toBe('boolean');
    expect(time).toMatch(/^\d\d:\d\d$/);
    expect(days).toEqual([...new Set(days)].filter((day) => day >= 0 && day <= 6).sort());
    expect(Number.isFinite(since)).toBe(true);
  }
  expect(typeof quiet.on).toBe('boolean');
  for (const time of [quiet.from, quiet.to]) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
  expect(pausedUntil ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(wording.length).toBeLessThanOrEqual(60);
  expect(['notification', 'dot', 'both']).toContain(sign);
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
    ['reminders', null],
    ['reminders', 'all'],
    ['reminders', []],
    ['version', 0],
    ['version', 'one'],
  ])('names %s when it is %j, and keeps the others', (key, damage) => {
    expect(readSettings({ ...SET, [key]: damage })).toEqual({
      settings: { ...SET, [key]: DEFAULT_SETTINGS[key] },
      unreadable: [key],
    });
  });

  it.each<[string, object]>([
    ['a switch', { kinds: { ...SET.reminders.kinds, today: { ...SET.reminders.kinds.today, on: 1 } } }],
    ['a time', { kinds: { ...SET.reminders.kinds, today: { ...SET.reminders.kinds.today, time: '24:00' } } }],
    ['days', { kinds: { ...SET.reminders.kinds, today: { ...SET.reminders.kinds.today, days: [6, 0] } } }],
    ['a kind', { kinds: { ...SET.reminders.kinds, today: 'on' } }],
    ['all kinds', { kinds: 3 }],
    ['quiet hours', { quiet: { on: true, from: 'late', to: '06:00' } }],
    ['a pause', { pausedUntil: '2026-02-30' }],
    ['the words', { wording: 'x'.repeat(61) }],
    ['the sign', { sign: 'bell' }],
  ])('names reminders when %s cannot be read, and keeps the others', (_, damage) => {
    const { settings, unreadable } = readSettings({ ...SET, reminders: { ...SET.reminders, ...damage } });
    expect(unreadable).toEqual(['reminders']);
    expectValid(settings);
    const untouched = Object.keys(SET.reminders).filter((key) => !(key in damage));
    for (const key of untouched as (keyof typeof SET.reminders)[]) {
      expect(settings.reminders[key]).toEqual(SET.reminders[key]);
    }
  });

  it('finds nothing wrong where a later version added a kind or a field', () => {
    const { today } = SET.reminders.kinds;
    const { settings, unreadable } = readSettings({
      ...SET,
      reminders: { kinds: { today, pulse: { on: true } }, moon: 'full' },
    });
    expect(unreadable).toEqual([]);
    expect(settings.reminders).toEqual(remindersWith({ today }));
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

describe('settings of version 1', () => {
  it('keep the one reminder as that of today’s step, on every day', () => {
    expect(readSettings(SET_V1)).toEqual({
      settings: {
        ...{ version: 2, theme: 'dark', cover: true, reminderDeclined: false },
        reminders: remindersWith({ today: { time: '07:45', since: 1_773_000_000_000 } }),
      },
      unreadable: [],
    });
  });

  it('have what is at its default where it was never chosen', () => {
    expect(readSettings({ version: 1, theme: 'light' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'light' },
      unreadable: [],
    });
  });

  it.each([
    ['reminderOn', 'true'],
    ['reminderTime', '24:00'],
    ['reminderTime', null],
    ['reminderSince', '0'],
  ])('name the reminders when %s is %j, and keep the others', (key, damage) => {
    const { settings, unreadable } = readSettings({ ...SET_V1, [key]: damage });
    expect(unreadable).toEqual(['reminders']);
    expect(settings.theme).toBe('dark');
    const { on, time, since } = settings.reminders.kinds.today;
    const before = { reminderOn: on, reminderTime: time, reminderSince: since };
    const kept = Object.keys(before).filter((it) => it !== key) as (keyof typeof before)[];
    for (const it of kept) expect(before[it]).toBe(SET_V1[it]);
  });
});
