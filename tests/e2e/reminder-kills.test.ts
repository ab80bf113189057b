import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FAULT_LIMIT_MS, IS_LONG } from '../support/back-ends.ts';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { drawLots } from '../support/seeded.ts';
import { reconcile, turnOn, waitUntil } from './reminder-scenario.ts';
import { inEachBrowser } from './scenario.ts';

const KILLS = IS_LONG ? 30 : 5;

/** How long before it is due a reminder is put in, and how far around that moment the browser is killed. */
const AHEAD_MS = 2500;
const BEFORE_MS = 300;
const AFTER_MS = 900;

inEachBrowser('a browser killed around the time of a reminder', { grantNotifications: true }, (browser) => {
  it(`never shows it twice, and loses none that was not claimed, ${KILLS} times`, {
    timeout: FAULT_LIMIT_MS,
  }, async () => {
    const lots = drawLots();
    await (await turnOn(browser())).close();
    await browser().restart();
    const seen = { before: 0, after: 0, lost: 0 };
    const faults: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const page = await browser().open('/help.html');
      // What the round before has shown is not counted again.
      await page.evaluate(clearShown);
      await waitUntil(async () => (await browser().notifications()).length === 0);
      const dueAt = await page.evaluate(putOff, AHEAD_MS);
      await reconcile(page);
      const killAt = dueAt + lots.between(-BEFORE_MS, AFTER_MS);
      const before = await mostShownUntil(browser(), killAt);
      await browser().kill();
      await browser().restart();
      const again = await browser().open('/help.html');
      await pause(Math.max(0, dueAt - Date.now()));
      await reconcile(again);
      const after = await shownSoon(browser(), again, dueAt);
      if (before + after > 1) faults.push(`kill ${round}: shown ${before} times before and ${after} after`);
      seen[before > 0 ? 'before' : after > 0 ? 'after' : 'lost']++;
      if (before + after === 0 && !(await again.evaluate(hasClaim, dueAt)))
        faults.push(`kill ${round}: neither shown nor claimed`);
      await again.close();
    }
    console.log(
      `Reminders, ${browser().name}: ${KILLS} kills, shown ${seen.before} times before and ${seen.after} times after, ` +
        `${seen.lost} claimed and not seen, ${faults.length} faults (seed ${lots.seed})`,
    );
    expect(faults).toEqual([]);
  });
});

// The most that were on the screen at once, up to an instant.
async function mostShownUntil(browser: TestBrowser, until: number): Promise<number> {
  let most = 0;
  while (Date.now() < until) {
    most = Math.max(most, (await browser.notifications()).length);
    await pause(Math.min(20, Math.max(0, until - Date.now())));
  }
  return most;
}

// What is claimed is on the screen a moment later.
async function shownSoon(browser: TestBrowser, page: TestPage, dueAt: number): Promise<number> {
  for (let i = 0; i < 20; i++) {
    const { length } = await browser.notifications();
    if (length > 0 || !(await page.evaluate(hasClaim, dueAt))) return length;
    await pause(50);
  }
  return 0;
}

// The functions below run in a page.

async function clearShown(): Promise<void> {
  const shown = await chrome.notifications.getAll();
  await Promise.all(Object.keys(shown).map((id) => chrome.notifications.clear(id)));
}

// Puts today's reminder off until a moment from now; each time has a claim of its own.
async function putOff(aheadMs: number): Promise<number> {
  const instant = Date.now() + aheadMs;
  const day = new Date().toISOString().slice(0, 10);
  const snooze = { kind: 'today', appointment: null, day, due: { instant } };
  await chrome.storage.local.set({ reminders: { snoozes: [snooze] } });
  return instant;
}

async function hasClaim(instant: number): Promise<boolean> {
  const keys = Object.keys(await chrome.storage.local.get(null));
  return keys.some((key) => key.startsWith('j:claim-') && key.endsWith(`-again-${instant}`));
}
