import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

inEachBrowser('what is asked every four weeks', {}, (browser) => {
  it('is a look back below the card, which is answered once', async () => {
    await plantCard(browser(), 28);
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.waitForText('A look at the last four weeks');
    await tab.waitForText('You took 1 step');
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(true);
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(false);
    await tab.setViewport(360, 800);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await tab.setViewport(1280, 800);
    await tab.clickName('Not enough');
    await tab.clickName('That is it');
    await tab.waitForText('Then rest counts as much as any step.');
    await isKept(tab, 'reviewedOn');
    await tab.reload();
    await cardShown(tab);
    const again = await browser().openNewTab();
    await cardShown(again);
    expect(await again.text()).not.toContain('A look at the last four weeks');
    await again.close();
    await tab.close();
  });
});

inEachBrowser('what is asked every twelve weeks', {}, (browser) => {
  it('is whether to go on, and putting it away brings a quiet page with the way back', async () => {
    await plantCard(browser(), 84);
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.waitForText('You may not need this every day now.');
    expect(await tab.axe()).toEqual([]);
    await tab.clickName('Put it away');
    await tab.waitForText('Resting for now');
    expect(await tab.axe()).toEqual([]);
    const other = await browser().openNewTab();
    await other.waitForText('Resting for now');
    await other.close();
    await tab.clickName('Take it up again');
    await tab.waitFor(() => document.querySelector('#step-title'), null, 'the card of today');
    await isKept(tab, 'endAskedOn');
    expect(await tab.text()).not.toContain('You may not need this every day now.');
    await tab.close();
  });
});

/** Keeps a card that was done so many days ago, as the extension keeps it. */
async function plantCard(browser: TestBrowser, daysAgo: number): Promise<void> {
  const page = await browser.open('/blank.html');
  await page.evaluate(async (days) => {
    const day = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    const { canary } = (await chrome.storage.local.get('canary')) as {
      canary: { sequence: number; writer: string; count: number };
    };
    const next = { ...canary, sequence: canary.sequence + 1, count: canary.count + 1 };
    const rev = `${String(next.sequence).padStart(12, '0')}.${canary.writer}`;
    const body = { actionId: 'long-ago', version: 1, step: 2, answer: 'done', title: 'Something long ago' };
    const card = { id: `card-${day}`, table: 'card', day, rev, deleted: false, body };
    const opening = indexedDB.open('footbridge');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['records', 'meta'], 'readwrite');
    writing.objectStore('records').put(card);
    writing.objectStore('meta').put({ key: 'state', ...next });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    await chrome.storage.local.set({ canary: next, [`j:${card.id}`]: card });
    localStorage.removeItem('today');
  }, daysAgo);
  await page.close();
}

/** Waits until a day is kept of the person: the page shows a change before it is written. */
async function isKept(page: TestPage, field: string): Promise<void> {
  await page.waitFor(
    async (name) => {
      const stored = await chrome.storage.local.get('j:person-1');
      return (stored['j:person-1'] as { body: Record<string, unknown> }).body[name] !== null;
    },
    field,
    `${field} of the person`,
  );
}
