import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openToday, reconcile } from '../../../utils/services/worker';
import { changeSettings } from '../../../utils/storage/settings';
import { openFreshJournal } from '../../support/fresh-journal';
import { allowNotifications, readAlarms } from '../../support/reminder-browser';

beforeEach(async () => {
  await openFreshJournal();
});

describe('bringing reminders up to date', () => {
  it('sets the alarms of a reminder that is on', async () => {
    allowNotifications(true);
    await changeSettings({ reminderOn: true, reminderSince: Date.now() });
    await reconcile();
    expect(Object.keys(await readAlarms()).sort()).toEqual(['next', 'tick']);
  });

  it('never fails: the next wake tries again, and succeeds', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const contains = allowNotifications(true);
    await changeSettings({ reminderOn: true, reminderSince: Date.now() });
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
    await changeSettings({ reminderOn: true });
    await Promise.all(Array.from({ length: 5 }, reconcile));
    expect(most).toBe(1);
  });
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
  expect(tabs.map((tab) => tab.url)).toContain('chrome-extension://test-extension-id/newtab.html');
});
