import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { offerChromiumUpdate } from '../support/chromium-profile.ts';
import type { Firefox } from '../support/firefox.ts';
import { root } from '../support/machine.mjs';
import { withAnyWordingOf } from '../support/small-words.ts';
import {
  makeDue,
  minutesFromNow,
  reconcile,
  SENTENCES,
  turnOn,
  waitForNotifications,
  waitUntil,
} from './reminder-scenario.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

inEachBrowser('the reminder', { grantNotifications: true }, (browser) => {
  it('is off until it is asked for, and sets no alarm', async () => {
    const settings = await browser().open('/options.html');
    await settings.waitForText('All of them are off until you turn them on.');
    expect(await isOn(settings)).toBe(false);
    expect(await alarmNames(settings)).toEqual([]);
    expect(await settings.axe()).toEqual([]);
    await settings.close();
  });

  it('is switched on by a click, says what comes in the next seven days, and can be tried', async () => {
    const settings = await turnOn(browser());
    await settings.clickName('Send a test');
    await settings.waitForText('Did you see it?');
    await waitForNotifications(browser(), 1);
    await settings.clickName('I did not');
    await settings.waitForText('Do not disturb');
    expect(await settings.axe()).toEqual([]);
    await browser().clickNotification();
    await waitForNotifications(browser(), 0);
    await settings.close();
  });

  it('wakes a stopped worker at its time, shows once, and opens today with what is due', async () => {
    const settings = await browser().open('/options.html');
    await setTime(settings, 1);
    await browser().stopBackground();
    await waitForNotifications(browser(), 1, 100);
    expect((await browser().notifications())[0]?.title).toBe(SENTENCES[0]);
    await settings.waitForText('Sent');
    await browser().clickNotification();
    const today = await browser().findPage('newtab.html#due');
    await today.waitForText('Remind me again');
    await today.waitForText('Today’s step');
    expect(await today.axe()).toEqual([]);
    await today.clickName('in 15 minutes');
    await today.waitFor(() => !document.body.innerText.includes('Remind me again'), null, 'it is put off');
    await today.waitFor(
      async () => {
        const next = (await chrome.alarms.get('next'))?.scheduledTime ?? Number.POSITIVE_INFINITY;
        return next > Date.now() && next <= Date.now() + 15 * 60_000;
      },
      null,
      'it comes again',
    );
    await today.close();
    await settings.close();
  });

  it('does not come again that day, whatever is restarted or changed', async () => {
    await browser().restart();
    const settings = await browser().open('/options.html');
    await settings.waitForText('The next seven days');
    await makeDue(settings);
    await browser().stopBackground();
    await reconcile(settings);
    expect(await browser().notifications()).toEqual([]);
    await settings.close();
  });
});

inEachBrowser('a reminder that became due', { grantNotifications: true }, (browser) => {
  it('while the browser was closed is shown after the start', async () => {
    const settings = await turnOn(browser());
    await makeDue(settings);
    await browser().restart();
    await waitForNotifications(browser(), 1);
    await browser().restart();
    const page = await browser().open('/options.html');
    await reconcile(page);
    expect(await browser().notifications()).toEqual([]);
    await page.close();
  });

  it('stands in the popup too, and can be put away', async () => {
    const popup = await browser().openPopup();
    await popup.waitForText('Due now');
    await popup.waitForText('Today’s step');
    await popup.clickName('Put it away');
    await popup.waitFor(() => !document.body.innerText.includes('Due now'), null, 'it is put away');
    await browser().closePopup();
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
  it('is not sent, and the settings say why', async () => {
    const settings = await turnOn(browser());
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.clickName('Not today');
    await tab.waitForText(withAnyWordingOf('after.notTodayBody'));
    await makeDue(settings);
    await browser().restart();
    const page = await browser().open('/options.html');
    await reconcile(page);
    expect(await browser().notifications()).toEqual([]);
    await page.waitForText('Left out: it was done already');
    await page.close();
  });
});

inEachBrowser('a reminder whose permission is taken away', { grantNotifications: true }, (browser) => {
  it('says so with what to do, breaks nothing, and comes once it is given back', async () => {
    const settings = await turnOn(browser());
    await settings.evaluate(
      async () => void (await chrome.permissions.remove({ permissions: ['notifications'] })),
    );
    await settings.waitForText('The browser does not allow notifications any more');
    await settings.waitFor(() => chrome.alarms.getAll().then((all) => all.length === 0), null, 'no alarm');
    await makeDue(settings);
    await reconcile(settings);
    expect(await browser().notifications()).toEqual([]);
    const tab = await browser().openNewTab();
    await tab.waitForText('Due now');
    await tab.close();
    expect(await settings.axe()).toEqual([]);
    await settings.clickName('Ask the browser again');
    await waitForNotifications(browser(), 1);
    await settings.waitForText('Send a test');
    await settings.close();
  });
});

inEachBrowser('what is passed to the browser', { grantNotifications: true }, (browser) => {
  it('are exactly the options that it accepts', async () => {
    await (await turnOn(browser())).close();
    await browser().setInitScript({ run: keepOptions, arg: null });
    const settings = await browser().open('/options.html');
    await settings.clickName('Send a test');
    await waitForNotifications(browser(), 1);
    await settings.waitFor(
      () => chrome.storage.local.get('passed').then((it) => 'passed' in it),
      null,
      'the options',
    );
    const passed = await settings.evaluate(async () => (await chrome.storage.local.get('passed')).passed);
    const iconUrl = `${browser().origin}/icon/128.png`;
    const common = { type: 'basic', title: SENTENCES[0], message: '', iconUrl };
    expect(passed).toEqual(browser().name === 'firefox' ? common : { ...common, silent: true, priority: 0 });
    await browser().setInitScript(undefined);
    await settings.close();
  });
});

inEachBrowser('after an update of the extension', { grantNotifications: true }, (browser) => {
  it('a reminder still comes at its time', { timeout: 400_000 }, async () => {
    const settings = await turnOn(browser());
    await setTime(settings, 3);
    await settings.close();
    await update(browser(), '9.0.0');
    await waitForNotifications(browser(), 1, 220);
  });
});

async function update(browser: TestBrowser, version: string): Promise<void> {
  if (browser.name === 'firefox') {
    await (browser as Firefox).offerUpdate(version);
    await waitUntil(async () => (await (browser as Firefox).runningVersion()) === version, 60);
    return;
  }
  const extensionDir = join(root, '.output', 'chrome-mv3');
  await browser.restart({ between: (profileDir) => offerChromiumUpdate(profileDir, extensionDir, version) });
  // What could not be installed while the worker was running is installed at the next start.
  for (let start = 0; start < 5; start++) {
    const page = await browser.open('/help.html');
    const running = await page.evaluate(() => chrome.runtime.getManifest().version);
    await page.close();
    if (running === version) return;
    await pause(3000);
    await browser.restart();
  }
  throw new Error('Chromium did not install the update');
}

// Runs in a page, before its own script.
function keepOptions(): void {
  const { browser } = globalThis as { browser?: typeof chrome };
  for (const api of new Set([globalThis.chrome, browser])) {
    if (!api?.notifications) continue;
    const create = api.notifications.create.bind(api.notifications) as (...all: unknown[]) => unknown;
    const kept = (...all: unknown[]) => {
      void chrome.storage.local.set({ passed: all[1] });
      return create(...all);
    };
    Object.defineProperty(api.notifications, 'create', { configurable: true, value: kept });
  }
}

async function setTime(settings: TestPage, minutesAhead: number): Promise<void> {
  await settings.waitForText('The next seven days');
  await settings.fill('#remind-today-time', minutesFromNow(minutesAhead));
  await settings.waitFor(
    (limit) =>
      chrome.alarms
        .get('next')
        .then((next) => (next?.scheduledTime ?? Number.POSITIVE_INFINITY) - Date.now() < limit),
    minutesAhead * 60_000 + 1000,
    'the alarm stands at the new time',
  );
}

function isOn(page: TestPage): Promise<boolean | undefined> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>('#remind-today')?.checked);
}

function alarmNames(page: TestPage): Promise<string[]> {
  return page.evaluate(async () => (await chrome.alarms.getAll()).map((alarm) => alarm.name));
}
