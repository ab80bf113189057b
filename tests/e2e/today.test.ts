import { expect, it } from 'vitest';
import type { TestPage } from '../support/browser.ts';
import { withAnyWordingOf } from '../support/small-words.ts';
import { cardShown, cardTitle, inEachBrowser } from './scenario.ts';

const LONG_NOTE = 'Left the last of the bread for me, cut side down so it stayed soft.';

inEachBrowser('today', {}, (browser) => {
  let tab: TestPage;
  let title: string;

  it('a new tab shows a card and a question right after first run', async () => {
    tab = await browser().openNewTab();
    title = await cardShown(tab);
    await tab.waitForText('Why this today.');
    await tab.waitFor(
      () => document.querySelector('#notice-title')?.textContent?.endsWith('?'),
      null,
      'a question',
    );
    expect(await tab.evaluate(() => document.title)).toBe('New tab');
  });

  it('the page takes no focus', async () => {
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('the page has no accessibility violation, light and dark', async () => {
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(true);
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(false);
  });

  it('a smaller version and the rest stand behind a tap, one at a time', async () => {
    await tab.clickName('A smaller version');
    const first = await tab.evaluate(() => document.querySelector('.way-text')?.textContent);
    await tab.clickName('If it is not a good time');
    await tab.waitFor((before) => document.querySelector('.way-text')?.textContent !== before, first);
    expect(await tab.evaluate(() => document.querySelectorAll('.way-text').length)).toBe(1);
  });

  it('a second tab and the real popup show the same card', async () => {
    const second = await browser().openNewTab();
    expect(await cardShown(second)).toBe(title);
    const popup = await browser().openPopup();
    expect(await cardShown(popup)).toBe(title);
    await browser().closePopup();
    await second.close();
  });

  it('done in one tab is at once done in another and in the popup, and the popup can take it back', async () => {
    const second = await browser().openNewTab();
    await cardShown(second);
    await tab.clickName('Done');
    await tab.waitFor(() => document.querySelector('#land-title'), null, 'what follows the step');
    await second.waitFor(() => document.querySelector('#land-title'), null, 'the same in the second tab');
    const popup = await browser().openPopup();
    await popup.waitFor(() => document.querySelector('#land-title'), null, 'the same in the popup');
    await popup.clickName('Undo');
    await popup.waitFor(() => document.querySelector('#step-title'), null, 'the card is back in the popup');
    await tab.waitFor(() => document.querySelector('#step-title'), null, 'the card is back in the tab');
    await second.waitFor(
      () => document.querySelector('#step-title'),
      null,
      'the card is back in the second tab',
    );
    await browser().closePopup();
    await second.close();
    expect(await cardTitle(tab)).toBe(title);
  });

  it('two other cards may be asked for, and then no more', async () => {
    const seen = [title];
    for (const left of ['1 left', null]) {
      await tab.click('.step-other .quiet');
      await tab.waitFor(
        (before) => document.querySelector('#step-title')?.textContent !== before,
        seen.at(-1),
      );
      seen.push(await cardTitle(tab));
      if (left) await tab.waitForText(left);
    }
    await tab.waitForText(withAnyWordingOf('today.noSwaps'));
    expect(new Set(seen).size).toBe(3);
    title = seen.at(-1) ?? '';
  });

  it('the keyboard alone answers the card, and the focus goes to what follows', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus());
    for (let i = 0; i < 30; i++) {
      await tab.press('Tab');
      const name = await tab.evaluate(() => document.activeElement?.textContent);
      if (name === 'Partly') break;
    }
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.id === 'land-title', null, 'focus on the heading');
    await tab.waitForText('Partly, at');
  });

  it('a line that is typed survives a reload, is in the popup, and is saved', async () => {
    await tab.fill('#notice-text', LONG_NOTE);
    const kept = (text: string) =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local
        .get('draft:note')
        .then((it) => (it['draft:note'] as { text: string } | undefined)?.text === text);
    await tab.waitFor(kept, LONG_NOTE, 'the draft');
    await tab.reload();
    await tab.waitFor(
      (text) => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value === text,
      LONG_NOTE,
      'the line is back',
    );
    const popup = await browser().openPopup();
    await popup.waitFor(
      (text) => document.querySelector<HTMLInputElement>('#note-text')?.value === text,
      LONG_NOTE,
      'the line in the popup',
    );
    await browser().closePopup();
    await tab.clickName('Say it');
    await tab.clickName('Save note');
    await tab.waitForText('Kept to say');
    await tab.waitForText('Saved on this computer');
    await tab.clickName('I said it');
    await tab.waitForText('Said');
    await tab.waitFor(
      () => chrome.storage.local.get('draft:note').then((it) => it['draft:note'] === undefined),
      null,
      'no draft is left',
    );
  });

  it('the journal shows what was done and written; an entry is changed, removed and put back', async () => {
    const journal = await browser().open('/journal.html');
    await journal.waitForText(title);
    await journal.waitForText(LONG_NOTE);
    expect(await journal.axe()).toEqual([]);
    await journal.click('.entry.is-note .menu button');
    await journal.clickName('Edit');
    await journal.fill('.entry.is-note textarea', 'Cut side down.');
    await journal.clickName('Save');
    await journal.waitForText('“Cut side down.”');
    await tab.waitForText('Cut side down.');
    await journal.click('.entry.is-note .menu button');
    await journal.clickName('Remove');
    await journal.waitFor(() => !document.querySelector('.entry.is-note'), null, 'the note is gone');
    await journal.clickName('Undo');
    await journal.waitForText('“Cut side down.”');
    await journal.close();
  });

  it('after the browser is started again everything is as it was', async () => {
    await browser().restart();
    tab = await browser().openNewTab();
    await tab.waitForText('Partly, at');
    await tab.waitForText(title);
    await tab.waitForText('Cut side down.');
    await tab.waitForText('1 plank laid so far');
  });

  it('the browser’s own new tab page is one click away where the browser allows it', async () => {
    if (browser().name === 'firefox') {
      expect(await tab.text()).not.toContain('own new tab page');
      return;
    }
    await tab.clickName('The browser’s own new tab page');
    await browser().findPage('chrome://new-tab-page');
  });
});
