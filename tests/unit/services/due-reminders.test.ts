import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DueNow, putAwayDue, snoozeDue, watchDue } from '../../../utils/services/due-reminders';
import { forgetLater, keepForLater } from '../../../utils/services/later-list';
import { clearLaterTime, setLaterTime } from '../../../utils/services/later-times';
import { noteOpening } from '../../../utils/services/note-opening';
import { reconcileReminders } from '../../../utils/services/sync-reminders';
import { readAppointments } from '../../../utils/storage/appointments';
import { cardKey } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { readPerson } from '../../../utils/storage/person';
import { changeLedger, loadLedger } from '../../../utils/storage/reminder-ledger';
import { loadSettings } from '../../../utils/storage/settings';
import { aCard, anAction, aPerson, TODAY } from '../../support/builders';
import { openJournalOf } from '../../support/fresh-journal';
import { allowNotifications } from '../../support/reminder-browser';
import { keepReminders } from '../../support/reminders';

const ID = 's2-ask-one-thing';
const at = (hour: number, minute = 0) => new Date(2026, 2, 12, hour, minute).getTime();

beforeEach(async () => {
  await openJournalOf(aPerson({ later: [ID] }));
  allowNotifications(true);
  fakeBrowser.permissions.request = async () => true;
  fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve());
});

/** What is due at a moment, as a page sees it. */
async function dueAt(now: number): Promise<DueNow> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  try {
    return await new Promise((resolve, reject) => {
      const stop = watchDue({
        onValue: (value) => {
          resolve(value);
          setTimeout(() => stop());
        },
        onError: reject,
      });
    });
  } finally {
    vi.useRealTimers();
  }
}

describe('what is due', () => {
  it('is there without a notification: the permission may be lost, the reminder late or silent', async () => {
    await keepReminders({ today: {} });
    allowNotifications(false);
    await changeLedger((ledger) => ({ ...ledger, ignored: { today: 9 } }));
    await reconcileReminders(at(23, 59));
    expect((await dueAt(at(23, 59))).due.map(({ kind }) => kind)).toEqual(['today']);
  });

  it('is nothing where no reminder is on, and the journal is not read for it', async () => {
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const readMany = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect((await dueAt(at(23, 59))).due).toEqual([]);
    expect([...read.mock.calls, ...readMany.mock.calls]).toEqual([]);
    read.mockRestore();
    readMany.mockRestore();
  });

  it('that is put off comes as a notification of its own, once, and is due again', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    await keepReminders({ today: { since: at(3) } });
    await reconcileReminders(at(20));
    vi.useFakeTimers({ toFake: ['Date'], now: at(20, 5) });
    const { due } = await dueAt(at(20, 5));
    vi.useFakeTimers({ toFake: ['Date'], now: at(20, 5) });
    await snoozeDue(due, 'quarter');
    vi.useRealTimers();
    expect((await dueAt(at(20, 6))).due).toEqual([]);
    for (const minute of [6, 20, 21, 35]) await reconcileReminders(at(20, minute));
    expect(show).toHaveBeenCalledTimes(2);
    expect((await dueAt(at(20, 36))).due).toHaveLength(1);
    expect((await loadLedger()).snoozes).toEqual([]);
  });

  it('that is put off does not come where it is done meanwhile', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    await keepReminders({ today: { since: at(3) } });
    const { due } = await dueAt(at(20, 5));
    vi.useFakeTimers({ toFake: ['Date'], now: at(20, 5) });
    await snoozeDue(due, 'hour');
    vi.useRealTimers();
    await reconcileReminders(at(20, 6));
    await writeRecord(cardKey(TODAY), () => aCard({ answer: 'done' }));
    await reconcileReminders(at(21, 5));
    expect(show).not.toHaveBeenCalled();
  });

  describe('in quiet hours', () => {
    const QUIET = { quiet: { on: true, from: '22:00', to: '07:00' } };
    const morning = new Date(2026, 2, 13, 7).getTime();
    const laterThatDay = new Date(2026, 2, 13, 22, 15).getTime();
    const put = async (how: (due: DueNow['due']) => Promise<void>, now = at(23)) => {
      const { due } = await dueAt(now);
      expect(due).toHaveLength(1);
      vi.useFakeTimers({ toFake: ['Date'], now });
      await how(due);
      vi.useRealTimers();
    };
    let show: MockInstance;

    beforeEach(async () => {
      show = vi.spyOn(fakeBrowser.notifications, 'create');
      await keepReminders({ gratitude: { time: '22:30', since: at(3) } }, QUIET);
    });

    it('and put away does not come when they end', async () => {
      await put(putAwayDue);
      await reconcileReminders(morning);
      expect(show).not.toHaveBeenCalled();
    });

    it('and put off comes when they end after the time it was put off to, and not before', async () => {
      await put((due) => snoozeDue(due, 'tomorrow'));
      await reconcileReminders(morning);
      await reconcileReminders(laterThatDay);
      expect(show).not.toHaveBeenCalled();
      expect((await loadLedger()).snoozes).toHaveLength(1);
    });

    it('and put away once it is back does not come either', async () => {
      await put((due) => snoozeDue(due, 'quarter'));
      await put(putAwayDue, at(23, 20));
      await reconcileReminders(morning);
      expect(show).not.toHaveBeenCalled();
    });
  });
});

describe('opening Footbridge', () => {
  it('changes something only where something was sent', async () => {
    await keepReminders({ today: { since: at(3) } });
    expect(await noteOpening()).toBe(false);
    await reconcileReminders(at(20));
    expect(await noteOpening()).toBe(true);
    expect(await loadLedger()).toMatchObject({ ignored: {}, unseen: false });
    expect(await noteOpening()).toBe(false);
  });
});

describe('the time of an item kept for later', () => {
  const LIBRARY = { actions: [anAction({ id: ID }), anAction({ id: 'other' })], prompts: [] };

  it('is due on the page from then on, until the item is off the list', async () => {
    await setLaterTime(TODAY, ID, '2026-03-12T18:00', false);
    await keepReminders({ later: { since: 0 } });
    expect((await dueAt(at(17, 59))).due).toEqual([]);
    expect((await dueAt(at(18))).due.map(({ appointment }) => appointment)).toEqual([ID]);
    await forgetLater(TODAY, ID);
    expect((await dueAt(at(18))).due).toEqual([]);
  });

  it('is kept while the browser still asks: its question closes the popup', async () => {
    const ask = vi.fn(() => new Promise<boolean>(() => {}));
    fakeBrowser.permissions.request = ask;
    void setLaterTime(TODAY, ID, '2026-03-12T18:00', false);
    expect(ask).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await readAppointments('later')).toHaveLength(1));
    expect((await loadSettings()).settings.reminders.kinds.later.on).toBe(true);
  });

  it('goes with the item, and comes back with it', async () => {
    await setLaterTime(TODAY, ID, '2026-03-12T18:00', false);
    const takeBack = await forgetLater(TODAY, ID);
    expect(await readAppointments('later')).toEqual([]);
    await takeBack();
    expect((await readPerson())?.later).toEqual([ID]);
    expect(await readAppointments('later')).toMatchObject([{ thing: ID, at: '2026-03-12T18:00' }]);
  });

  it('of an item that is kept again is none until it is given one', async () => {
    await setLaterTime(TODAY, ID, '2026-03-12T18:00', false);
    await forgetLater(TODAY, ID);
    await writeRecord(cardKey(TODAY), () => aCard({ actionId: ID }));
    await keepForLater(TODAY, ID, LIBRARY);
    expect((await readPerson())?.later).toEqual([ID]);
    expect(await readAppointments('later')).toEqual([]);
  });

  it('that is changed is due then, although it was put off before', async () => {
    const show = vi.spyOn(fakeBrowser.notifications, 'create');
    await setLaterTime(TODAY, ID, '2026-03-12T18:00', false);
    await keepReminders({ later: { since: 0 } });
    const { due } = await dueAt(at(18));
    vi.useFakeTimers({ toFake: ['Date'], now: at(18) });
    await snoozeDue(due, 'tomorrow');
    vi.useRealTimers();
    expect((await dueAt(at(18, 1))).due).toEqual([]);
    await setLaterTime(TODAY, ID, '2026-03-12T21:00', true);
    expect((await dueAt(at(21))).due.map(({ at: time }) => time)).toEqual(['2026-03-12T21:00']);
    await reconcileReminders(at(21));
    await reconcileReminders(new Date(2026, 2, 13, 18).getTime());
    expect(show).toHaveBeenCalledOnce();
    await reconcileReminders(new Date(2026, 2, 19, 18).getTime());
    expect((await loadLedger()).snoozes).toEqual([]);
  });

  it('of an item that this version does not know counts as reaching out', async () => {
    await setLaterTime(TODAY, 'unknown', '2026-03-12T18:00', false);
    expect(await readAppointments('later')).toMatchObject([{ reachesOut: true }]);
    await clearLaterTime(TODAY, 'unknown');
    expect(await readAppointments('later')).toEqual([]);
  });
});
