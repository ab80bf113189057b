import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchOptions, TestBrowser, TestPage } from '../support/browser.ts';
import { BROWSERS, launch } from '../support/launch.ts';

// What a browser says of work that was under way when the test closed the page or ended the browser itself. The work
// is done again at the next wake, which the reminder's tests await.
const HARMLESS = [/Promise (resolved|rejected) after context unloaded/, /The browser is shutting down/];

/**
 * Runs the same tests in each browser, one browser for them all, in order. At the end no page and no worker may have
 * had an error, but for those that `expected` names.
 */
export function inEachBrowser(
  title: string,
  options: LaunchOptions,
  tests: (browser: () => TestBrowser) => void,
  expected: readonly RegExp[] = [],
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launch(name, options);
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
