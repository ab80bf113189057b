import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../utils/domain/day';
import { type Kind, ruleOf } from '../../../../utils/domain/reminders/kinds';
import type { Closed, Schedule } from '../../../../utils/domain/reminders/schedule';
import type { WallText } from '../../../../utils/domain/reminders/wall-text';
import { WEEKDAYS } from '../../../../utils/domain/reminders/weekday';
import { type Death, ReminderMachine } from '../../../support/reminder-machine';
import {
  changesOf,
  isQuietAt,
  lifeDay,
  Oracle,
  type OracleSituation,
  plusDays,
  shownAt,
} from '../../../support/reminder-oracle';
import { casesOf } from '../../../support/runs';
import { intlZone } from '../../../support/zones';

const HOUR = 60;
const DAY = 24 * HOUR;
const LENGTH = 4 * DAY;

/** Half-hour and 45-minute offsets, changes of half an hour, at midnight, on both halves of the earth, and none. */
const ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'America/Anchorage',
  'America/Asuncion',
  'America/Bogota',
  'America/Caracas',
  'America/Chicago',
  'America/Havana',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Nuuk',
  'America/Phoenix',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Dubai',
  'Asia/Gaza',
  'Asia/Hong_Kong',
  'Asia/Jerusalem',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Asia/Yangon',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Darwin',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'Europe/Moscow',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'UTC',
];

const zones = new Map(ZONES.map((name) => [name, intlZone(name)]));

/** Twenty thousand lives take most of an hour on a busy machine. */
const LIMIT_MS = 2 * 60 * 60_000;

/** Apia left out 30 December 2011. */
const APIA_LEAVES_OUT = Date.UTC(2011, 11, 30, 10) / 60_000;

/** Some hours before a clock change of that zone, or any minute of a year. */
const startIn = (name: string): fc.Arbitrary<number> => {
  const changes = [...changesOf(name, 2026), ...(name === 'Pacific/Apia' ? [APIA_LEAVES_OUT] : [])];
  const anyMinute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 1) / 60_000 });
  if (changes.length === 0) return anyMinute;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: 0, max: 3 * DAY }))
    .map(([change, before]) => change - before);
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anyMinute });
};

const time = fc.oneof(
  fc.constantFrom(
    '00:00',
    '00:30',
    '01:30',
    '02:00',
    '02:10',
    '02:30',
    '02:59',
    '03:00',
    '19:55',
    '20:00',
    '20:08',
    '22:30',
  ),
  fc.integer({ min: 0, max: DAY - 1 }).map((it) => new Date(it * 60_000).toISOString().slice(11, 16)),
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, weight: number) =>
  fc.option(arbitrary, { nil: null, freq: weight });
const at = fc.integer({ min: 0, max: LENGTH - 1 });

const routine = fc.record({
  time,
  days: fc.oneof(fc.constant([...WEEKDAYS]), fc.subarray([...WEEKDAYS])),
  since: sometimes(fc.integer({ min: -2 * DAY, max: 2 * DAY }), 1),
});

const life = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    other: fc.constantFrom(...ZONES),
  })
  .chain(({ zone, other }) =>
    fc.record({
      zone: fc.constant(zone),
      other: fc.constant(other),
      start: startIn(zone),
      travelAt: sometimes(at, 1),
      routines: fc.record({
        today: sometimes(routine, 6),
        gratitude: sometimes(routine, 3),
        review: sometimes(routine, 1),
      }),
      reviewFrom: fc.integer({ min: -5, max: 5 }),
      appointments: fc.array(
        fc.record({
          date: fc.integer({ min: -2, max: 4 }),
          time,
          closed: sometimes(fc.constantFrom<Closed>('solo', 'archived'), 1),
        }),
        { maxLength: 3 },
      ),
      quiet: sometimes(fc.record({ from: time, to: time }), 2),
      pausedFor: sometimes(fc.integer({ min: -1, max: 3 }), 1),
      done: fc.array(fc.record({ at, kind: fc.constantFrom<Kind>('today', 'gratitude', 'review') }), {
        maxLength: 3,
      }),
      opened: fc.array(at, { maxLength: 2 }),

      snoozes: fc.array(
        fc.record({
          at,
          minutes: fc.constantFrom(15, 60, 240),
          kind: fc.constantFrom<Kind>('today', 'gratitude'),
        }),
        { maxLength: 2 },
      ),
      restsAt: sometimes(at, 1),
      jumps: fc.array(
        fc.record({
          at,
          by: fc.oneof(
            fc.integer({ min: -180, max: 180 }),
            fc.constantFrom(-20 * HOUR, -25 * HOUR, -25 * HOUR - 1, -3 * DAY, 20 * HOUR, 3 * DAY),
          ),
        }),
        { maxLength: 2 },
      ),
      sleeps: fc.array(fc.record({ at, minutes: fc.integer({ min: 1, max: 40 * HOUR }) }), { maxLength: 2 }),
      // The wakes at which the worker dies, counted among those with something to do.
      deaths: fc.array(
        fc.record({
          wake: fc.integer({ min: 0, max: 12 }),
          death: fc.oneof(
            fc.constantFrom<Death>('at-once', 'armed', 'remembered', 'shown'),
            fc.integer({ min: 0, max: 2 }).map((claimed): Death => ({ claimed })),
          ),
        }),
        { maxLength: 3 },
      ),
    }),
  );

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

interface Sent {
  minute: number;
  keys: string[];
  saysWeekly: boolean;
}

/** Lives it twice, minute by minute: on a machine with the product's rules, and by the oracle. */
function live(it: Life) {
  const machine = new ReminderMachine();
  const oracle = new Oracle();
  const sent: Sent[] = [];
  const expected: Sent[] = [];
  const quietBreaks: string[] = [];
  const done = new Map<string, Set<string>>();
  const snoozes: { kind: Kind; day: string; minute: number }[] = [];
  const firstDate = shownAt(it.zone, it.start).slice(0, 10);
  let offset = 0;
  let isAsleepUntil = -1;
  let wakesWithWork = 0;
  let wasAsleep = true;
  let wentBack = 0;
  let hasNoAlarm = false;
  let situation: OracleSituation | undefined;

  for (let r = 0; r < LENGTH; r++) {
    const zone = it.travelAt !== null && r >= it.travelAt ? it.other : it.zone;
    const jump = it.jumps.filter((jumped) => jumped.at === r).reduce((sum, { by }) => sum + by, 0);
    offset += jump;
    wentBack += Math.min(jump, 0);
    const minute = it.start + r + offset;
    for (const sleep of it.sleeps)
      if (sleep.at === r) isAsleepUntil = Math.max(isAsleepUntil, r + sleep.minutes);
    if (r < isAsleepUntil) {
      wasAsleep = true;
      continue;
    }
    let happens = wasAsleep || jump !== 0 || it.travelAt === r || it.restsAt === r;
    wasAsleep = false;
    const today = lifeDay(shownAt(zone, minute));
    for (const { kind } of it.done.filter((did) => did.at === r)) {
      done.set(kind, (done.get(kind) ?? new Set()).add(today));
      happens = true;
    }
    for (const snooze of it.snoozes.filter((put) => put.at === r)) {
      if (!snoozes.some(({ kind, day }) => kind === snooze.kind && day === today)) {
        snoozes.push({ kind: snooze.kind, day: today, minute: minute + snooze.minutes });
      }
      happens = true;
    }
    if (it.opened.includes(r)) {
      machine.open();
      oracle.opened();
      happens = true;
    }
    if (happens || !situation || situation.zone !== zone) {
      const isResting = it.restsAt !== null && r >= it.restsAt;
      situation = situationOf(it, { zone, firstDate, isResting, done, snoozes });
    }
    const alarmRings = machine.alarm !== null && machine.alarm <= minute * 60_000;
    const rings = happens || oracle.rings(situation, minute);
    if (!(rings || r % 15 === 0 || alarmRings)) continue;
    const death = rings ? (it.deaths.find(({ wake }) => wake === wakesWithWork)?.death ?? null) : null;
    if (rings) wakesWithWork++;
    const systemWakes = happens || r % 15 === 0 || alarmRings;
    if (alarmRings) machine.alarm = null;
    if (systemWakes) {
      const shown = machine.wake(scheduleOf(situation), minute * 60_000, zoneOf(zone), death);
      if (shown) {
        sent.push({ minute, ...shown });
        if (isQuietAt(situation, minute)) quietBreaks.push(shownAt(zone, minute));
      }
    }
    if (systemWakes) hasNoAlarm = death === 'at-once' && machine.alarm === null;
    // Whoever dies before setting the next alarm leaves the rest to the tick, a quarter of an hour later at the most.
    if (!systemWakes && hasNoAlarm) continue;
    const told = oracle.wake(situation, minute, deathAsSeen(death));
    if (told) expected.push({ minute, ...told });
  }
  return { sent, expected, quietBreaks, wentBack };
}

function deathAsSeen(death: Death | null): { claimed: number; remembered: boolean } | null {
  if (death === null || death === 'shown') return null;
  if (death === 'remembered') return { claimed: 0, remembered: true };
  return { claimed: typeof death === 'object' ? death.claimed : 0, remembered: false };
}

function situationOf(
  it: Life,
  now: {
    zone: string;
    firstDate: string;
    isResting: boolean;
    done: Map<string, Set<string>>;
    snoozes: OracleSituation['snoozes'];
  },
): OracleSituation {
  const kinds = Object.entries(it.routines) as [Kind, Life['routines']['today']][];
  const routines = kinds.flatMap(([kind, chosen]) => {
    if (!chosen) return [];
    return {
      kind,
      time: chosen.time,
      days: chosen.days,
      sinceMinute: chosen.since === null ? 0 : it.start + chosen.since,
      from: kind === 'review' ? plusDays(now.firstDate, it.reviewFrom) : null,
      closed: now.isResting ? 'archived' : null,
      backsOff: ruleOf(kind).backsOff,
    };
  });
  return {
    zone: now.zone,
    routines,
    appointments: it.appointments.map(({ date, time: when, closed }, i) => ({
      kind: 'later',
      id: `item-${i}`,
      at: `${plusDays(now.firstDate, date)}T${when}`,
      closed,
    })),
    snoozes: now.snoozes.filter(({ kind }) => routines.some((routine) => routine.kind === kind)),
    quiet: it.quiet,
    pausedUntil: it.pausedFor === null ? null : plusDays(now.firstDate, it.pausedFor),
    done: now.done,
  };
}

const schedules = new WeakMap<OracleSituation, Schedule>();

/** The same in the product's own terms. */
function scheduleOf(situation: OracleSituation): Schedule {
  const made = schedules.get(situation);
  if (made) return made;
  const schedule: Schedule = {
    routines: situation.routines.map(({ kind, time: when, days, sinceMinute, from, closed }) => ({
      kind: kind as Kind,
      time: when,
      days: WEEKDAYS.filter((day) => days.includes(day)),
      since: sinceMinute * 60_000,
      from: from as Day | null,
      closed: closed as Closed | null,
      doneOn: (situation.done.get(kind) ?? new Set()) as Set<Day>,
    })),
    appointments: situation.appointments.map((appointment) => ({
      ...appointment,
      kind: appointment.kind as Kind,
      at: appointment.at as WallText,
      closed: appointment.closed as Closed | null,
      since: 0,
    })),
    snoozes: situation.snoozes.map(({ kind, day, minute }) => ({
      kind: kind as Kind,
      appointment: null,
      day: day as Day,
      due: { instant: minute * 60_000 },
    })),
    quiet: situation.quiet,
    pausedUntil: situation.pausedUntil as Day | null,
  };
  schedules.set(situation, schedule);
  return schedule;
}

function zoneOf(name: string) {
  const zone = zones.get(name);
  if (!zone) throw new Error(`no zone ${name}`);
  return zone;
}

describe('reminders, lived minute by minute', () => {
  it('has a list of at least 40 zones', () => {
    expect(new Set(ZONES).size).toBeGreaterThanOrEqual(40);
  });

  it('are sent when the oracle says so: none lost, none twice, none in quiet hours', {
    timeout: LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(life, (it) => {
        const { sent, expected, quietBreaks, wentBack } = live(it);
        expect(sent).toEqual(expected);
        expect(quietBreaks).toEqual([]);
        // Only a clock that went back by more than a day makes a time come again.
        if (wentBack >= -25 * HOUR) {
          const keys = sent.flatMap((notice) => notice.keys);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      casesOf(200, 20_000),
    );
  });
});
