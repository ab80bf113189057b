import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { withAnyWordingOf } from '../support/small-words.ts';
import { inEachBrowser, skipFirstRun } from './scenario.ts';

// Each makes one step of the clearing hang, as if the browser had crashed just before it. They run in the page alone: a
// worker that wakes in time finishes the clearing itself, and hung there it would keep the lock.
const HANGS: [string, () => void][] = [
  [
    'before the database goes',
    () => {
      if (typeof document === 'undefined') return;
      IDBFactory.prototype.deleteDatabase = () => {
        Object.assign(globalThis, { hangs: true });
        return {} as IDBOpenDBRequest;
      };
    },
  ],
  [
    'before the second copy goes',
    () => {
      if (typeof document === 'undefined') return;
      const { local } = chrome.storage;
      local.remove = () => {
        Object.assign(globalThis, { hangs: true });
        return new Promise<void>(() => {});
      };
    },
  ],
  [
    'before the page’s own storage goes',
    () => {
      if (typeof document === 'undefined') return;
      const { session } = chrome.storage;
      session.clear = () => {
        Object.assign(globalThis, { hangs: true });
        return new Promise<void>(() => {});
      };
    },
  ],
  [
    'before the mark goes',
    () => {
      if (typeof document === 'undefined') return;
      chrome.alarms.clearAll = () => {
        Object.assign(globalThis, { hangs: true });
        return new Promise<boolean>(() => {});
      };
    },
  ],
];

inEachBrowser(
  'clearing everything',
  {},
  (browser) => {
    it('asks first, and the safe answer has the focus and changes nothing', async () => {
      await writeAHistory(browser());
      const settings = await browser().open('/options.html');
      await settings.clickName('Clear everything here');
      await settings.waitForText('Clear everything on this computer?');
      await settings.waitForText(/1 plank\b.*1 note\b/s);
      expect(await settings.evaluate(() => document.activeElement?.textContent)).toBe('Keep my things');
      expect(await settings.axe()).toEqual([]);
      await settings.press('Enter');
      await settings.waitFor(() => !document.querySelector('dialog[open]'), null, 'no dialog');
      expect(await remains(settings)).not.toEqual([]);
      await settings.close();
    });

    it('takes away all of it in two taps, also under a tab that is open', async () => {
      const other = await browser().open('/journal.html');
      await other.waitForText('Made the tea before I asked.');
      const settings = await browser().open('/options.html');
      await clearAll(settings);
      await settings.waitForText('Everything that was kept here is cleared.');
      await settings.waitForText('Files you saved elsewhere stay where they are.');
      await settings.close();
      await other.waitForText(withAnyWordingOf('journal.emptyTitle'));
      expect(await remains(other)).toEqual([]);
      await other.close();
    });

    it.each(HANGS)('ends at the next start what a crash broke off: %s', async (_, hang) => {
      await writeAHistory(browser());
      await browser().restart();
      await browser().setInitScript({ run: hang, arg: null });
      const settings = await browser().open('/options.html');
      await clearAll(settings);
      await settings.waitFor(() => (globalThis as { hangs?: boolean }).hangs, null, 'the crash');
      await browser().setInitScript(undefined);
      await browser().kill();
      await browser().restart();
      const journal = await browser().open('/journal.html');
      await journal.waitForText(withAnyWordingOf('journal.emptyTitle'));
      expect(await remains(journal)).toEqual([]);
      expect(await journal.text()).not.toMatch(/missing|copies/);
      await journal.close();
    });
  },
  [/could not be (read|brought|compared)/, /DatabaseClosed/],
);

/** Both taps. What is counted comes a moment later, and moves the second one. */
async function clearAll(settings: TestPage): Promise<void> {
  await settings.clickName('Clear everything here');
  await settings.waitForText('1 draft');
  await settings.clickName('Clear everything');
}

/** A done step, a note, a draft and a setting. */
async function writeAHistory(browser: TestBrowser): Promise<void> {
  const tab = await browser.openNewTab();
  await skipFirstRun(tab);
  await tab.clickName('Done');
  await tab.waitFor(() => document.querySelector('#line-text'), null, 'what follows the step');
  await tab.fill('#notice-text', 'Made the tea before I asked.');
  await tab.clickName('Save note');
  await tab.waitFor(() => document.querySelector('.kept-note'), null, 'the kept note');
  await tab.fill('#line-text', 'A line that is a draft');
  await tab.waitFor(
    () => chrome.storage.local.get(null).then((it) => JSON.stringify(it).includes('A line that is a draft')),
    null,
    'the draft',
  );
  await tab.close();
}

/** What is kept anywhere, but for a journal that has begun and holds nothing. */
function remains(page: TestPage): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = Object.keys(await chrome.storage.local.get(null)).filter(
      (key) => key !== 'canary',
    );
    names.push(...Object.keys(localStorage), ...Object.keys(await chrome.storage.sync.get(null)));
    for (const { name } of await chrome.alarms.getAll()) names.push(name);
    const opening = indexedDB.open('footbridge');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames].filter((store) => store !== 'meta');
    for (const store of stores) {
      const rows = database.transaction(store).objectStore(store).getAllKeys();
      await new Promise((resolve) => {
        rows.onsuccess = resolve;
      });
      names.push(...rows.result.map(String));
    }
    database.close();
    return names;
  });
}
