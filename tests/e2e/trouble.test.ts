import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { TestPage } from '../support/browser.ts';
import { deleteStore } from '../support/damage.ts';
import { allWritten, cardShown, cardTitle, inEachBrowser } from './scenario.ts';

inEachBrowser('a journal whose database files are gone', {}, (browser) => {
  it('has its history again at the next start, and says so', async () => {
    const tab = await browser().openNewTab();
    const title = await cardShown(tab);
    await tab.clickName('Done');
    await tab.waitFor(() => document.querySelector('#land-title'), null, 'what follows the step');
    await tab.fill('#notice-text', 'Made the tea before I asked.');
    await tab.clickName('Save note');
    await tab.waitFor(
      () => chrome.storage.local.get(null).then((it) => JSON.stringify(it).includes('"j:note-')),
      null,
      'the note in the second store',
    );
    await browser().restart({ between: (profileDir) => deleteStore(profileDir, 'database') });
    const again = await browser().openNewTab();
    await again.waitForText(/entries were missing after the last start and are back/);
    const journal = await browser().open('/journal.html');
    await journal.waitForText(title);
    await journal.waitForText('Made the tea before I asked.');
    await journal.close();
  });
});

inEachBrowser('a copy that lost a record without a trace', {}, (browser) => {
  it('is found by comparing both once a browser start, and healed from the other', async () => {
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.fill('#notice-text', 'Kept twice.');
    await tab.clickName('Save note');
    await tab.waitFor(() => document.querySelector('.kept-note'), null, 'the kept note');
    await tab.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(keys.filter((key) => key.startsWith('j:note-')));
    });
    await tab.reload();
    await cardShown(tab);
    // Drafts survive a crash, and so does the healing.
    await tab.clickName('Write another');
    await tab.fill('#notice-text', 'Not saved yet');
    await tab.waitFor(
      () => chrome.storage.local.get('draft:note').then((it) => 'draft:note' in it),
      null,
      'a draft',
    );
    await browser().restart();
    await browser().kill();
    await browser().restart();
    const again = await browser().openNewTab();
    await again.waitForText('The second copy had lost 1 entry and has it again. Nothing is missing.');
    await again.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value === 'Not saved yet',
      null,
      'the draft',
    );
    const mirrored = await again.evaluate(() => chrome.storage.local.get(null).then(JSON.stringify));
    expect(mirrored).toContain('Kept twice.');
    await again.clickName('All right');
    await again.waitFor(() => !document.querySelector('.problem'), null, 'no word of it any more');
    await again.reload();
    await cardShown(again);
    expect(await again.text()).not.toContain('second copy');
  });
});

inEachBrowser(
  'bad input',
  {},
  (browser) => {
    it('a corrupt setting is named in a sentence, and everything else works', async () => {
      const page = await browser().open('/options.html');
      await page.evaluate(async () => {
        await chrome.storage.local.set({
          settings: { version: 1, theme: 7, reminderTime: 'soon', reminderOn: true },
        });
      });
      await page.reload();
      await page.waitForText('2 settings could not be read and are as they were at the start.');
      await page.evaluate(async () => void (await chrome.storage.local.set({ settings: 'x' })));
      await page.reload();
      await page.waitForText('1 setting could not be read');
      await page.choose('#theme', 'Dark');
      await page.waitFor(() => document.documentElement.style.colorScheme === 'dark', null, 'dark');
      await page.evaluate(async () => void (await chrome.storage.local.remove('settings')));
      await page.choose('#theme', 'As the system');
      await page.close();
    });

    it('a corrupt snapshot costs nothing', async () => {
      const tab = await browser().openNewTab();
      const title = await cardShown(tab);
      await tab.evaluate(() => localStorage.setItem('today', '{"version":1,"today":{"day":5}}'));
      await tab.reload();
      expect(await cardShown(tab)).toBe(title);
      await tab.close();
    });

    it('an unknown action in today’s card gives another card; in the history it keeps its title', async () => {
      const tab = await browser().openNewTab();
      await cardShown(tab);
      await tab.evaluate(renameTodaysAction, { answer: false });
      await tab.reload();
      await tab.waitFor(
        () =>
          chrome.storage.local.get(null).then((it) => {
            const cards = Object.keys(it).filter((key) => key.startsWith('j:card-'));
            return cards.every((key) => !JSON.stringify(it[key]).includes('of another version'));
          }),
        null,
        'another card in both stores',
      );
      await tab.evaluate(renameTodaysAction, { answer: true });
      await tab.reload();
      await tab.waitForText('A step of another version');
      await tab.waitForText('Done at');
      const journal = await browser().open('/journal.html');
      await journal.waitForText('A step of another version');
      await journal.close();
      await tab.clickName('Undo');
      await tab.waitFor(() => document.querySelector('#step-title'), null, 'a card that is known here');
      await allWritten(tab);
      await tab.close();
    });

    it('a clock that jumps a year keeps every day’s card and the whole history', async () => {
      const today = await browser().openNewTab();
      const title = await cardShown(today);
      for (const years of [1, -1]) {
        await browser().setInitScript({ run: shiftClock, arg: years });
        const tab = await browser().openNewTab();
        await cardShown(tab);
        await tab.clickName('Done');
        await tab.waitFor(() => document.querySelector('#land-title'), null, 'what follows the step');
        await allWritten(tab);
        await tab.close();
      }
      await browser().setInitScript(undefined);
      await today.reload();
      await cardShown(today);
      expect(await cardTitle(today)).toBe(title);
      const journal = await browser().open('/journal.html');
      const thisYear = new Date().getFullYear();
      await journal.waitForText(String(thisYear + 1));
      await journal.waitForText(String(thisYear - 1));
      await journal.close();
      await today.close();
    });

    it('a database that does not open leaves today’s card on the page, says so, and opens when tried again', async () => {
      await browser().setInitScript({ run: refuseToOpen, arg: null });
      const tab = await browser().openNewTab();
      await tab.waitForText('The journal could not be opened. Nothing in it has been changed.');
      expect(await cardTitle(tab)).not.toBe('');
      const journal = await browser().open('/journal.html');
      await journal.waitForText('The journal could not be opened.');
      await journal.close();
      await tab.evaluate(() => void Object.assign(globalThis, { letOpen: true }));
      await tab.clickName('Try again');
      await tab.waitFor(() => !document.querySelector('.problem.is-error'), null, 'no problem any more');
      await browser().setInitScript(undefined);
      await tab.close();
    });

    it('a database that opens and cannot be read shows the second copy, and is made anew from it when asked', async () => {
      const tab = await browser().openNewTab();
      await cardShown(tab);
      await tab.fill('#notice-text', 'Found in the second copy.');
      await tab.clickName('Save note');
      await tab.waitFor(() => document.querySelector('.kept-note'), null, 'the kept note');
      await tab.close();
      await browser().setInitScript({ run: refuseReads, arg: null });
      const journal = await browser().open('/journal.html');
      await journal.waitForText('What can be read of it is shown here');
      await journal.waitForText('Found in the second copy.');
      expect(await journal.axe()).toEqual([]);
      const today = await browser().openNewTab();
      await today.waitForText('What can be read of it is shown here');
      await today.waitForText('Found in the second copy.');
      await today.clickName('Save a copy');
      const copy = JSON.parse(await readFile(await browser().download(/^notes-.*\.json$/), 'utf8'));
      expect(copy.database.records).toBeNull();
      expect(JSON.stringify(copy.local)).toContain('Found in the second copy.');
      await today.close();
      await journal.clickName('Make it anew from what can be read');
      await journal.waitFor(() => !document.querySelector('.problem.is-error'), null, 'no problem any more');
      await journal.waitForText('Found in the second copy.');
      await browser().setInitScript(undefined);
      await journal.reload();
      await journal.waitForText(/entries were missing after the last start and are back/);
      await journal.waitForText('Found in the second copy.');
      await journal.clickName('All right');
      await removeAllNotes(journal);
      await journal.close();
    });

    it('a database that lacks its records is mended, and says so', async () => {
      const page = await browser().open('/blank.html');
      await page.evaluate(leaveHalfADatabase);
      await page.close();
      const tab = await browser().openNewTab();
      await tab.waitForText(/missing after the last start/);
      await tab.clickName('All right');
      await tab.waitFor(() => !document.querySelector('.problem'), null, 'no word of it any more');
      await tab.close();
    });

    it.each(['database', 'mirror'])(
      'a %s that refuses the write: it is said, the words stay, and trying again saves them',
      async (store) => {
        const other = await browser().open('/journal.html');
        await other.waitForText('in your own time');
        await browser().setInitScript({ run: refuseWrites, arg: store });
        const tab = await browser().openNewTab();
        await tab.waitFor(() => document.querySelector('#notice-text'), null, 'the field');
        await tab.fill('#notice-text', `Words that stay: ${store}`);
        await tab.clickName('Save note');
        await tab.waitForText('This could not be saved. Nothing you wrote is lost.');
        expect(
          await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value),
        ).toBe(`Words that stay: ${store}`);
        expect(await tab.text()).not.toContain('Saved on this computer');
        expect(await other.text()).not.toContain(`Words that stay: ${store}`);
        await tab.evaluate(() => void Object.assign(globalThis, { letWrite: true }));
        await tab.clickName('Try again');
        await other.waitForText(`Words that stay: ${store}`);
        await tab.waitFor(() => !document.querySelector('#notice-text'), null, 'an empty field');
        await browser().setInitScript(undefined);
        await removeAllNotes(other);
        await other.close();
        await tab.close();
      },
    );
  },
  [/could not be (read|saved)/, /refused/, /brought up to date/],
);

async function removeAllNotes(journal: TestPage): Promise<void> {
  await journal.click('.entry.is-note .menu button');
  await journal.clickName('Remove');
  await journal.waitFor(() => !document.querySelector('.entry.is-note'), null, 'no note');
}

// The functions below run in a page.

async function renameTodaysAction({ answer }: { answer: boolean }): Promise<void> {
  const everything = await chrome.storage.local.get(null);
  const key = Object.keys(everything)
    .filter((it) => it.startsWith('j:card-'))
    .sort()
    .at(-1);
  if (!key) throw new Error('There is no card');
  const record = everything[key] as { body: Record<string, unknown> };
  Object.assign(record.body, {
    actionId: 'of-another-version',
    title: 'A step of another version',
    answer: answer ? 'done' : null,
    answeredAt: answer ? '12:00' : null,
  });
  await chrome.storage.local.set({ [key]: record });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('footbridge');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('records', 'readwrite');
      writing.objectStore('records').put(record);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

function shiftClock(years: number): void {
  const Real = Date;
  const offset = years * 365 * 86_400_000;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args) => Reflect.construct(target, args.length ? args : [target.now() + offset]),
    get: (target, key, receiver) =>
      key === 'now' ? () => target.now() + offset : Reflect.get(target, key, receiver),
  });
}

function refuseToOpen(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    if ((globalThis as { letOpen?: boolean }).letOpen) return open.apply(this, args);
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
}

function refuseReads(): void {
  let isDeleted = false;
  const { getAll, count, getAllKeys, get } = IDBObjectStore.prototype;
  const { getAll: getAllOfIndex } = IDBIndex.prototype;
  const refuse = () => {
    if (!isDeleted) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  const guard = <F extends (...args: never[]) => unknown>(real: F) =>
    function (this: unknown, ...args: never[]) {
      refuse();
      return real.apply(this, args);
    } as unknown as F;
  Object.assign(IDBObjectStore.prototype, {
    ...{ getAll: guard(getAll), getAllKeys: guard(getAllKeys), count: guard(count), get: guard(get) },
  });
  Object.assign(IDBIndex.prototype, { getAll: guard(getAllOfIndex) });
  const remove = IDBFactory.prototype.deleteDatabase;
  IDBFactory.prototype.deleteDatabase = function (name) {
    isDeleted = true;
    return remove.call(this, name);
  };
}

async function leaveHalfADatabase(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('footbridge').onsuccess = resolve;
  });
  await new Promise((resolve) => {
    const opening = indexedDB.open('footbridge', 20);
    opening.onupgradeneeded = () => opening.result.createObjectStore('meta', { keyPath: 'key' });
    opening.onsuccess = () => {
      opening.result.close();
      resolve(undefined);
    };
  });
}

function refuseWrites(store: string): void {
  const allowed = () => (globalThis as { letWrite?: boolean }).letWrite;
  if (store === 'database') {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      const id = (args[0] as { id?: string }).id ?? '';
      if (allowed() || !id.startsWith('note-')) return put.apply(this, args);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    return;
  }
  const area = chrome.storage.local;
  const set = area.set.bind(area) as (items: Record<string, unknown>) => Promise<void>;
  const refusing = (items: Record<string, unknown>) =>
    allowed() || !Object.keys(items).some((key) => key.startsWith('j:note-'))
      ? set(items)
      : Promise.reject(new Error('The disk is full'));
  Object.defineProperty(area, 'set', { configurable: true, value: refusing });
}
