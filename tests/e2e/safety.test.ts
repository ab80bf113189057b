import { expect, it } from 'vitest';
import { isFitForSolo } from '../../utils/domain/action.ts';
import { loadLibrary } from '../../utils/services/library.ts';
import type { TestPage } from '../support/browser.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

const { actions } = await loadLibrary();
const SOLO_TITLES = actions.filter(isFitForSolo).map(({ title }) => title);

/** Waits for a card that reaches nobody; one that did so before may stay for the day. */
function soloCardShown(page: TestPage): Promise<unknown> {
  return page.waitFor(
    (titles) => titles.includes(document.querySelector('#step-title')?.textContent ?? ''),
    SOLO_TITLES,
    'a card for one’s own steadiness',
  );
}

inEachBrowser('help and solo mode', {}, (browser) => {
  it('help is one click from the new tab and says when to pause', async () => {
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.clickName('Is this right for me?');
    const help = await browser().findPage('/help.html');
    await help.waitForText('Please pause if any of these is true');
    await help.waitForText('lila.help');
    expect(await help.evaluate(() => document.title)).toBe('Help');
    expect(await help.evaluate(() => document.querySelectorAll('main a:not([href^="#"])').length)).toBe(0);
    expect(await help.axe()).toEqual([]);
    await help.close();
  });

  it('solo mode changes every open page at once, to what reaches nobody', async () => {
    const tab = await browser().openNewTab();
    await cardShown(tab);
    const help = await browser().open('/help.html');
    await help.clickName('Use it only for my own steadiness');
    await help.waitForText('Only for your own steadiness is on.');
    await soloCardShown(tab);
    await tab.waitFor(() => !document.querySelector('.notice-then'), null, 'nothing to say, send or leave');
    await tab.reload();
    await soloCardShown(tab);
    await help.clickName('Show steps towards the other person again');
    await tab.waitFor(() => document.querySelector('.notice-then'), null, 'what to do with a note is back');
    await tab.close();
    await help.close();
  });

  it('solo mode chosen while no new tab is open leaves nothing of before to be painted', async () => {
    const help = await browser().open('/help.html');
    await help.clickName('Use it only for my own steadiness');
    await help.waitFor(() => localStorage.getItem('today') === null, null, 'no snapshot');
    const tab = await browser().openNewTab();
    await soloCardShown(tab);
    await tab.close();
    await help.clickName('Show steps towards the other person again');
    await help.waitForText('Use it only for my own steadiness');
    await help.close();
  });

  it('the mode is kept without a time and without a reason', async () => {
    const page = await browser().open('/help.html');
    await page.waitForText('Use it only for my own steadiness');
    const person = await page.evaluate(async () => {
      const stored = await chrome.storage.local.get('j:person-1');
      return stored['j:person-1'] as { body: { mode: string } };
    });
    // What was answered about the person is there as well; of the mode, its name alone.
    expect(['open', 'solo']).toContain(person.body.mode);
    expect(
      Object.keys(person.body).filter((key) => /fear|fright|afraid|contact|safe|since|at$/i.test(key)),
    ).toEqual([]);
    expect(JSON.stringify(person)).not.toMatch(/frighten|no-contact|\d{4}-\d{2}-\d{2}T/);
    await page.close();
  });

  it('Hide leaves an empty page with a neutral title', async () => {
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.clickName('Hide');
    const blank = await browser().findPage('/blank.html');
    expect(await blank.text()).toBe('');
    expect(await blank.evaluate(() => document.title)).toBe('New tab');
    await blank.close();
  });
});
