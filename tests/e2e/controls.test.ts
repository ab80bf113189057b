import { expect, it } from 'vitest';
import type { TestPage } from '../support/browser.ts';
import { withAnyWordingOf, wordingsOf } from '../support/small-words.ts';
import { cardShown, cardTitle, inEachBrowser } from './scenario.ts';

const MOMENT = 'When the kettle is on, I will begin.';

inEachBrowser('today’s controls', {}, (browser) => {
  let tab: TestPage;

  it('a card is kept for later, in every page, and done today after all', async () => {
    tab = await browser().openNewTab();
    const kept = await cardShown(tab);
    const second = await browser().openNewTab();
    await cardShown(second);
    await tab.clickName('Keep for later');
    await anotherThan(tab, kept);
    await tab.waitFor(() => document.activeElement?.id === 'step-title', null, 'the focus on the new card');
    await anotherThan(second, kept);
    await second.waitForText('Kept for later (1)');
    await tab.clickName('Kept for later (1)');
    await tab.waitFor((title) => document.querySelector('.later li')?.textContent?.includes(title), kept);
    expect(await tab.axe()).toEqual([]);
    await tab.clickName('Do it today');
    await showsCard(tab, kept);
    await showsCard(second, kept);
    await tab.waitForText(withAnyWordingOf('why.kept'));
    await second.close();
  });

  it('keeping can be undone, and the list holds on to nothing', async () => {
    const before = await cardTitle(tab);
    await tab.clickName('Keep for later');
    await anotherThan(tab, before);
    await tab.clickName('Undo');
    await showsCard(tab, before);
    await tab.waitFor(() => !document.body.innerText.includes('Kept for later (1)'), null, 'an empty list');
  });

  it('“not for me” brings another card, and Undo the one before', async () => {
    const before = await cardWhoseKindMayGo(tab);
    await tab.clickName('Not for me: this kind');
    await anotherThan(tab, before);
    await tab.waitForText('This kind will not come again');
    await tab.clickName('Undo');
    await showsCard(tab, before);
    await fromMenu(tab, 'Not for me: this one');
    await anotherThan(tab, before);
    await tab.reload();
    await cardShown(tab);
    await anotherThan(tab, before);
  });

  it('a star survives a reload, and can be taken away', async () => {
    await fromMenu(tab, 'Star it');
    await tab.waitFor(() => document.querySelector('.starred')?.textContent === 'Starred', null, 'the star');
    await tab.reload();
    await cardShown(tab);
    await tab.waitFor(() => document.querySelector('.starred'), null, 'the star after a reload');
    await fromMenu(tab, 'Take the star away');
    await tab.waitFor(() => !document.querySelector('.starred'), null, 'no star');
    await tab.clickName('Undo');
    await tab.waitFor(() => document.querySelector('.starred'), null, 'the star again');
  });

  it('a moment that is typed survives a reload, and is kept with the card', async () => {
    await tab.clickName('Pick a moment');
    await tab.fill('.when-then-form textarea', MOMENT);
    await tab.waitFor(
      (words) =>
        chrome.storage.local
          .get(null)
          .then((it) =>
            Object.entries(it).some(
              ([key, value]) => /^draft:when-then-/.test(key) && JSON.stringify(value).includes(words),
            ),
          ),
      MOMENT,
      'the draft',
    );
    await tab.reload();
    await cardShown(tab);
    await tab.clickName('Pick a moment');
    await tab.waitFor(
      (words) => document.querySelector<HTMLTextAreaElement>('.when-then-form textarea')?.value === words,
      MOMENT,
      'the words after a reload',
    );
    expect(await tab.axe()).toEqual([]);
    await tab.clickName('Save');
    await tab.waitForText(`Your moment. ${MOMENT}`);
    await tab.waitFor(() => document.activeElement?.textContent === 'Change the moment', null, 'the focus');
    await tab.reload();
    await tab.waitForText(`Your moment. ${MOMENT}`);
    await tab.waitFor(
      () =>
        chrome.storage.local
          .get(null)
          .then((it) => !Object.keys(it).some((key) => key.startsWith('draft:when'))),
      null,
      'no draft is left',
    );
  });

  it('the popup shows the same, at its height', async () => {
    const title = await cardTitle(tab);
    const popup = await browser().openPopup();
    expect(await cardShown(popup)).toBe(title);
    await popup.waitForText(`Your moment. ${MOMENT}`);
    await popup.waitForText('Starred');
    const height = () => popup.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await popup.click('.menu button');
    await popup.clickName('Hard day?');
    await popup.waitForText('What is today like?');
    expect(await height()).toBe(before);
    await popup.clickName('Back to today');
    await popup.clickName('For later');
    await anotherThan(popup, title);
    expect(await height()).toBe(before);
    await popup.clickName('Undo');
    await showsCard(popup, title);
    await showsCard(tab, title);
    await browser().closePopup();
  });

  it('the popup has no accessibility violation with a panel open', async () => {
    const page = await browser().open('/popup.html');
    await cardShown(page);
    await page.click('.menu button');
    expect(await page.axe()).toEqual([]);
    await page.clickName('Hard day?');
    await page.waitForText('What is today like?');
    expect(await page.axe()).toEqual([]);
    await page.close();
  });

  it('nothing moves after the first paint, with a star, a moment and something kept', async () => {
    if (browser().name === 'firefox') return;
    await tab.reload();
    await cardShown(tab);
    const shift = await tab.evaluate(async () => {
      let total = 0;
      const seen = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
      });
      seen.observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      seen.disconnect();
      return total;
    });
    expect(shift).toBe(0);
  });

  it('the keyboard alone says that today is hard; the card fits at once, in every page', async () => {
    const before = await cardTitle(tab);
    const second = await browser().openNewTab();
    await cardShown(second);
    await tabTo(tab, 'Hard day?');
    await tab.press('Enter');
    await tab.waitForText('It got worse');
    await tabTo(tab, 'It got worse');
    await tab.press('Enter');
    await tab.waitForText(withAnyWordingOf('controls.saidWorse'));
    await tab.waitFor(
      (replies) => replies.includes(document.activeElement?.textContent ?? ''),
      wordingsOf('controls.saidWorse'),
      'the focus at the answer',
    );
    await anotherThan(tab, before);
    await anotherThan(second, before);
    expect(await cardTitle(second)).toBe(await cardTitle(tab));
    await tab.waitForText(
      'If you do not feel safe, please look at the page that says when to pause, and who listens. Is this right for me?',
    );
    expect(await tab.axe()).toEqual([]);
    const after = await cardTitle(tab);
    await tab.clickName('Take it back');
    await tab.waitForText('What is today like?');
    expect(await cardTitle(tab)).toBe(after);
    await second.close();
  });

  it('what is kept is there once today is answered, and waits for another day', async () => {
    const kept = await cardTitle(tab);
    await tab.clickName('Keep for later');
    await anotherThan(tab, kept);
    await tab.clickName('Done');
    await tab.waitFor(() => document.querySelector('#land-title'), null, 'what follows the step');
    await tab.clickName('Kept for later (1)');
    await tab.waitForText(kept);
    await tab.waitForText('Today has its step.');
    await tab.clickName('Take it off the list');
    await tab.waitForText(withAnyWordingOf('controls.laterNone'));
    await tab.click('.toast .btn');
    await tab.waitForText(kept);
    await tab.close();
  });
});

/** Waits until a page shows another card than the one with this title. */
function anotherThan(page: TestPage, title: string): Promise<void> {
  return page.waitFor(
    (before) =>
      ![before, '', undefined].includes(document.querySelector('#step-title')?.textContent ?? undefined),
    title,
    `another card than ${title}`,
  );
}

function showsCard(page: TestPage, title: string): Promise<void> {
  return page.waitFor(
    (it) => document.querySelector('#step-title')?.textContent === it,
    title,
    `the card ${title}`,
  );
}

/** Refuses one card after another until the whole kind of one may go too, and leaves its menu open. */
async function cardWhoseKindMayGo(page: TestPage): Promise<string> {
  for (let i = 0; i < 40; i++) {
    const title = await cardTitle(page);
    await page.clickName('More');
    await page.waitForText('Not for me: this one');
    if (await page.evaluate(() => document.body.innerText.includes('Not for me: this kind'))) return title;
    await page.clickName('Not for me: this one');
    await anotherThan(page, title);
  }
  throw new Error('Of no card the whole kind may be refused');
}

async function fromMenu(page: TestPage, name: string): Promise<void> {
  await page.clickName('More');
  await page.clickName(name);
}

/** Presses Tab until the focus is on what is called so. */
async function tabTo(page: TestPage, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}
