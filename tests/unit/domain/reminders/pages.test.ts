import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReview } from '../../../../utils/domain/choosing/review';
import { addDays, type Day } from '../../../../utils/domain/day';
import { dueNow } from '../../../../utils/domain/reminders/due-now';
import { tellingWords } from '../../../../utils/domain/reminders/neutral';
import { nextReviewDay } from '../../../../utils/domain/reminders/review-day';
import { snoozesAt, snoozeUntil } from '../../../../utils/domain/reminders/snooze';
import { nextText } from '../../../../utils/domain/reminders/texts';
import { TODAY } from '../../../support/builders';
import { anAppointment, aRoutine, aSchedule } from '../../../support/reminders';
import { runs } from '../../../support/runs';
import { intlZone } from '../../../support/zones';

const zone = intlZone('Europe/Berlin');
const at = (hour: number, minute = 0, day = 12) =>
  zone.instantOf({ year: 2026, month: 3, day, hour, minute });

describe('putting off', () => {
  it.each([
    [12, ['quarter', 'hour', 'tonight', 'tomorrow']],
    [19, ['quarter', 'hour', 'tomorrow']],
    [1, ['quarter', 'hour', 'tomorrow']],
  ])('at %i o’clock offers %j', (hour, choices) => {
    expect(snoozesAt(at(hour), zone)).toEqual(choices);
  });

  it.each([
    ['quarter', 12, { instant: at(12, 15) }],
    ['hour', 12, { instant: at(13) }],
    ['tonight', 12, { at: '2026-03-12T20:00' }],
    ['tomorrow', 21, { at: '2026-03-13T18:00' }],
    ['tomorrow', 1, { at: '2026-03-12T18:00' }],
  ] as const)('“%s” at %i o’clock', (choice, hour, due) => {
    expect(snoozeUntil(choice, '18:00', at(hour), zone)).toEqual(due);
  });

  it('of a time after midnight until tomorrow is the night after', () => {
    expect(snoozeUntil('tomorrow', '01:00', at(1, 10), zone)).toEqual({ at: '2026-03-13T01:00' });
  });
});

describe('what a page shows as due', () => {
  const keysAt = (now: number, overrides: Parameters<typeof aSchedule>[0] = {}, putAway: string[] = []) =>
    dueNow(aSchedule(overrides), putAway, now, zone).map(({ key }) => key);

  it('is today’s, from its time to the end of the day, however late', () => {
    expect(keysAt(at(19, 59))).toEqual([]);
    expect(keysAt(at(20))).toEqual(['today-2026-03-12']);
    expect(keysAt(at(2, 59, 13))).toEqual(['today-2026-03-12']);
    expect(keysAt(at(3, 0, 13))).toEqual([]);
  });

  it('is not what is done, closed, put away or put off', () => {
    const day = '2026-03-12' as const;
    expect(keysAt(at(21), { routines: [aRoutine({ doneOn: new Set([day]) })] })).toEqual([]);
    expect(keysAt(at(21), { routines: [aRoutine({ closed: 'solo' })] })).toEqual([]);
    expect(keysAt(at(21), {}, ['today-2026-03-12@2026-03-12T20:00'])).toEqual([]);
    const snoozes = [{ kind: 'today' as const, appointment: null, day, due: { instant: at(21, 15) } }];
    expect(keysAt(at(21, 14), { snoozes })).toEqual([]);
    expect(keysAt(at(21, 15), { snoozes })).toEqual(['today-2026-03-12']);
  });

  it('is an appointment until it is done, in quiet hours and a pause too', () => {
    const appointments = [anAppointment({ at: '2026-03-01T18:00' })];
    const quiet = { from: '00:00', to: '23:59' };
    expect(keysAt(at(12), { appointments, routines: [], quiet, pausedUntil: '2026-04-01' })).toEqual([
      'later-item-2026-03-01T18:00',
    ]);
  });
});

describe('a person’s own words', () => {
  const telling = ['kiss*', 'him'];

  it.each([
    ['A kissing booth', '', ['kissing']],
    ['Tell HIM', '', ['him']],
    ['The himalaya', '', []],
    ['Ring Ana María', 'Ana María', ['ana', 'maría']],
    ['Vitamin A', 'A', []],
    ['', 'Sam', []],
  ])('%j, of %j, tell by %j', (text, name, words) => {
    expect(tellingWords(text, telling, name)).toEqual(words);
  });
});

it('the neutral sentences come in turn', () => {
  const turns = Array.from({ length: 80 }, () => 0);
  turns.reduce((last, _, i) => {
    turns[i] = nextText(last, 40);
    return turns[i] ?? 0;
  }, 0);
  expect(new Set(turns.slice(0, 40)).size).toBe(40);
  expect(turns.slice(40)).toEqual(turns.slice(0, 40));
});

describe('the day of the next review', () => {
  const none = { review: null, end: null };

  it.each([
    [null, none, null],
    ['2026-01-01', none, '2026-01-29'],
    ['2026-01-01', { review: '2026-02-03', end: null }, '2026-03-03'],
    ['2026-01-01', { review: '2026-03-20', end: null }, '2026-03-26'],
    ['2026-01-01', { review: '2026-03-20', end: '2026-03-26' }, '2026-04-17'],
    ['2026-01-01', { review: '2026-06-10', end: '2026-06-18' }, '2026-07-08'],
    ['2026-01-01', { review: '2026-12-01', end: '2027-01-01' }, '2026-01-29'],
  ] as const)('after the first card on %s and %j is %s', (first, last, day) => {
    expect(nextReviewDay(first, last, '2026-06-18')).toBe(day);
  });

  it('is the first on which the page asks, however often it was answered and however late', () => {
    const late = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(late, (delays) => {
        let last: { review: Day | null; end: Day | null } = none;
        let answered = TODAY;
        for (const delay of delays) {
          const next = nextReviewDay(TODAY, last, answered) ?? TODAY;
          let asked = answered;
          while (dueReview(TODAY, last, asked) === null) asked = addDays(asked, 1);
          expect(asked).toBe([next, answered].sort()[1]);
          answered = addDays(asked, delay);
          last = { ...last, [dueReview(TODAY, last, answered) ?? '']: answered };
        }
      }),
      runs(100),
    );
  });
});
