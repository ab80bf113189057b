import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_LEDGER } from '../../../utils/domain/reminders/ledger';
import { attendToPage, openToday, reconcile } from '../../../utils/services/worker';
import { db, supersededBy } from '../../../utils/storage/db';
import { writeRecord } from '../../../utils/storage/journal';
import { noteKey } from '../../../utils/storage/notes';
import { aNote, aRecord, TODAY } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { deleteRaw, openRaw } from '../../support/raw-database';
import { allowNotifications, readAlarms } from '../../support/reminder-browser';
import { keepReminders } from '../../support/reminders';

beforeEach(async () => {
  await openFreshJournal();
});

describe('bringing reminders up to date', () => {
  it('sets the alarms of a reminder that is on', async () => {
    allowNotifications(true);
    await keepReminders({ today: { since: Date.now() } });
    await reconcile();
    expect(Object.keys(await readAlarms()).sort()).toEqual(['next', 'tick']);
  });

  it('never fails: the next wake tries again, and succeeds', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const contains = allowNotifications(true);
    await keepReminders({ today: { since: Date.now() } });
    contains.mockRejectedValueOnce(new Error('the browser is closing'));
    await reconcile();
    expect(said).toHaveBeenCalledOnce();
    expect(await readAlarms()).toEqual({});
    await reconcile();
    expect(Object.keys(await readAlarms()).sort()).toEqual(['next', 'tick']);
  });

  it('is done once at a time', async () => {
    let running = 0;
    let most = 0;
    allowNotifications(true).mockImplementation(async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return false;
    });
    await keepReminders({ today: {} });
    await Promise.all(Array.from({ length: 5 }, reconcile));
    expect(most).toBe(1);
  });
});

describe('a page that clears everything while the worker is awake', () => {
  it('leaves it a new journal at its next wake', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    allowNotifications(true);
    await keepReminders({ today: { since: Date.now() } });
    await reconcile();
    // As the page does it: the worker's connection is closed by the browser.
    await deleteRaw();
    await fakeBrowser.storage.local.clear();
    await keepReminders({ today: { since: Date.now() } });
    expect(supersededBy()).toBe('deleted');
    await reconcile();
    expect(said).not.toHaveBeenCalled();
    expect(supersededBy()).toBeNull();
    await writeRecord(noteKey('note-1', TODAY), () => aNote());
    expect(await db.records.count()).toBe(1);
  });

  it('is not taken for a newer version, which keeps the database', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const worker = await openOtherPage();
    await worker.openJournalOnce();
    db.close();
    (await openRaw(99)).close();
    worker.forgetDeletion();
    expect(worker.supersededBy()).toBe('newer');
    await deleteRaw();
    await db.open();
  });
});

describe('a page that asks', () => {
  it('has the reminders brought up to date and the copies compared', async () => {
    allowNotifications(true);
    await plantRecords(aRecord());
    await db.records.update('note-1', { body: null });
    await keepReminders({ today: { since: Date.now() } });
    await attendToPage();
    expect(Object.keys(await readAlarms()).sort()).toEqual(['next', 'tick']);
    expect(await db.records.get('note-1')).toEqual(aRecord());
  });

  it('never hears of a failure, and the next one has the copies compared', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await plantRecords(aRecord());
    await db.records.update('note-1', { body: null });
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('not now'));
    vi.spyOn(console, 'error').mockReturnValue();
    await attendToPage();
    expect(warned).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    await attendToPage();
    expect(await db.records.get('note-1')).toEqual(aRecord());
  });

  it('has the copies compared although the reminders fail', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    allowNotifications(true).mockRejectedValueOnce(new Error('the browser is closing'));
    await keepReminders({ today: {} });
    await plantRecords(aRecord());
    await db.records.delete('note-1');
    await attendToPage();
    expect(await db.records.get('note-1')).toEqual(aRecord());
  });
});

it('a newer version that waits is started although the reminders fail', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const reload = vi.fn();
  Object.assign(fakeBrowser.runtime, { reload });
  await fakeBrowser.storage.session.set({ updateWaits: true });
  await keepReminders({ today: {} });
  allowNotifications(true).mockRejectedValueOnce(new Error('a mistake of this version'));
  await reconcile();
  expect(said).toHaveBeenCalledOnce();
  expect(reload).toHaveBeenCalledOnce();
});

it('a newer version that waits is started at a wake of the worker', async () => {
  const reload = vi.fn();
  Object.assign(fakeBrowser.runtime, { reload });
  await reconcile();
  expect(reload).not.toHaveBeenCalled();
  await fakeBrowser.storage.session.set({ updateWaits: true });
  await reconcile();
  expect(reload).toHaveBeenCalledOnce();
});

it.each<[string, () => unknown]>([
  [
    'the notification cannot be taken away',
    () => vi.spyOn(fakeBrowser.notifications, 'clear').mockRejectedValue(new Error('gone')),
  ],
  [
    'the click cannot be kept',
    () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full')),
  ],
])('a clicked notification opens today and the reminders are looked at although %s', async (_, refuse) => {
  await fakeBrowser.storage.local.set({ reminders: { ...EMPTY_LEDGER, unseen: true } });
  allowNotifications(true);
  await keepReminders({ today: { since: Date.now() } });
  refuse();
  vi.spyOn(console, 'error').mockReturnValue();
  const permissions = vi.mocked(fakeBrowser.permissions.contains);
  permissions.mockClear();
  await openToday('today');
  expect(permissions).toHaveBeenCalled();
  expect(await fakeBrowser.tabs.query({})).not.toEqual([]);
});

it('a clicked notification goes away and today opens', async () => {
  await fakeBrowser.notifications.create('today', {
    type: 'basic',
    iconUrl: 'icon.png',
    title: 'Your two minutes',
    message: '',
  });
  await openToday('today');
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map((tab) => tab.url)).toContain('chrome-extension://test-extension-id/newtab.html#due');
});
