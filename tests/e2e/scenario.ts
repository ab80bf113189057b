import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchOptions, TestBrowser, TestPage } from '../support/browser.ts';
import { BROWSERS, launch } from '../support/launch.ts';

// What a browser says of work that was under way when the test closed the page or ended the browser itself. The work
// is done again at the next wake, which the reminder's tests await.
const HARMLESS = [
  /Promise (resolved|rejected) (after context unloaded|while context is inactive)/,
  /The browser is shutting down/,
];

/** How a scenario's browser is started, and where it begins. */
export interface ScenarioOptions extends LaunchOptions {
  /** The scenario begins at first run; else it was passed over before the first test. */
  atFirstRun?: boolean;
}

/**
 * Runs the same tests in each browser, one browser for them all, in order. At the end no page and no worker may have
 * had an error, but for those that `expected` names.
 */
export function inEachBrowser(
  title: string,
  { atFirstRun = false, ...options }: ScenarioOptions,
  tests: (browser: () => TestBrowser) => void,
  expected: readonly RegExp[] = [],
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launch(name, options);
      if (atFirstRun) return;
      const page = await browser.open('/newtab.html');
      await skipFirstRun(page);
      await page.close();
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => browser);
    it('nothing went wrong in any console', async () => {
      const errors = await browser.errors();
      expect(errors.filter((error) => ![...HARMLESS, ...expected].some((it) => it.test(error)))).toEqual([]);
    });
  });
}

/** The title of the card that a page shows. */
export function cardTitle(page: TestPage): Promise<string> {
  return page.evaluate(() => document.querySelector('#step-title')?.textContent ?? '');
}

/** Waits until a page shows today's card and can be used. */
export async function cardShown(page: TestPage): Promise<string> {
  await page.waitFor(() => document.querySelector('#step-title')?.textContent, null, "today's card");
  await page.waitFor(() => localStorage.getItem('today'), null, 'the day has begun');
  return cardTitle(page);
}

/** Resolves when nobody writes. A page that is closed in the middle of a write leaves the two copies apart. */
export async function allWritten(page: TestPage): Promise<void> {
  await page.waitFor(
    () => navigator.locks.query().then((it) => it.held?.length === 0 && it.pending?.length === 0),
    null,
    'all is written',
  );
}

/** Goes past first run, where a page is at it, as somebody does who skips everything, to today's card. */
export async function skipFirstRun(page: TestPage): Promise<string> {
  await page.waitFor(() => document.querySelector('#step-title, #first-run-privacy'), null, 'a first page');
  if (await page.evaluate(() => document.querySelector('#first-run-privacy') !== null)) {
    await page.clickName('Skip the questions');
    await page.waitForText('Two questions about safety');
    await page.clickName('Skip');
    await page.waitFor(() => document.querySelector('#notice-title'), null, 'the question of the day');
    await allWritten(page);
  }
  return cardShown(page);
}
