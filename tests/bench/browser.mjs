// What the benches share: a browser with an extension in it, and a new tab.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Opens a new tab the way the browser does and waits for its card. */
export async function openAndWait(browser) {
  const opened = browser.context.waitForEvent('page');
  await browser.worker.evaluate(() => void chrome.tabs.create({}));
  const page = await opened;
  await page.waitForSelector('[elementtiming]');
  return page;
}

/** Goes past first run in a browser that has our extension, until the day has begun. */
export async function begin(browser) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/newtab.html`);
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.waitForFunction(() => localStorage.getItem('today'));
  await page.close();
}

/** Starts a browser with one extension and a fresh profile. */
export async function launch(extension) {
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: false,
    // A size of its own would resize the page after its first frame.
    viewport: null,
    args: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The value in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
