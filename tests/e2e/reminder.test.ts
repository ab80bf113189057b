import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { withAnyWordingOf } from '../support/small-words.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

const OURS = { title: 'Your two minutes', message: '' };

inEachBrowser('the reminder', { grantNotifications: true }, (browser) => {
  it('is off until it is asked for, and sets no alarm', async () => {
    const settings = await browser().open('/options.html');
    await settings.waitForText('One reminder a day');
    expect(await isOn(settings)).toBe(false);
    expect(await alarmNames(settings)).toEqual([]);
    expect(await settings.axe()).toEqual([]);
    await settings.close();
  });

  it('is switched on by a click, says when it comes next, and can be tried', async () => {
    const settings = await browser().open('/options.html');
    await settings.click('#reminder-on');
    await settings.waitForText('Next reminder');
    await settings.waitFor(() => chrome.alarms.getAll().then((all) => all.length === 2), null, 'two alarms');
    await settings.clickName('Send a test');
    await settings.waitForText('Did you see it?');
    await waitForNotifications(browser(), 1);
    expect(await browser().notifications()).toEqual([OURS]);
    await settings.clickName('I did not');
    await settings.waitForText('Do not disturb');
    expect(await settings.axe()).toEqual([]);
    await browser().clickNotification();
    await waitForNotifications(browser(), 0);
    await settings.close();
  });

  it('wakes a stopped worker at its time, shows once, and opens today when clicked', async () => {
    const settings = await browser().open('/options.html');
    await settings.waitForText('Next reminder');
    await settings.fill('#reminder-time', minutesFromNow(1));
    await settings.waitFor(
      () => chrome.alarms.get('next').then((next) => (next?.scheduledTime ?? Infinity) - Date.now() < 61_000),
      null,
      'the alarm stands at the new time',
    );
    await browser().stopBackground();
    await waitForNotifications(browser(), 1, 100);
    expect(await browser().notifications()).toEqual([OURS]);
    const before = (await browser().pages()).filter((url) => url.includes('newtab')).length;
    await browser().clickNotification();
    await settings.waitFor(() => true, null);
    await waitUntil(
      async () => (await browser().pages()).filter((url) => url.includes('newtab')).length > before,
    );
    await settings.close();
  });

  it('does not come again that day, whatever is restarted or changed', async () => {
    await browser().restart();
    const settings = await browser().open('/options.html');
    await settings.waitForText('Next reminder');
    await makeDue(settings);
    await browser().stopBackground();
    await reconcile(settings);
    expect(await browser().notifications()).toEqual([]);
    await settings.close();
  });
});

inEachBrowser('a reminder that became due', { grantNotifications: true }, (browser) => {
  it('while the browser was closed is shown after the start', async () => {
    const settings = await browser().open('/options.html');
    await settings.click('#reminder-on');
    await settings.waitForText('Next reminder');
    await makeDue(settings);
    await browser().restart();
    await waitForNotifications(browser(), 1);
    expect(await browser().notifications()).toEqual([OURS]);
    await browser().restart();
    const page = await browser().open('/options.html');
    await reconcile(page);
    expect(await browser().notifications()).toEqual([]);
    await page.close();
  });

  it('has its alarms again after an update has cleared them, as soon as a page is opened', async () => {
    const settings = await browser().open('/options.html');
    await settings.evaluate(async () => void (await chrome.alarms.clearAll()));
    await browser().stopBackground();
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await settings.waitFor(() => chrome.alarms.getAll().then((all) => all.length === 2), null, 'two alarms');
    await settings.close();
    await tab.close();
  });
});

inEachBrowser('a reminder on an answered day', { grantNotifications: true }, (browser) => {
  it('is not sent', async () => {
    const settings = await browser().open('/options.html');
    await settings.click('#reminder-on');
    await settings.waitForText('Next reminder');
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.clickName('Not today');
    await tab.waitForText(withAnyWordingOf('after.notTodayBody'));
    await makeDue(settings);
    await browser().restart();
    const page = await browser().open('/options.html');
    await reconcile(page);
    expect(await browser().notifications()).toEqual([]);
    await page.close();
  });
});

// The settings as they would stand if the reminder had been due a minute ago.
async function makeDue(page: TestPage): Promise<void> {
  await page.evaluate(async (reminderTime) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({
      settings: {
        ...(settings as object),
        reminderOn: true,
        reminderTime,
        reminderSince: Date.now() - 3_600_000,
      },
    });
  }, minutesFromNow(-1));
}

// The message a page sends; answered when the worker is done.
async function reconcile(page: TestPage): Promise<void> {
  await page.evaluate(async () => void (await chrome.runtime.sendMessage('reconcile')));
}

function isOn(page: TestPage): Promise<boolean | undefined> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>('#reminder-on')?.checked);
}

function alarmNames(page: TestPage): Promise<string[]> {
  return page.evaluate(async () => (await chrome.alarms.getAll()).map((alarm) => alarm.name));
}

function minutesFromNow(minutes: number): string {
  const then = new Date(Date.now() + minutes * 60_000);
  return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function waitForNotifications(browser: TestBrowser, count: number, seconds = 30): Promise<void> {
  return waitUntil(async () => (await browser.notifications()).length === count, seconds);
}

async function waitUntil(isTrue: () => Promise<boolean>, seconds = 30): Promise<void> {
  await expect.poll(isTrue, { interval: 200, timeout: seconds * 1000 }).toBe(true);
}
