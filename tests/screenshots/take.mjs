// `npm run screenshots`: takes the README's pictures of the built extension in a real Chromium.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/machine.mjs';

const FOLDER = resolve('tests/screenshots');
const EXTENSION = resolve('.output/chrome-mv3');

const profile = await mkdtemp(join(tmpdir(), 'footbridge-pictures-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  headless: false,
  viewport: { width: 1440, height: 900 },
  args: [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-background-networking',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
  ],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const origin = `chrome-extension://${new URL(worker.url()).host}`;
const page = await context.newPage();

await page.goto(`${origin}/newtab.html`);
await page.getByRole('button', { name: 'Skip the questions' }).click();
await page.getByRole('button', { name: 'Skip', exact: true }).click();
await page.waitForSelector('#step-title');
await seed(page);
await page.reload();
await page.waitForSelector('.problem');
await page.click('.problem button');
await both('newtab');
await size(360, 740);
await both('newtab-360');
await page.click('.step-answer .btn-primary');
await page.waitForSelector('#land-title');
await page.fill('#notice-text', 'Made the tea before I asked, and did not mention it.');
await page.click('label:has-text("Say it")');
await page.click('.notice-save .btn');
await page.waitForSelector('.kept');
await size(1440, 900);
await both('done');
await page.goto(`${origin}/journal.html`);
await page.waitForSelector('.entry');
await both('journal');
await page.goto(`${origin}/options.html`);
await both('settings');
await page.goto(`${origin}/help.html`);
await both('help');
await size(380, 560);
await page.goto(`${origin}/popup.html`);
await page.waitForSelector('h1');
await both('popup');
await context.close();
await rm(profile, { recursive: true, force: true });

async function both(name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function size(width, height) {
  await page.setViewportSize({ width, height });
}

// Thirteen days on which a step was taken, so that the bridge has begun.
async function seed(page) {
  await page.evaluate(async () => {
    const { 'j:person-1': person, canary } = await chrome.storage.local.get(['j:person-1', 'canary']);
    const items = {};
    const titles = [
      'Send one line, no reply needed',
      'Name the feeling in your body',
      'Set aside ten minutes to talk',
    ];
    for (let i = 1; i <= 13; i++) {
      const day = new Date(Date.now() - 2 * i * 86_400_000).toISOString().slice(0, 10);
      items[`j:card-${day}`] = {
        ...person,
        id: `card-${day}`,
        table: 'card',
        day,
        body: {
          actionId: `of-another-day-${i}`,
          version: 1,
          step: 1 + (i % 3),
          title: titles[i % 3],
          swapped: [],
          answer: i % 4 ? 'done' : 'partly',
          answeredAt: '19:40',
          line: i === 2 ? 'Asked at the door; next time, after dinner.' : '',
          landingAsked: true,
        },
      };
    }
    await chrome.storage.local.set({ ...items, canary: { ...canary, count: canary.count + 13 } });
  });
}
