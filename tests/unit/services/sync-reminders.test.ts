import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ANSWERS } from '../../../utils/domain/entries';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings';
import { nextReminder, reconcileReminders, sendTestReminder } from '../../../utils/services/sync-reminders';
import { cardKey } from '../../../utils/storage/cards';
import { db } from '../../../utils/storage/db';
import { writeRecord } from '../../../utils/storage/journal';
import { changeSettings } from '../../../utils/storage/settings';
import { aCard, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { allowNotifications, readAlarms } from '../../support/reminder-browser';

const HOUR_MS = 3_600_000;
/** An instant by the wall clock; 12 March is today. */
const on = (date: number, hour: number, minute = 0) => new Date(2026, 2, date, hour, minute).getTime();
const at = (hour: number, minute = 0) => on(12, hour, minute);
const remindAt = (reminderTime: string, reminderSince = 0) =>
  changeSettings({ reminderOn: true, reminderTime, reminderSince });

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
    ['the reminder is switched off', () => changeSettings({ reminderOn: false })],
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
      ['today', { type: 'basic', iconUrl, title: 'Your two minutes', message: '', ...more }],
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
    await changeSettings({ reminderOn: false });
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

describe('the next reminder', () => {
  const settings = { ...DEFAULT_SETTINGS, reminderOn: true };

  it('is today until it was sent, and then tomorrow', async () => {
    await remindAt('20:00');
    expect((await nextReminder(settings, at(12)))?.instant).toBe(at(20));
    await reconcileReminders(at(20));
    expect((await nextReminder(settings, at(19)))?.instant).toBe(on(13, 20));
  });

  it('is none while the reminder is off or not allowed', async () => {
    expect(await nextReminder({ ...settings, reminderOn: false }, at(12))).toBeNull();
    allowNotifications(false);
    expect(await nextReminder(settings, at(12))).toBeNull();
  });

  it('comes within a day also where the clock was a year ahead when it was switched on', async () => {
    const next = await nextReminder({ ...settings, reminderSince: at(12) + 365 * 24 * HOUR_MS }, at(12));
    expect(next?.instant).toBe(at(20));
  });
});

it('a test looks like the reminder and counts for nothing', async () => {
  await remindAt('20:00');
  await sendTestReminder();
  expect(show).toHaveBeenCalledExactlyOnceWith(
    'test',
    expect.objectContaining({ title: 'Your two minutes', message: '' }),
  );
  await reconcileReminders(at(20));
  expect(show).toHaveBeenCalledTimes(2);
});
