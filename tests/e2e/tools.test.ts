import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { withAnyWordingOf } from '../support/small-words.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

const WISH = 'ten minutes with you on Sunday';

inEachBrowser('tools', {}, (browser) => {
  it('are two clicks from the popup: the button in the toolbar, and their name', async () => {
    const popup = await browser().openPopup();
    await cardShown(popup);
    // The popup goes with the click, and may not answer any more.
    void popup.clickName('Tools').catch(() => undefined);
    const page = await browser().findPage('/tools.html');
    await page.waitForText('Say it without blame');
    expect(await page.evaluate(() => document.title)).toBe('Tools');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.close();
  });

  it('own it, and make a promise of it, which is kept and lays a plank: by keyboard alone', async () => {
    const today = await browser().openNewTab();
    await cardShown(today);
    const before = withAnyWordingOf('bridge.none');
    await today.waitForText(before);
    const page = await openTool(browser(), 'own');
    await tabToField(page, 'What I did');
    await write(page, 'I came late, but the train was slow');
    await page.waitForText('“but”:');
    await tabToField(page, 'To put it right, I will');
    await write(page, 'call on Sunday');
    await page.waitForText('That was on me. To put it right, I will call on Sunday.');
    await tabToButton(page, 'Make a promise of it');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.id === 'tool-title', null, 'the focus on the heading');
    await page.waitForText('I will call on Sunday.');
    await tabTo(page, () => (document.activeElement as HTMLInputElement).type === 'radio', 'the reminder');
    await page.press('ArrowRight');
    await tabToButton(page, 'Make this promise');
    await page.press('Enter');
    await page.waitForText('Promise noted');
    await page.waitForText('One is open.');
    await page.reload();
    await page.waitForText('I will call on Sunday.');
    await tabToButton(page, 'I kept it');
    await page.press('Enter');
    await page.waitForText('Kept so far');
    await today.waitForText('1 plank laid so far');
    await page.clickName('Undo');
    await page.waitForText('One is open.');
    await today.waitForText(before);
    await page.clickName('I kept it');
    await page.waitForText('Kept so far');
    const journal = await browser().open('/journal.html');
    await journal.waitForText('A promise that you kept');
    await journal.waitForText('“I will call on Sunday.”');
    expect(await journal.axe()).toEqual([]);
    await journal.close();
    await page.close();
    await today.close();
  });

  it('say it without blame: by keyboard alone to words that are kept, over a reload', async () => {
    const page = await openTool(browser(), 'say');
    await tabToField(page, 'I can see that you might');
    await write(page, 'have had a long week');
    await tabTo(page, () => document.activeElement?.closest('.chip')?.textContent === 'lonely', '“lonely”');
    await page.press('Space');
    await tabToField(page, 'when');
    await write(page, 'you always look away');
    await page.waitForText('“always”:');
    await tabToButton(page, 'Use it');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.tagName === 'TEXTAREA', null, 'the focus in the field');
    await tabToField(page, 'I would like');
    await write(page, WISH);
    await draftIs(page, 'tool-wish', WISH);
    await page.reload();
    const words = `I can see that you might have had a long week. I feel lonely about the time when you often look away. I would like ${WISH}.`;
    await page.waitForText(words);
    await tabToButton(page, 'Keep in the journal');
    await page.press('Enter');
    await page.waitForText('Kept in your journal');
    await page.waitFor(() => !document.querySelector('blockquote'), null, 'empty lines');
    const journal = await browser().open('/journal.html');
    await journal.waitForText(`“${words}”`);
    await journal.close();
    await page.close();
  });

  it('words are copied by one press', async () => {
    const page = await openTool(browser(), 'say');
    await page.fill('.draft-form textarea', 'be tired');
    await page.clickName('Copy');
    await page.waitForText('Copied');
    await page.clickName('Clear');
    await page.waitForText('Cleared');
    await page.clickName('Undo');
    await page.waitForText('I can see that you might be tired.');
    await page.clickName('Clear');
    await page.waitFor(() => !document.querySelector('blockquote'), null, 'empty lines');
    await page.close();
  });

  it('another time is agreed on; a missed promise leads to owning it', async () => {
    const page = await openTool(browser(), 'own');
    await page.clickName('Clear');
    await page.clickName('Promises');
    await page.waitFor(() => document.activeElement?.id === 'tool-title', null, 'the focus on the heading');
    await tabToField(page, 'When');
    await write(page, 'I lock my bike');
    await tabToField(page, 'I will');
    await write(page, 'send the photos');
    await page.clickName('Make this promise');
    await page.waitForText('One is open.');
    // It shows as soon as it is in the database; when it is in both stores the focus leaves the form.
    await page.waitFor(() => document.activeElement?.matches('.promises'), null, 'the focus on the promises');
    await page.clickName('We agreed on something else');
    await tabToField(page, 'I will');
    await page.press('Control+a');
    await write(page, 'send one photo');
    await page.clickName('Save what you agreed');
    await page.waitForText('Changed as you agreed');
    await page.waitForText('When I lock my bike, I will send one photo.');
    // The fields go a moment after it is saved, and move what stands below them.
    await isGone(page, 'Save what you agreed');
    await page.clickName('I missed it');
    await page.waitForText('It was missed, and that can be said');
    await page.clickName('Own it in a few words');
    await page.waitForText('I said that I would send one photo, and I did not. That was on me.');
    await page.close();
  });

  it('as a fair neighbour would see it: the clock is right in a hidden tab and over a reload', async () => {
    const page = await openTool(browser(), 'write');
    await tabToButton(page, 'Start seven minutes');
    await page.press('Enter');
    await page.waitForText('7:00 left');
    const other = await browser().openNewTab();
    await cardShown(other);
    await other.waitFor(
      () => Number(localStorage.getItem('countdown')) - Date.now() < 7 * 60_000 - 4_000,
      null,
      'some seconds in which the clock is hidden',
    );
    await other.close();
    await clockIsRight(page);
    await page.reload();
    await clockIsRight(page);
    await tabToField(page, 'How would they tell it? What good could still come of it, in their eyes?');
    await write(page, 'Two people came home late.');
    await tabToButton(page, 'Keep in the journal');
    await page.press('Enter');
    await page.waitForText('Kept in your journal');
    await page.clickName('Stop the clock');
    await page.waitForText('Start seven minutes');
    await page.close();
  });

  it('find the feeling: by keyboard alone into the words and into the note of the day', async () => {
    const page = await openTool(browser(), 'words');
    await tabTo(page, () => (document.activeElement as HTMLInputElement).type === 'radio', 'the families');
    await page.press('Space');
    await page.waitForText('Which word fits?');
    await tabTo(page, () => document.activeElement?.closest('.feeling') !== null, 'the words');
    await page.press('Space');
    await tabToButton(page, 'Put it into “Say it without blame”');
    await page.press('Enter');
    await page.waitForText('is there now.');
    await tabToButton(page, 'Put it into today’s note');
    await page.press('Enter');
    await page.waitForText('is in today’s note now.');
    const word = await page.evaluate(() =>
      document.querySelector('.feeling-use')?.getAttribute('aria-label'),
    );
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.waitFor(
      (wanted) => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value === `I feel ${wanted}.`,
      word,
      'the word in the note',
    );
    await tab.close();
    await page.clickName('Say it without blame');
    await page.waitForText(`I feel ${word}.`);
    await page.close();
  });

  it('have no accessibility violation, light and dark, narrow and wide, and never scroll sideways', async () => {
    const page = await openTool(browser(), 'say');
    for (const [index, name] of ['say', 'own', 'plan', 'write', 'words'].entries()) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, name);
      await page.waitFor((it) => document.querySelector(`.side a[href="#${it}"]`)?.ariaCurrent, name);
      const isDark = index % 2 === 1;
      await browser().setDark(isDark);
      for (const width of [360, 1280]) {
        await page.setViewport(width, 800);
        expect(await page.axe(), `${name} at ${width}`).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await browser().setDark(false);
    await page.close();
  });

  it('solo mode closes at once what reaches out, keeps what was written, and opens it again', async () => {
    const page = await openTool(browser(), 'say');
    await page.fill('.draft-form textarea', 'be tired');
    await draftIs(page, 'tool-side', 'be tired');
    const help = await browser().open('/help.html');
    await help.clickName('Use it only for my own steadiness');
    await page.waitForText('What you wrote is kept.');
    expect(await page.evaluate(() => document.querySelector('textarea'))).toBeNull();
    expect(await page.axe()).toEqual([]);
    for (const name of ['Own it', 'Promises', 'As a fair neighbour would see it']) {
      await page.clickName(name);
      await page.waitForText('What you wrote is kept.');
    }
    await page.clickName('Find the feeling');
    await page.waitForText('It is near to');
    await help.clickName('Show steps towards the other person again');
    await page.clickName('Say it without blame');
    await page.waitForText('I can see that you might be tired.');
    await help.close();
    await page.close();
  });
});

async function openTool(browser: TestBrowser, name: string): Promise<TestPage> {
  const page = await browser.open(`/tools.html#${name}`);
  await page.waitFor(() => document.querySelector('.tool :is(textarea, .chip, .promise)'), null, 'the tool');
  return page;
}

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: TestPage, isThere: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate(isThere)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not reach ${what}`);
}

async function tabToNamed(page: TestPage, what: string, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const isThere = await page.evaluate((wanted) => {
      const it = document.activeElement;
      const label = it instanceof HTMLTextAreaElement ? it.labels[0]?.textContent : it?.textContent;
      return label === wanted;
    }, name);
    if (isThere) return;
    await page.press('Tab');
  }
  throw new Error(`Tab does not reach the ${what} ${name}`);
}
const tabToField = (page: TestPage, label: string) => tabToNamed(page, 'field', label);
const tabToButton = (page: TestPage, name: string) => tabToNamed(page, 'button', name);

async function write(page: TestPage, text: string): Promise<void> {
  for (const sign of text) await page.press(sign === ' ' ? 'Space' : sign);
}

function draftIs(page: TestPage, field: string, text: string): Promise<void> {
  return page.waitFor(
    (wanted) =>
      chrome.storage.local
        .get(`draft:${wanted.field}`)
        .then((it) => (it[`draft:${wanted.field}`] as { text: string } | undefined)?.text === wanted.text),
    { field, text },
    'the draft',
  );
}

/** What the clock shows is what its end says, to the second it is looked at in. */
function clockIsRight(page: TestPage): Promise<void> {
  return page.waitFor(
    () => {
      const shown = /(\d+):(\d\d) left/.exec(document.querySelector('[role="timer"]')?.textContent ?? '');
      if (!shown) return false;
      const left = (Number(localStorage.getItem('countdown')) - Date.now()) / 1000;
      return Math.abs(Number(shown[1]) * 60 + Number(shown[2]) - left) < 1.5;
    },
    null,
    'the right time',
  );
}

/** Resolves when a button of that name is not there any more. */
function isGone(page: TestPage, name: string): Promise<unknown> {
  return page.waitFor(
    (words) => ![...document.querySelectorAll('button')].some((it) => it.textContent === words),
    name,
    `no button “${name}”`,
  );
}
