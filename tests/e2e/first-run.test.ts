import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { unpackMozLz4 } from '../support/mozlz4.ts';
import { cardTitle, inEachBrowser } from './scenario.ts';

const PRIVACY = 'What you write stays on this computer';
const SAFETY = 'Two questions about safety';
const WHO = 'Who is this about?';
const CAUSES = 'What came between you?';
const NOW = 'How is it between you now?';
const WELCOME = 'What would they welcome?';
const TIME = 'How much is right for a day?';
const AFRAID = 'Thank you for being honest here';
const NO_CONTACT = 'Respecting that is the step';
// Firefox's and Chromium's files with the open and the closed tabs.
const RESTORE_FILE = /sessionstore|[\\/]Sessions[\\/]/;

const STEADINESS = 'Use this only for my own steadiness';

inEachBrowser('first run', { atFirstRun: true }, (browser) => {
  it('comes first in a new tab, and takes no focus', async () => {
    const tab = await openFirstRun(browser());
    expect(await tab.evaluate(() => document.title)).toBe('New tab');
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await tab.axe()).toEqual([]);
    await tab.close();
  });

  it('is what the popup leads to', async () => {
    const tab = await openFirstRun(browser());
    const popup = await browser().openPopup();
    await popup.waitForText('Today’s step comes after a few short questions.');
    await browser().closePopup();
    await tab.close();
  });

  it('can be gone through by keyboard alone, and keeps what was answered', async () => {
    // By its address: in a new tab the address bar has the keys until the person leaves it.
    const tab = await browser().open('/newtab.html');
    await shows(tab, PRIVACY);
    await tabTo(tab, 'Begin');
    await tab.press('Enter');
    await shows(tab, SAFETY);
    await tabTo(tab, 'No');
    await tab.press('Space');
    await tabTo(tab, 'No');
    await tab.press('Space');
    await tab.press('Enter');
    await shows(tab, WHO);
    await tabTo(tab, 'A partner');
    await tab.press('Space');
    await tab.press('ArrowDown');
    await tabTo(tab, 'Near');
    await tab.press('Space');
    await tabTo(tab, 'A name, a nickname or an initial, if you like');
    for (const letter of 'Sam') await tab.press(letter);
    await tab.press('Enter');
    await shows(tab, CAUSES);
    await tabTo(tab, 'An argument that stayed open');
    await tab.press('Space');
    await tabTo(tab, 'Next');
    await tab.press('Enter');
    await shows(tab, NOW);
    await tabTo(tab, 'Back');
    await tab.press('Enter');
    await shows(tab, CAUSES);
    await tabTo(tab, 'Next');
    await tab.press('Enter');
    await shows(tab, NOW);
    await tabTo(tab, 'Trust was broken');
    await tab.press('Space');
    await tabTo(tab, 'Next');
    await tab.press('Space');
    await shows(tab, WELCOME);
    await tabTo(tab, 'Skip');
    await tab.press('Enter');
    await shows(tab, TIME);
    await tabTo(tab, 'Show today');
    await tab.press('Enter');
    await tab.waitFor(() => document.activeElement?.id === 'step-title', null, 'the focus on today’s card');
    // The second copy is written after the database, from which the card comes.
    await tab.waitFor(
      () =>
        chrome.storage.local.get('j:person-1').then((it) => JSON.stringify(it).includes('"firstRun":null')),
      null,
      'the end of first run in the second copy',
    );
    expect(await personIn(tab)).toMatchObject({
      ...{ bond: 'friend', far: false, name: 'Sam', causes: ['conflict'], trustBroken: true },
      ...{ climate: null, welcome: null, firstRun: null, mode: 'open' },
    });
    const kept = await everythingIn(tab);
    expect(kept).not.toContain('draft:first-run-name');
    await tab.close();
  });

  it('is two clicks to today by skipping', async () => {
    await clearEverything(browser());
    const tab = await openFirstRun(browser());
    await tab.clickName('Skip the questions');
    await tab.clickName('Skip');
    await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, "today's card");
    expect(await cardTitle(tab)).not.toBe('');
    await tab.close();
  });

  it('goes on half way after the tab was closed, with all that was answered', async () => {
    await clearEverything(browser());
    const tab = await openFirstRun(browser());
    await tab.clickName('Begin');
    await tab.clickName('Skip');
    await shows(tab, WHO);
    await tab.clickName('Somebody in the family');
    await tab.fill('#first-run-name', 'Kim');
    await tab.waitFor(
      () => chrome.storage.local.get('draft:first-run-name').then((it) => JSON.stringify(it).includes('Kim')),
      null,
      'the draft of the name',
    );
    await tab.close();
    const again = await browser().openNewTab();
    await shows(again, WHO);
    expect(await again.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await again.waitFor(
      () => document.querySelector<HTMLInputElement>('#first-run-name')?.value === 'Kim',
      null,
      'the name',
    );
    await again.clickName('Next');
    await shows(again, CAUSES);
    await again.clickName('Stress, or being worn out');
    await again.waitFor(
      () => chrome.storage.local.get('j:person-1').then((it) => JSON.stringify(it).includes('stress')),
      null,
      'the cause in the store',
    );
    await again.reload();
    await shows(again, CAUSES);
    await again.waitFor(
      () => document.querySelector<HTMLInputElement>('.option input:checked')?.labels?.[0]?.innerText,
      null,
      'the cause on the page',
    );
    expect(await personIn(again)).toMatchObject({
      bond: 'family',
      name: 'Kim',
      causes: ['stress'],
      firstRun: 3,
    });
    await again.close();
  });

  it('has pages without an accessibility violation, light and dark', async () => {
    await clearEverything(browser());
    const tab = await openFirstRun(browser());
    await tab.clickName('Begin');
    for (const title of [SAFETY, WHO, CAUSES, NOW, WELCOME, TIME]) {
      await shows(tab, title);
      await browser().setDark(true);
      expect(await tab.axe(), title).toEqual([]);
      await browser().setDark(false);
      expect(await tab.axe(), title).toEqual([]);
      await tab.clickName(title === SAFETY ? 'Skip' : title === TIME ? 'Back' : 'Next');
    }
    await tab.close();
  });
});

inEachBrowser('the safety questions', { atFirstRun: true }, (browser) => {
  const kept: Record<string, unknown>[] = [];

  it.each<[string, string | null, string, string]>([
    ['Yes', 'No', AFRAID, 'lila.help'],
    ['Not sure', null, AFRAID, 'befrienders.org'],
    ['Skip this one', 'Yes', NO_CONTACT, 'Nothing here will ask you to write, call or meet.'],
    ['Yes', 'Yes', AFRAID, 'If they asked for no contact, respecting that is the step.'],
  ])(
    '%s to fear and %s to no contact lead to their page, and to solo mode',
    async (fear, contact, title, words) => {
      const tab = await openFirstRun(browser());
      await tab.clickName('Begin');
      await shows(tab, SAFETY);
      const before = await everythingIn(tab);
      await answer(tab, 0, fear);
      if (contact) await answer(tab, 1, contact);
      expect(await everythingIn(tab)).toBe(before);
      await tab.clickName('Next');
      await shows(tab, title);
      await tab.waitForText(words);
      await tab.waitForText('lila.help');
      expect(await tab.axe()).toEqual([]);
      expect(await everythingIn(tab)).toBe(before);
      expect(await tab.evaluate(() => document.querySelectorAll('main a').length)).toBe(0);
      await tab.clickName(STEADINESS);
      await shows(tab, WHO);
      await tab.waitFor(
        () => chrome.storage.local.get('j:person-1').then((it) => it['j:person-1']),
        null,
        'the mode',
      );
      const everything = await everythingIn(tab);
      expect(everything).not.toMatch(/fright|afraid|fear|not[- ]?sure|unsure|contact|safety|reason|skip/i);
      expect(everything.match(/"mode":"\w+"/g)?.every((it) => it === '"mode":"solo"')).toBe(true);
      expect(everything).toContain('"mode":"solo"');
      const { salt, ...person } = await personIn(tab);
      expect(salt).toBeTruthy();
      kept.push(person);
      await tab.clickName('Skip');
      await shows(tab, TIME);
      await tab.clickName('Skip');
      await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, "today's card");
      expect(await tab.evaluate(() => document.querySelector('.notice-then'))).toBeNull();
      await tab.close();
      await clearEverything(browser());
    },
  );

  it('leave the same in the store, whichever it was', () => {
    expect(kept).toHaveLength(4);
    for (const person of kept) expect(person).toEqual(kept[0]);
  });

  it('close and clear in two taps, and leave an empty page', async () => {
    const tab = await openFirstRun(browser());
    await tab.clickName('Begin');
    await shows(tab, SAFETY);
    await answer(tab, 0, 'Yes');
    await tab.clickName('Next');
    await shows(tab, AFRAID);
    await tab.clickName('Close and clear everything');
    await confirmClearing(tab);
    const blank = await browser().findPage('/blank.html');
    expect(await blank.text()).toBe('');
    await blank.close();
  });

  it('are in none of the files from which the browser brings its tabs back', async () => {
    // One page is left, which has its fields noted down for Back; one is closed with its answers on it. Both by their
    // address: what a new tab shows is not always among what is brought back.
    for (const isLeft of [true, false]) {
      const tab = await browser().open('/newtab.html');
      await shows(tab, PRIVACY);
      await tab.clickName('Begin');
      await shows(tab, SAFETY);
      await answer(tab, 0, 'Not sure');
      await answer(tab, 1, 'Yes');
      if (isLeft) await tab.clickName('Is this right for me?');
      if (isLeft) await tab.waitForText('Please pause if any of these is true');
      await tab.close();
    }
    let files = '';
    await browser().restart({
      between: async (profile) => {
        files = await restoreFiles(profile);
      },
    });
    // The tab itself is in them, so that its fields would be there too.
    expect(files).toContain('newtab.html');
    expect(files).not.toMatch(/fright|"formdata"|\bradio\b/);
  });
});

inEachBrowser('the cover', { atFirstRun: true }, (browser) => {
  it('is turned on with the first switch there is, and covers the next new tab', async () => {
    const tab = await openFirstRun(browser());
    await tab.click('#cover-on');
    await tab.waitFor(() => localStorage.getItem('cover'), null, 'the copy of the setting');
    const second = await browser().openNewTab();
    await coverShown(second);
    await second.clickName('Show today');
    await shows(second, PRIVACY);
    await second.close();
    await tab.clickName('Skip the questions');
    await tab.clickName('Skip');
    await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, "today's card");
    await tab.close();
  });

  it('shows the date and nothing personal until the click, without a focus or a shift', async () => {
    const tab = await browser().openNewTab();
    await coverShown(tab);
    expect(await tab.evaluate(() => document.title)).toBe('New tab');
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    const page = await tab.evaluate(() =>
      document.documentElement.outerHTML.replace(/<style>.*?<\/style>/s, ''),
    );
    expect(page).not.toMatch(/step|plank-|why|today-main|notice/i);
    const lines = (await tab.text()).split('\n').filter((line) => line.trim() !== '');
    expect(lines).toHaveLength(browser().name === 'chromium' ? 4 : 3);
    expect(await tab.evaluate(() => localStorage.getItem('today'))).toBeNull();
    if (browser().name === 'chromium') expect(await layoutShift(tab)).toBe(0);
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(true);
    expect(await tab.axe()).toEqual([]);
    await browser().setDark(false);
    await tab.clickName('Show today');
    await tab.waitFor(() => document.activeElement?.id === 'step-title', null, 'the focus on today’s card');
    await tab.reload();
    await coverShown(tab);
    expect(await tab.evaluate(() => localStorage.getItem('today'))).toBeNull();
    await tab.close();
  });

  it('is there after a restart, and where the page’s own storage was emptied', async () => {
    await browser().restart();
    const tab = await browser().openNewTab();
    await coverShown(tab);
    await tab.evaluate(() => localStorage.clear());
    await tab.reload();
    await coverShown(tab);
    await tab.waitFor(() => localStorage.getItem('cover'), null, 'the copy of the setting');
    await tab.close();
  });

  it('goes when it is turned off in the settings', async () => {
    const settings = await browser().open('/options.html');
    await settings.waitForText('Shared screen');
    await settings.waitFor(
      () => document.querySelector<HTMLInputElement>('#cover-on')?.checked,
      null,
      'it is on',
    );
    await settings.click('#cover-on');
    await settings.waitFor(() => localStorage.getItem('cover') === null, null, 'it is off');
    await settings.close();
    const tab = await browser().openNewTab();
    await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, "today's card");
    await tab.close();
  });
});

async function openFirstRun(browser: TestBrowser): Promise<TestPage> {
  const tab = await browser.openNewTab();
  await shows(tab, PRIVACY);
  return tab;
}

/** Waits for a page by its heading. */
async function shows(page: TestPage, title: string): Promise<void> {
  await page.waitFor(
    (text) => document.querySelector('h1')?.textContent === text,
    title,
    `the page “${title}”`,
  );
}

async function coverShown(page: TestPage): Promise<void> {
  await page.waitFor(() => document.querySelector('.cover h1'), null, 'the cover');
}

/** Presses Tab until the focus is on what is called so. */
async function tabTo(page: TestPage, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return (label?.textContent ?? '').trim();
    });
    if (focused === name) return;
  }
  throw new Error(`“${name}” cannot be reached with the keyboard`);
}

/** Chooses an answer to one of the two safety questions. */
async function answer(page: TestPage, question: 0 | 1, name: string): Promise<void> {
  const at = await page.evaluate(
    ({ question, name }) => {
      const set = document.querySelectorAll('fieldset')[question];
      return [...(set?.querySelectorAll('label') ?? [])].findIndex((it) => it.textContent === name) + 1;
    },
    { question, name },
  );
  await page.click(`.safety-sets > fieldset:nth-child(${question + 1}) .option:nth-child(${at}) input`);
  await page.waitFor(
    ({ question, at }) =>
      document.querySelectorAll('fieldset')[question]?.querySelectorAll('input')[at - 1]?.checked,
    { question, at },
    name,
  );
}

async function personIn(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const stored = await chrome.storage.local.get('j:person-1');
    return (stored['j:person-1'] as { body: Record<string, unknown> }).body;
  });
}

/** All that any store of the extension holds, as JSON. */
function everythingIn(page: TestPage): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      { ...localStorage },
      { ...sessionStorage },
      [document.cookie, location.href, history.state],
      await caches.keys(),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        found.push([name, store, await done(all.getAllKeys()), await done(all.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

async function clearEverything(browser: TestBrowser): Promise<void> {
  const help = await browser.open('/help.html');
  const isSolo = await help.evaluate(async () => {
    const { 'j:person-1': person } = await chrome.storage.local.get('j:person-1');
    return (person as { body?: { mode?: string } } | undefined)?.body?.mode === 'solo';
  });
  // What the page says of it comes a moment later, and moves the button.
  if (isSolo) await help.waitForText('Only for your own steadiness is on.');
  await help.clickName('Clear everything here');
  await confirmClearing(help);
  await help.waitForText('Everything that was kept here is cleared.');
  await help.close();
}

/** The second tap: once the dialog has said what there is, nothing in it moves. */
async function confirmClearing(page: TestPage): Promise<void> {
  await page.waitFor(() => document.querySelector('dialog[open] ul'), null, 'what is kept here');
  await page.clickName('Clear everything');
}

/** The files with the open and the closed tabs, as text. */
async function restoreFiles(profile: string): Promise<string> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const ours = files.filter((it) => it.isFile() && RESTORE_FILE.test(join(it.parentPath, it.name)));
  const texts = await Promise.all(
    ours.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      // Chromium writes some texts with two bytes a letter.
      return name.endsWith('lz4')
        ? unpackMozLz4(bytes).toString()
        : bytes.toString('latin1').replaceAll('\0', '');
    }),
  );
  return texts.join('\n');
}

/** How much has moved on the page since it was loaded. */
function layoutShift(page: TestPage): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
