import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { root } from '../support/machine.mjs';
import { cardShown, skipFirstRun } from './scenario.ts';

// Chromium updates an extension only while none of its pages is open.
describe('an update in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox(join(root, '.output', 'firefox-mv3'));
  });
  afterAll(() => browser?.close());

  it('waits while somebody types, comes at the next pause, and costs no words', async () => {
    const tab = await browser.openNewTab();
    await skipFirstRun(tab);
    const before = await browser.runningVersion();
    await tab.fill('#notice-text', 'Typed');
    await tab.waitFor(
      () => chrome.storage.local.get('draft:note').then((it) => 'draft:note' in it),
      null,
      'a draft',
    );
    await browser.offerUpdate('9.0.0');
    for (const words of ['Typed while', 'Typed while the update', 'Typed while the update waited.']) {
      await tab.fill('#notice-text', words);
      await tab.waitFor(
        (typed) =>
          chrome.storage.local.get('draft:note').then((it) => JSON.stringify(it).includes(`"${typed}"`)),
        words,
        'the draft of these words',
      );
      expect(await browser.runningVersion()).toBe(before);
    }
    await expect.poll(() => browser.runningVersion(), { timeout: 60_000 }).toBe('9.0.0');
    const again = await browser.openNewTab();
    await cardShown(again);
    await again.waitFor(
      () =>
        document.querySelector<HTMLTextAreaElement>('#notice-text')?.value ===
        'Typed while the update waited.',
      null,
      'the words again',
    );
  });
});
