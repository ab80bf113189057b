import { describe, expect, it } from 'vitest';
import { decide, LONGEST_WAIT_MS, TOO_LATE_MS } from '../../../../utils/domain/reminders/decide';
import type { Schedule } from '../../../../utils/domain/reminders/schedule';
import { anAppointment, aPast, aRoutine, aSchedule } from '../../../support/reminders';
import { intlZone } from '../../../support/zones';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const berlin = intlZone('Europe/Berlin');

/** An instant by the wall clock of Berlin: `12T20:00` is on 12 March 2026. */
const at = (text: string, month = '2026-03') => {
  const [year = 0, monthNumber = 0] = month.split('-').map(Number);
  const [day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return berlin.instantOf({ year, month: monthNumber, day, hour, minute });
};
const since = at('12T03:00');
const daily = (overrides: Partial<Parameters<typeof aRoutine>[0]> = {}) => aRoutine({ since, ...overrides });
const scheduleOf = (overrides: Partial<Schedule> = {}) => aSchedule({ routines: [daily()], ...overrides });
const sentAt = (schedule: Schedule, now: number, past = aPast()) =>
  decide(schedule, past, now, berlin).send.map(({ key }) => key);
const reasonsAt = (schedule: Schedule, now: number, past = aPast()) =>
  decide(schedule, past, now, berlin).drops.map(({ reason }) => reason);

describe('a reminder that is due', () => {
  it.each([
    ['12T19:59', []],
    ['12T20:00', ['today-2026-03-12']],
    ['12T23:00', ['today-2026-03-12']],
    ['12T23:01', []],
  ])('at %s sends %j', (now, keys) => {
    expect(sentAt(scheduleOf(), at(now))).toEqual(keys);
  });

  it('is too late after three hours and no less', () => {
    expect(TOO_LATE_MS).toBe(3 * HOUR_MS);
    expect(reasonsAt(scheduleOf(), at('12T23:01'))).toEqual(['too-late']);
  });

  it('comes on its days of the week alone; 12 March is a Thursday', () => {
    expect(sentAt(scheduleOf({ routines: [daily({ days: [3] })] }), at('12T20:00'))).toHaveLength(1);
    expect(sentAt(scheduleOf({ routines: [daily({ days: [0, 1, 2, 4, 5, 6] })] }), at('12T20:00'))).toEqual(
      [],
    );
  });

  it('before three in the morning belongs to the day before, with its weekday', () => {
    const schedule = scheduleOf({ routines: [daily({ time: '01:00', days: [3] })] });
    expect(sentAt(schedule, at('13T01:00'))).toEqual(['today-2026-03-12']);
  });

  it('is not sent once it was claimed, whatever its time is now', () => {
    const past = aPast({ claimed: new Set(['today-2026-03-12']) });
    expect(sentAt(scheduleOf({ routines: [daily({ time: '22:00' })] }), at('12T22:00'), past)).toEqual([]);
  });

  it.each([
    ['paused', { pausedUntil: '2026-03-13' }],
    ['solo', { routines: [daily({ closed: 'solo' })] }],
    ['archived', { routines: [daily({ closed: 'archived' })] }],
    ['done', { routines: [daily({ doneOn: new Set(['2026-03-12'] as const) })] }],
  ] as const)('is dropped: %s', (reason, overrides) => {
    expect(reasonsAt(scheduleOf(overrides), at('12T20:00'))).toEqual([reason]);
    expect(sentAt(scheduleOf(overrides), at('12T20:00'))).toEqual([]);
  });

  it('comes again on the day until which it is paused', () => {
    expect(sentAt(scheduleOf({ pausedUntil: '2026-03-12' }), at('12T20:00'))).toHaveLength(1);
  });

  it('that was dropped stays dropped, though the reason is gone', () => {
    const past = aPast({ dropped: new Set(['today-2026-03-12@2026-03-12T20:00']) });
    expect(sentAt(scheduleOf(), at('12T20:30'), past)).toEqual([]);
  });
});

describe('quiet hours', () => {
  const quiet = { from: '21:30', to: '07:00' };
  const schedule = scheduleOf({ routines: [daily({ time: '22:00' })], quiet });

  it('hold what falls into them until they end', () => {
    expect(sentAt(schedule, at('12T22:00'))).toEqual([]);
    expect(reasonsAt(schedule, at('13T06:59'))).toEqual([]);
    expect(sentAt(schedule, at('13T07:00'))).toEqual(['today-2026-03-12']);
  });

  it('count the three hours from their end', () => {
    expect(sentAt(schedule, at('13T10:00'))).toHaveLength(1);
    expect(reasonsAt(schedule, at('13T10:01'))).toEqual(['too-late']);
  });

  it('do not take up what was due before them and could not come', () => {
    expect(sentAt(scheduleOf({ quiet }), at('12T21:29'))).toHaveLength(1);
    expect(sentAt(scheduleOf({ quiet }), at('12T21:30'))).toEqual([]);
    expect(reasonsAt(scheduleOf({ quiet }), at('13T07:00'))).toEqual(['too-late']);
  });

  it('that begin when they end are none', () => {
    const none = scheduleOf({ quiet: { from: '20:00', to: '20:00' } });
    expect(sentAt(none, at('12T20:00'))).toHaveLength(1);
  });
});

describe('a night on which the clock is changed', () => {
  it('sends a time that does not exist once, right after', () => {
    const schedule = aSchedule({ routines: [daily({ time: '02:30' })] });
    expect(sentAt(schedule, at('29T03:00') - 1)).toEqual([]);
    expect(sentAt(schedule, at('29T03:00'))).toEqual(['today-2026-03-28']);
  });

  it('sends a time that comes twice once, the first', () => {
    const first = at('25T02:30', '2026-10');
    const schedule = aSchedule({ routines: [aRoutine({ time: '02:30', since: first - HOUR_MS })] });
    expect(sentAt(schedule, first)).toEqual(['today-2026-10-24']);
    const past = aPast({ claimed: new Set(['today-2026-10-24']) });
    expect(sentAt(schedule, first + HOUR_MS, past)).toEqual([]);
  });
});

describe('several reminders', () => {
  const two = (time: string) => scheduleOf({ routines: [daily(), daily({ kind: 'gratitude', time })] });

  it('due within ten minutes become one', () => {
    expect(sentAt(two('20:10'), at('12T20:00'))).toHaveLength(2);
    expect(sentAt(two('20:11'), at('12T20:00'))).toHaveLength(1);
  });

  it('missed in sleep become one', () => {
    expect(sentAt(two('21:30'), at('12T22:00'))).toHaveLength(2);
  });

  it('are two a day at the most', () => {
    const past = aPast({ sentOn: new Map([['2026-03-12', 2]]) });
    expect(reasonsAt(scheduleOf(), at('12T20:00'), past)).toEqual(['enough']);
  });

  it('leave appointments and what was put off apart', () => {
    const past = aPast({ sentOn: new Map([['2026-03-12', 2]]) });
    const schedule = scheduleOf({
      routines: [daily()],
      appointments: [anAppointment({ at: '2026-03-12T20:00' })],
      snoozes: [{ kind: 'today', appointment: null, day: '2026-03-12', due: { at: '2026-03-12T20:00' } }],
    });
    expect(sentAt(schedule, at('12T20:00'), past)).toEqual([
      'later-item-2026-03-12T20:00',
      'today-2026-03-12-again-2026-03-12T20:00',
    ]);
  });
});

describe('what was put off', () => {
  const putOff = (appointment: string | null) => ({
    kind: appointment ? ('later' as const) : ('today' as const),
    ...{ appointment, day: '2026-03-12' as const, due: { instant: at('12T21:15') } },
  });

  it('comes at its instant', () => {
    const schedule = scheduleOf({ snoozes: [putOff(null)], routines: [daily({ days: [] })] });
    expect(decide(schedule, aPast(), at('12T21:00'), berlin).wakeAt).toBe(at('12T21:15'));
    expect(sentAt(schedule, at('12T21:15'))).toHaveLength(1);
  });

  it('does not come where it is done meanwhile', () => {
    const doneOn = new Set(['2026-03-12'] as const);
    const schedule = scheduleOf({ snoozes: [putOff(null)], routines: [daily({ days: [], doneOn })] });
    expect(reasonsAt(schedule, at('12T21:15'))).toEqual(['done']);
  });

  it('does not come where the appointment is given up', () => {
    const schedule = scheduleOf({ snoozes: [putOff('item')], routines: [] });
    expect(reasonsAt(schedule, at('12T21:15'))).toEqual(['done']);
  });
});

describe('a reminder that nobody takes up', () => {
  it.each([
    [0, null, 'send', false],
    [2, '2026-03-11', 'send', false],
    [3, '2026-03-11', 'send', true],
    [4, '2026-03-11', 'weekly', false],
    [4, '2026-03-05', 'send', false],
    [4, '2026-03-06', 'weekly', false],
    [5, '2026-04-01', 'send', false],
    [6, '2026-01-01', 'silent', false],
  ] as const)('after %i, the last on %s: %s', (count, last, expected, saysWeekly) => {
    const past = aPast({ ignored: { today: count }, lastSentOn: last ? { today: last } : {} });
    const decision = decide(scheduleOf(), past, at('12T20:00'), berlin);
    expect(decision.drops.map(({ reason }) => reason)).toEqual(expected === 'send' ? [] : [expected]);
    expect(decision.saysWeekly).toBe(saysWeekly);
  });

  it('that comes once a week by itself does not say that it will be weekly', () => {
    const past = aPast({ ignored: { today: 3 } });
    const decision = decide(scheduleOf({ routines: [daily({ days: [3] })] }), past, at('12T20:00'), berlin);
    expect([decision.send.length, decision.saysWeekly]).toEqual([1, false]);
  });
});

describe('the next look', () => {
  const wakeAt = (now: string, schedule = scheduleOf()) => decide(schedule, aPast(), at(now), berlin).wakeAt;

  it.each([
    ['12T12:00', '12T20:00'],
    ['12T08:00', '12T20:00'],
    ['12T07:59', '12T19:59'],
  ])('from %s is at %s', (now, expected) => {
    expect(wakeAt(now)).toBe(at(expected));
  });

  it('is at the end of quiet hours while something is held', () => {
    const quiet = { from: '19:00', to: '21:00' };
    expect(wakeAt('12T20:30', scheduleOf({ quiet }))).toBe(at('12T21:00'));
  });

  it('is never more than twelve hours ahead, and never now', () => {
    expect(LONGEST_WAIT_MS).toBe(12 * HOUR_MS);
    const nothing = decide(aSchedule({ routines: [] }), aPast(), at('12T20:00'), berlin);
    expect(nothing.wakeAt).toBe(at('12T20:00') + LONGEST_WAIT_MS);
    expect(wakeAt('12T20:00')).toBeGreaterThan(at('12T20:00'));
  });
});
