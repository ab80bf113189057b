import { expect, it } from 'vitest';
import type { TestPage } from '../support/browser.ts';
import { cardShown, cardTitle, inEachBrowser } from './scenario.ts';

inEachBrowser('two people', {}, (browser) => {
  it('are added through the safety page, which keeps nothing, and have separate cards all day', async () => {
    const tab = await browser().openNewTab();
    const first = await cardShown(tab);
    const settings = await browser().open('/options.html');
    await settings.clickName('Add somebody');
    await settings.waitForText('Two questions about safety');
    expect(await settings.axe()).toEqual([]);
    expect(await keptIds(settings, 'person')).toEqual(['person-1']);
    await settings.clickName('Skip');
    await settings.waitForText('Who is this about?');
    await settings.clickName('A friend');
    await settings.fill('#first-run-name', 'Kim');
    await settings.clickName('Next');
    for (const title of [
      'What came between you?',
      'How is it between you now?',
      'What would they welcome?',
    ]) {
      await settings.waitForText(title);
      await settings.clickName('Skip');
    }
    await settings.waitForText('How much is right for a day?');
    await settings.clickName('Show today');

    // Both pages show the one who was added.
    await inView(tab, 'Kim');
    const [, kim] = await keptIds(settings, 'person');
    expect(kim).toMatch(/^person-\w{12}$/);
    await cardOf(tab, kim ?? '');
    const second = await cardTitle(tab);
    await inView(settings, 'Kim');
    expect(await cardTitle(settings)).toBe(second);
    expect(await tab.axe()).toEqual([]);
    for (const page of [tab, settings])
      expect(await page.evaluate(() => document.title)).not.toContain('Kim');

    await switchByKeyboard(tab, 'ArrowUp');
    await inView(settings, 'Somebody close');
    await titleIs(tab, first);
    await switchByKeyboard(tab, 'ArrowDown');
    await inView(settings, 'Kim');
    await titleIs(tab, second);
    await tab.reload();
    await titleIs(tab, second);
    await settings.close();
    await tab.close();
  });

  it('are answered one by one', async () => {
    const tab = await browser().openNewTab();
    await inView(tab, 'Kim');
    await tab.clickName('Done');
    await tab.waitForText('1 plank laid so far');
    await switchByKeyboard(tab, 'ArrowUp');
    await inView(tab, 'Somebody close');
    await tab.waitFor(
      () => [...document.querySelectorAll('button')].some((it) => it.textContent === 'Not today'),
      null,
      'a card that is open',
    );
    await tab.clickName('Partly');
    await tab.waitForText('1 plank laid so far');
    const journal = await browser().open('/journal.html');
    await journal.waitForText('About Kim');
    await journal.waitForText('1 plank, in your own time');
    await journal.close();
    await tab.close();
  });

  it('rest one by one, and come back', async () => {
    const tab = await browser().openNewTab();
    await inView(tab, 'Somebody close');
    const settings = await browser().open('/options.html');
    await settings.waitForText('Let it rest: Kim');
    await settings.clickName('Let it rest: Kim');
    await tab.waitFor(() => document.querySelector('select') === null, null, 'no switch');
    await settings.clickName('Let it rest: Kim');
    await inView(tab, 'Kim');
    await tab.waitForText('Done at');
    expect(await settings.axe()).toEqual([]);
    await settings.close();
    await tab.close();
  });
});

/** Waits until a page is about somebody. */
async function inView(page: TestPage, name: string): Promise<void> {
  await page.waitFor(
    (wanted) => document.querySelector('select')?.selectedOptions[0]?.textContent === wanted,
    name,
    `${name} in view`,
  );
}

async function titleIs(page: TestPage, title: string): Promise<void> {
  await page.waitFor((it) => document.querySelector('#step-title')?.textContent === it, title, title);
}

/** Waits until a page shows the card that is kept for somebody today. */
async function cardOf(page: TestPage, personId: string): Promise<void> {
  await page.waitFor(
    async (end) => {
      const stored = Object.entries(await chrome.storage.local.get(null));
      const card = stored.find(([key]) => key.startsWith('j:card-') && key.endsWith(end))?.[1];
      const title = (card as { body: { title: string } } | undefined)?.body.title;
      return title !== undefined && title === document.querySelector('#step-title')?.textContent;
    },
    `.${personId.replace('person-', '')}`,
    'their own card',
  );
}

/** Takes the focus to the switch and presses a key there. */
async function switchByKeyboard(page: TestPage, key: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.press('Tab');
    if (await page.evaluate(() => document.activeElement?.tagName === 'SELECT')) return page.press(key);
  }
  throw new Error('The switch cannot be reached with the keyboard');
}

/** The ids of a kind of records, in order. */
function keptIds(page: TestPage, table: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const stored = Object.values(await chrome.storage.local.get(null)) as { id?: string; table?: string }[];
    const ids = stored.filter((it) => it?.table === wanted).map((it) => it.id ?? '');
    return ids.sort((a, b) => (a === 'person-1' ? -1 : b === 'person-1' ? 1 : a < b ? -1 : 1));
  }, table);
}
