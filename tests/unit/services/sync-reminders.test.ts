import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../utils/domain/day';
import { ANSWERS, type AppointmentBody, type PersonBody } from '../../../utils/domain/entries';
import { noteOpening } from '../../../utils/services/note-opening';
import { readOutlook, sendTestReminder } from '../../../utils/services/reminder-outlook';
import { reconcileReminders } from '../../../utils/services/sync-reminders';
import { keepAppointment } from '../../../utils/storage/appointments';
import { cardKey } from '../../../utils/storage/cards';
import { db } from '../../../utils/storage/db';
import { writeRecord } from '../../../utils/storage/journal';
import { noteKey } from '../../../utils/storage/notes';
import { personKey } from '../../../utils/storage/person';
import { promptKey } from '../../../utils/storage/prompts';
import { loadLedger } from '../../../utils/storage/reminder-ledger';
import { aCard, aNote, aPerson, aRecord, aShownPrompt, TODAY } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { allowNotifications, readAlarms } from '../../support/reminder-browser';
import { keepReminders, remindersWith } from '../../support/reminders';

const HOUR_MS = 3_600_000;
/** An instant by the wall clock; 12 March is today. */
const on = (date: number, hour: number, minute = 0) => new Date(2026, 2, date, hour, minute).getTime();
const at = (hour: number, minute = 0) => on(12, hour, minute);
const remindAt = (time: string, since = 0) => keepReminders({ today: { time, since } });
const switchOff = () => keepReminders({});

let show: Mock;

beforeEach(async () => {
  await openFreshJournal();
  allowNotifications(true);
  show = vi.spyOn(fakeBrowser.notifications, 'create');
});
afterEach(() => vi.unstubAllEnvs());

describe('alarms', () => {
  it('are none while the reminder is off, as it is at the start', async () => {
    await reconcileReminders(at(20));
    expect(await readAlarms()).toEqual({});
    expect(show).not.toHaveBeenCalled();
  });

  it('are a tick of 15 minutes and one for the next reminder', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    expect(await readAlarms()).toMatchObject({
      tick: { period: 15 },
      next: { when: at(20), period: null },
    });
  });

  it('ring at most twelve hours ahead', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(5));
    expect((await readAlarms()).next?.when).toBe(at(17));
  });

  it('are left alone when nothing has changed', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    for (const minute of [0, 15, 30, 45]) await reconcileReminders(at(12, minute));
    expect(create).not.toHaveBeenCalled();
  });

  it('are left alone while one of them already bridges a long wait', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(4));
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await reconcileReminders(at(4, 15));
    expect(create).not.toHaveBeenCalled();
    await reconcileReminders(at(9));
    expect((await readAlarms()).next?.when).toBe(at(20));
  });

  it('come back where the browser forgot them', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    await fakeBrowser.alarms.clearAll();
    await reconcileReminders(at(12, 1));
    expect(await readAlarms()).toMatchObject({ tick: { period: 15 }, next: { when: at(20) } });
  });

  it('stay where the settings cannot be read: whether any is on is not known', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    const before = await readAlarms();
    await fakeBrowser.storage.local.set({ settings: { version: 2, reminders: 'torn' } });
    await reconcileReminders(at(13));
    expect(await readAlarms()).toEqual(before);
    expect(show).not.toHaveBeenCalled();
  });

  it('follow a changed time', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    await remindAt('18:30');
    await reconcileReminders(at(12, 1));
    expect((await readAlarms()).next?.when).toBe(at(18, 30));
  });

  it('look past a day that has had its reminder', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(20));
    await reconcileReminders(on(13, 10));
    expect((await readAlarms()).next?.when).toBe(on(13, 20));
  });

  it.each([
    ['the reminder is switched off', switchOff],
    ['the permission is taken away', async () => allowNotifications(false)],
  ])('go when %s', async (_, stop) => {
    await remindAt('20:00');
    await reconcileReminders(at(12));
    await stop();
    await reconcileReminders(at(12, 1));
    expect(await readAlarms()).toEqual({});
  });

  it('stand also where the browser refuses to show what is due', async () => {
    await remindAt('20:00');
    show.mockRejectedValueOnce(new Error('no notifications here'));
    await reconcileReminders(at(20)).catch(() => undefined);
    expect(Object.keys(await readAlarms()).sort()).toEqual(['next', 'tick']);
  });
});

describe('what is due', () => {
  // Firefox rejects the whole call for an option it does not know.
  it.each([
    ['Chromium', '', { silent: true, priority: 0 }],
    ['Firefox', 'true', {}],
  ])('is shown once and without content in %s, with nothing that it rejects', async (_, firefox, more) => {
    vi.stubEnv('FIREFOX', firefox);
    await remindAt('20:00');
    await reconcileReminders(at(20));
    const iconUrl = expect.stringMatching(/\/icon\/128\.png$/);
    expect(show.mock.calls).toEqual([
      [
        'reminder-2026-03-12T20:00',
        { type: 'basic', iconUrl, title: 'Your two minutes', message: '', ...more },
      ],
    ]);
  });

  it('is not shown before its time', async () => {
    await remindAt('20:00', on(11, 21));
    await reconcileReminders(at(19, 59));
    expect(show).not.toHaveBeenCalled();
  });

  it.each([
    [20, 0, 1],
    [22, 59, 1],
    [23, 0, 1],
    [23, 1, 0],
  ])('at %i:%i is shown %i times', async (hour, minute, times) => {
    await remindAt('20:00');
    await reconcileReminders(at(hour, minute));
    expect(show).toHaveBeenCalledTimes(times);
  });

  it('after weeks of sleep is not shown in a burst', async () => {
    await remindAt('20:00');
    await reconcileReminders(on(1, 21));
    for (const minute of [0, 15, 30]) await reconcileReminders(on(28, 21, minute));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it.each(ANSWERS)('is not shown once today is answered: %s', async (answer) => {
    await remindAt('20:00');
    await writeRecord(cardKey(TODAY), () => aCard({ answer }));
    await reconcileReminders(at(20));
    expect(show).not.toHaveBeenCalled();
  });

  it('is shown while today’s card is open, whatever was done yesterday', async () => {
    await remindAt('20:00');
    await writeRecord(cardKey('2026-03-11'), () => aCard({ answer: 'done' }));
    await writeRecord(cardKey(TODAY), () => aCard());
    await reconcileReminders(at(20));
    expect(show).toHaveBeenCalledOnce();
  });

  it('after midnight is for the evening before', async () => {
    await remindAt('01:00');
    await writeRecord(cardKey('2026-03-11'), () => aCard({ answer: 'done' }));
    await reconcileReminders(at(1));
    expect(show).not.toHaveBeenCalled();
  });

  it('after midnight is not shown any more when the new day has begun and is answered', async () => {
    await remindAt('02:00');
    await writeRecord(cardKey(TODAY), () => aCard({ answer: 'done' }));
    await reconcileReminders(at(4));
    expect(show).not.toHaveBeenCalled();
  });

  it('is not shown where it was switched on after its time', async () => {
    await remindAt('20:00', at(20, 5));
    await reconcileReminders(at(20, 10));
    expect(show).not.toHaveBeenCalled();
    await reconcileReminders(on(13, 20));
    expect(show).toHaveBeenCalledOnce();
  });

  it('needs no permission that is missing, and nothing is thrown', async () => {
    await remindAt('20:00');
    allowNotifications(false);
    await reconcileReminders(at(20));
    expect(show).not.toHaveBeenCalled();
    expect(await db.records.count()).toBe(0);
  });
});

describe('a day never has a second notification', () => {
  beforeEach(() => remindAt('20:00'));

  it('however often the worker wakes', async () => {
    for (let minute = 0; minute < 60; minute += 5) await reconcileReminders(at(20, minute));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when it is called twenty times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => reconcileReminders(at(20))));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when two workers run at once', async () => {
    const otherWorker = await openOtherPage();
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        (i % 2 ? reconcileReminders : otherWorker.reconcileReminders)(at(20)),
      ),
    );
    expect(show).toHaveBeenCalledOnce();
  });

  it('when the worker starts anew', async () => {
    await reconcileReminders(at(20));
    const laterWorker = await openOtherPage();
    await laterWorker.reconcileReminders(at(20, 1));
    expect(show).toHaveBeenCalledOnce();
  });

  it.each(['20:30', '23:45'])('when its time is changed to %s afterwards', async (time) => {
    await reconcileReminders(at(20));
    await remindAt(time, at(20, 10));
    await reconcileReminders(at(20, 10));
    await reconcileReminders(at(Number(time.slice(0, 2)), Number(time.slice(3))));
    expect(show).toHaveBeenCalledOnce();
    await reconcileReminders(on(13, Number(time.slice(0, 2)), Number(time.slice(3))));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('when its time is changed to one after midnight', async () => {
    await reconcileReminders(at(20));
    await remindAt('01:30', at(20, 10));
    await reconcileReminders(on(13, 1, 30));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when the clock goes back', async () => {
    await reconcileReminders(at(20));
    for (const minute of [30, 59]) await reconcileReminders(at(19, minute));
    await reconcileReminders(at(20));
    await reconcileReminders(at(20, 1));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when it is switched off and on again', async () => {
    await reconcileReminders(at(20));
    await switchOff();
    await reconcileReminders(at(20, 1));
    await remindAt('20:00');
    await reconcileReminders(at(20, 2));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when the first could not be shown: it is lost rather than sent twice', async () => {
    show.mockRejectedValueOnce(new Error('no notifications here'));
    await expect(reconcileReminders(at(20))).rejects.toThrow('no notifications here');
    await reconcileReminders(at(20, 1));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when the claim cannot be kept: none is sent before it is', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(reconcileReminders(at(20))).rejects.toMatchObject({ name: 'SaveError' });
    expect(show).not.toHaveBeenCalled();
    await reconcileReminders(at(20, 1));
    await reconcileReminders(at(20, 2));
    expect(show).toHaveBeenCalledOnce();
  });

  it('when the database was lost in between', async () => {
    await reconcileReminders(at(20));
    await db.delete();
    await db.open();
    const laterWorker = await openOtherPage();
    await laterWorker.reconcileReminders(at(20, 1));
    expect(show).toHaveBeenCalledOnce();
  });
});

it('each day of a month has one notification, ticking every 15 minutes', async () => {
  await remindAt('20:00');
  const shownAt: number[] = [];
  for (let date = 1; date <= 30; date++) {
    await noteOpening();
    for (const [hour, minute] of [
      [3, 0],
      [19, 55],
      [20, 10],
      [20, 25],
      [23, 59],
    ] as const) {
      const before = show.mock.calls.length;
      await reconcileReminders(on(date, hour, minute));
      if (show.mock.calls.length > before) shownAt.push(on(date, hour, minute));
    }
  }
  expect(shownAt).toEqual(Array.from({ length: 30 }, (_, i) => on(i + 1, 20, 10)));
});

describe('what is to come', () => {
  const reminders = remindersWith({ today: {} });
  const nextAt = async (now: number, wanted = reminders) =>
    (await readOutlook(wanted, now)).upcoming[0]?.instant;

  it('is today until it was sent, and then tomorrow', async () => {
    await remindAt('20:00');
    expect(await nextAt(at(12))).toBe(at(20));
    await reconcileReminders(at(20));
    expect(await nextAt(at(20))).toBe(on(13, 20));
  });

  it('is nothing while all are off', async () => {
    expect(await readOutlook(remindersWith({}), at(12))).toEqual({ upcoming: [], log: [] });
  });

  it('comes within a day also where the clock was a year ahead when it was switched on', async () => {
    const ahead = remindersWith({ today: { since: at(12) + 365 * 24 * HOUR_MS } });
    expect(await nextAt(at(12), ahead)).toBe(at(20));
  });

  it('says for seven days what will be sent, each with its own words', async () => {
    const { upcoming } = await readOutlook(
      remindersWith({ today: {}, gratitude: { time: '20:05' } }),
      at(12),
    );
    expect(upcoming.map(({ instant }) => instant)).toEqual(
      [12, 13, 14, 15, 16, 17, 18].map((it) => on(it, 20)),
    );
    expect(upcoming[0]).toMatchObject({ kinds: ['today', 'gratitude'], text: 'Your two minutes' });
    expect(upcoming[1]?.text).toBe('A note for today');
  });

  it('is what is sent then', async () => {
    await remindAt('20:00');
    const { upcoming } = await readOutlook(reminders, at(12));
    for (let date = 12; date <= 18; date++) {
      await noteOpening();
      for (let hour = 12; hour < 24; hour++) await reconcileReminders(on(date, hour));
    }
    expect(show.mock.calls.map(([, { title }]) => title)).toEqual(upcoming.map(({ text }) => text));
  });
});

describe('several kinds', () => {
  const answerToday = () => writeRecord(cardKey(TODAY), () => aCard({ answer: 'done' }));

  it('due within ten minutes become one notification', async () => {
    await keepReminders({ today: {}, gratitude: { time: '20:10' } });
    await reconcileReminders(at(20));
    await reconcileReminders(at(20, 10));
    expect(show).toHaveBeenCalledOnce();
  });

  it('further apart are two', async () => {
    await keepReminders({ today: {}, gratitude: { time: '20:11' } });
    await reconcileReminders(at(20));
    await reconcileReminders(at(20, 11));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('leave out what is done, each for itself', async () => {
    await keepReminders({ today: { since: at(1) }, gratitude: { time: '21:00', since: at(1) } });
    await answerToday();
    await reconcileReminders(at(20));
    expect(show).not.toHaveBeenCalled();
    await reconcileReminders(at(21));
    expect(show).toHaveBeenCalledOnce();
    expect(await outcomes()).toEqual([
      ['gratitude', 'sent'],
      ['today', 'done'],
    ]);
  });

  it.each([
    ['a note', () => writeRecord(noteKey('note-1', TODAY), () => aNote())],
    ['“nothing today”', () => writeRecord(promptKey(TODAY), () => aShownPrompt({ nothing: true }))],
  ])('do not ask the question of a day that has %s', async (_, answer) => {
    await keepReminders({ gratitude: { since: on(11, 23) } });
    await answer();
    await reconcileReminders(at(21));
    expect(await outcomes()).toEqual([['gratitude', 'done']]);
  });

  it('ask the question of a day that has nothing but what was made with a tool', async () => {
    await keepReminders({ gratitude: { since: on(11, 23) } });
    await writeRecord(noteKey('note-1', TODAY), () => aNote({ tool: 'say-it' }));
    await reconcileReminders(at(21));
    expect(await outcomes()).toEqual([['gratitude', 'sent']]);
  });
});

describe('the review', () => {
  const SINCE = on(1, 0);
  const beginAt = (day: Day) => writeRecord(cardKey(day), () => aCard());
  const review = () => keepReminders({ review: { since: SINCE } });

  it('comes four weeks after the first card, once', async () => {
    await beginAt('2026-02-12');
    await review();
    for (const date of [10, 11]) await reconcileReminders(on(date, 19));
    expect(show).not.toHaveBeenCalled();
    for (const date of [12, 13, 14, 20]) await reconcileReminders(on(date, 19));
    expect(show).toHaveBeenCalledOnce();
  });

  it('comes on the next evening where the browser was closed', async () => {
    await beginAt('2026-02-12');
    await review();
    await reconcileReminders(on(13, 10));
    await reconcileReminders(on(13, 19));
    expect(show).toHaveBeenCalledOnce();
  });

  it('comes in solo mode, where it is on the page too, and not before the first card', async () => {
    await review();
    await reconcileReminders(at(19));
    expect(await outcomes()).toEqual([]);
    await beginAt('2026-02-12');
    await writeRecord(personKey(TODAY), () => aPerson({ mode: 'solo' }));
    await reconcileReminders(at(19));
    expect(await outcomes()).toEqual([['review', 'sent']]);
  });
});

describe('an item kept for later', () => {
  const keep = (overrides: Partial<AppointmentBody> = {}, mode: PersonBody['mode'] = 'open') =>
    Promise.all([
      keepReminders({ later: {} }),
      writeRecord(personKey(TODAY), () => aPerson({ mode, later: ['s2-a'] })),
      keepAppointment(TODAY, {
        ...{ kind: 'later', thing: 's2-a', at: '2026-03-12T18:00', reachesOut: true, personId: 'person-1' },
        ...overrides,
      }),
    ]);

  it('comes at its time, once', async () => {
    await keep();
    for (const minute of [0, 15, 30]) await reconcileReminders(at(18, minute));
    expect(show).toHaveBeenCalledOnce();
  });

  it('comes again where it is given another time', async () => {
    await keep();
    await reconcileReminders(at(18));
    await keep({ at: '2026-03-12T19:00' });
    await reconcileReminders(at(19));
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('comes besides the two of a day', async () => {
    await keep({ at: '2026-03-12T22:00' });
    await keepReminders({ today: { time: '09:00' }, gratitude: { time: '12:00' }, later: {} });
    for (const hour of [9, 12, 22]) await reconcileReminders(at(hour));
    expect(show).toHaveBeenCalledTimes(3);
  });

  it('does not come in solo mode where it reaches out', async () => {
    await keep({}, 'solo');
    await reconcileReminders(at(18));
    expect(await outcomes()).toEqual([['later', 'solo']]);
  });

  it('comes in solo mode where it reaches nobody', async () => {
    await keep({ reachesOut: false }, 'solo');
    await reconcileReminders(at(18));
    expect(show).toHaveBeenCalledOnce();
  });

  it('does not come once it is off the list', async () => {
    await keep();
    await writeRecord(personKey(TODAY), () => aPerson({ later: [] }));
    await reconcileReminders(at(18));
    expect(show).not.toHaveBeenCalled();
  });
});

describe('the dot on the toolbar button', () => {
  const badge = vi.fn();
  const lastBadge = () => badge.mock.lastCall?.[0]?.text;
  beforeEach(() => {
    badge.mockReset();
    Object.assign(fakeBrowser.action, { setBadgeText: badge });
  });

  it('is shown in the place of the notification where that is chosen, also without the permission', async () => {
    allowNotifications(false);
    await keepReminders({ today: {} }, { sign: 'dot' });
    await reconcileReminders(at(20));
    expect(lastBadge()).toBe('•');
    expect(show).not.toHaveBeenCalled();
    await noteOpening();
    await reconcileReminders(at(20, 1));
    expect(lastBadge()).toBe('');
  });

  it('is shown with it where both are chosen', async () => {
    await keepReminders({ today: {} }, { sign: 'both' });
    await reconcileReminders(at(20));
    expect(lastBadge()).toBe('•');
    expect(show).toHaveBeenCalledOnce();
  });

  it('is not shown otherwise', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(20));
    expect(lastBadge()).toBe('');
  });
});

describe('what nobody takes up', () => {
  it('goes weekly after three, says so once, and after three more is silent until Footbridge is opened', async () => {
    await remindAt('20:00');
    const titles: [number, string][] = [];
    for (let day = 0; day < 40; day++) {
      const before = show.mock.calls.length;
      await reconcileReminders(on(1 + day, 20));
      if (show.mock.calls.length > before) titles.push([1 + day, show.mock.lastCall?.[1].title]);
    }
    expect(titles.map(([date]) => date)).toEqual([1, 2, 3, 4, 11, 18]);
    expect(titles.map(([, title]) => title).filter((it) => it === 'This will be weekly now.')).toHaveLength(
      1,
    );
    expect(titles[3]?.[1]).toBe('This will be weekly now.');
    await noteOpening();
    await reconcileReminders(on(41, 20));
    await reconcileReminders(on(42, 20));
    expect(show).toHaveBeenCalledTimes(8);
  });
});

describe('a clock that is set', () => {
  it('a year ahead and back again sends nothing twice, and goes on in its own time', async () => {
    const year = 365 * 24 * HOUR_MS;
    await remindAt('20:00');
    await reconcileReminders(at(20));
    await reconcileReminders(at(20, 5) + year);
    await reconcileReminders(at(20, 10));
    await reconcileReminders(at(20, 30));
    expect(show).toHaveBeenCalledTimes(2);
    await reconcileReminders(on(13, 20));
    expect(show).toHaveBeenCalledTimes(3);
  });

  it('back by three days sends those days again: the new clock counts', async () => {
    await remindAt('20:00');
    for (const date of [10, 11, 12]) await reconcileReminders(on(date, 20));
    await noteOpening();
    for (const date of [10, 11, 12]) await reconcileReminders(on(date, 20, 10));
    expect(show).toHaveBeenCalledTimes(5);
  });

  it('back by a day sends nothing again', async () => {
    await remindAt('20:00');
    await reconcileReminders(on(11, 20));
    await reconcileReminders(at(20, 30));
    await reconcileReminders(on(11, 20, 30));
    expect(show).toHaveBeenCalledTimes(2);
  });
});

it('what version 0.1.0 claimed is not sent again', async () => {
  await plantRecords(
    aRecord({
      ...{ id: `claim-today-${TODAY}`, table: 'claim' },
      body: { ruleId: 'today', at: '2026-03-12T20:00' },
    }),
  );
  await remindAt('20:30');
  await reconcileReminders(at(20, 30));
  expect(show).not.toHaveBeenCalled();
});

describe('the log', () => {
  it('has twenty lines at the most, the newest first', async () => {
    await remindAt('20:00', on(1, 0));
    for (let date = 1; date <= 25; date++) {
      await noteOpening();
      await reconcileReminders(on(date, 20));
    }
    const { log } = await readOutlook(remindersWith({}), on(25, 21));
    expect(log).toHaveLength(20);
    expect(log[0]).toEqual({ kind: 'today', at: '2026-03-25T20:00', loggedAt: on(25, 20), outcome: 'sent' });
  });

  it('says that the browser refused', async () => {
    await remindAt('20:00', at(1));
    show.mockRejectedValueOnce(new Error('no notifications here'));
    await reconcileReminders(at(20)).catch(() => undefined);
    expect(await outcomes()).toEqual([['today', 'refused']]);
  });

  it('does not matter for what is sent: lost, nothing comes twice', async () => {
    await remindAt('20:00');
    await reconcileReminders(at(20));
    await fakeBrowser.storage.local.remove('reminders');
    await reconcileReminders(at(20, 1));
    expect(show).toHaveBeenCalledOnce();
  });

  it.each(['"no"', '[]', '{"log":[1,{}],"snoozes":3,"dropped":[],"latest":"x","ignored":{"today":"two"}}'])(
    'that is damaged is read as far as it goes: %s',
    async (json) => {
      await remindAt('20:00', at(1));
      await fakeBrowser.storage.local.set({ reminders: JSON.parse(json) });
      await reconcileReminders(at(20));
      expect(await outcomes()).toEqual([['today', 'sent']]);
    },
  );
});

async function outcomes(): Promise<[string, string][]> {
  const { log } = await loadLedger();
  return log.map(({ kind, outcome }) => [kind, outcome]);
}

it('a test looks like the reminder and counts for nothing', async () => {
  await remindAt('20:00');
  await sendTestReminder('');
  expect(show).toHaveBeenCalledExactlyOnceWith(
    'test',
    expect.objectContaining({ title: 'Your two minutes', message: '' }),
  );
  await reconcileReminders(at(20));
  expect(show).toHaveBeenCalledTimes(2);
});
