import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { cardShown, inEachBrowser } from './scenario.ts';

/** The schema version of a database as IndexedDB counts it, for one that a later extension made. */
const LATER = 990;

inEachBrowser(
  'a database that a newer version takes over',
  {},
  (browser) => {
    it('is given up at once by five open tabs, and what one of them types stays', async () => {
      const tabs: TestPage[] = [];
      for (let i = 0; i < 5; i++) {
        const tab = await browser().openNewTab();
        await cardShown(tab);
        tabs.push(tab);
      }
      const typing = tabs.at(-1) as TestPage;
      await typing.fill('#notice-text', 'Typed while the update came.');
      const before = await upgradeFromOutside(typing, LATER);
      expect(before).toBeGreaterThan(0);
      for (const tab of tabs) {
        await tab.waitForText('A newer version has been installed.');
        await tab.waitFor(() => document.querySelector('button'), null, 'a button');
      }
      await typing.clickName('Save note');
      await typing.waitForText('This could not be saved. Nothing you wrote is lost.');
      await tabs[0]?.clickName('Done');
      await tabs[0]?.waitForText('This could not be saved.');
      expect(await countRecords(typing)).toBe(before);
      expect(await typing.axe()).toEqual([]);
      await typing.clickName('Reload');
      await typing.waitForText('made by a newer version');
      expect(
        await typing.evaluate(() => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value),
      ).toBe('Typed while the update came.');
      for (const tab of tabs) await tab.close();
    });

    it('is read-only for the older version, which shows what is in it and can save a copy', async () => {
      const journal = await browser().open('/journal.html');
      await journal.waitForText('made by a newer version, so it is open for reading only');
      await journal.close();
      const tab = await browser().openNewTab();
      await tab.waitForText('made by a newer version');
      await tab.waitFor(() => document.querySelector('#step-title')?.textContent, null, 'a card');
      const before = await countRecords(tab);
      await tab.clickName('Partly');
      await tab.waitForText('This could not be saved.');
      expect(await countRecords(tab)).toBe(before);
      await tab.clickName('Save a copy');
      const file = await browser().download(/^notes-\d{4}-\d{2}\.json$/);
      const copy = JSON.parse(await readFile(file, 'utf8'));
      expect(copy.database.records).toHaveLength(before);
      expect(Object.keys(copy.local)).toContain('draft:note');
      await tab.close();
    });
  },
  [/could not be (read|saved|brought)/, /open for reading only/, /DatabaseClosed/],
);

inEachBrowser('a journal of schema version 1', {}, (browser) => {
  it('is upgraded in one go, with everything in it and a snapshot of what it was', async () => {
    await plantVersion1(browser());
    const journal = await browser().open('/journal.html');
    await journal.waitForText('Kept from the first version.');
    await journal.waitForText('A step of the first version');
    const kept = await journal.evaluate(async () => {
      const opening = indexedDB.open('footbridge');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const all = (store: string) =>
        new Promise<unknown[]>((resolve) => {
          const rows = opening.result.transaction(store).objectStore(store).getAll();
          rows.onsuccess = () => resolve(rows.result);
        });
      const [snapshots, records] = [await all('snapshots'), await all('records')];
      const { version } = opening.result;
      opening.result.close();
      return { version, snapshots: snapshots as { version: number; records: unknown[] }[], records };
    });
    expect(kept.version).toBe(20);
    expect(kept.snapshots.map((part) => [part.version, part.records.length])).toEqual([[1, 3]]);
    expect(kept.records.length).toBeGreaterThanOrEqual(3);
    await journal.close();
  });
});

inEachBrowser('an entry that is edited in two tabs', {}, (browser) => {
  it('keeps the newer text, and the older one findable', async () => {
    const tab = await browser().openNewTab();
    await cardShown(tab);
    await tab.fill('#notice-text', 'First words');
    await tab.clickName('Save note');
    await tab.waitFor(() => document.querySelector('.kept-note'), null, 'the kept note');
    await tab.close();
    const [one, two] = [await browser().open('/journal.html'), await browser().open('/journal.html')];
    for (const journal of [one, two]) {
      await journal.waitForText('First words');
      await journal.click('.menu button');
      await journal.clickName('Edit');
    }
    await one.fill('.entry-edit textarea', 'Words of the first tab');
    await two.fill('.entry-edit textarea', 'Words of the second tab');
    await one.click('.entry-edit button[type=submit]');
    await two.waitFor(
      () =>
        chrome.storage.local
          .get(null)
          .then((it) => JSON.stringify(it).includes('"text":"Words of the first')),
      null,
      'the first text, saved',
    );
    await two.click('.entry-edit button[type=submit]');
    for (const journal of [one, two]) {
      await journal.waitForText('“Words of the second tab”');
      await journal.click('.entry details summary');
      await journal.waitForText('Words of the first tab');
      expect(await journal.axe()).toEqual([]);
      await journal.close();
    }
  });
});

/** Opens the database as a newer extension would; resolves with the number of records in it. Never blocked by a page. */
function upgradeFromOutside(page: TestPage, version: number): Promise<number> {
  return page.evaluate(async (to) => {
    const opening = indexedDB.open('footbridge', to);
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    const counting = opening.result.transaction('records').objectStore('records').count();
    await new Promise((resolve) => {
      counting.onsuccess = resolve;
    });
    opening.result.close();
    return counting.result;
  }, version);
}

function countRecords(page: TestPage): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('footbridge');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const counting = opening.result.transaction('records').objectStore('records').count();
    await new Promise((resolve) => {
      counting.onsuccess = resolve;
    });
    opening.result.close();
    return counting.result;
  });
}

/** Leaves both stores as version 0.1.0 wrote them, with three records. */
async function plantVersion1(browser: TestBrowser): Promise<void> {
  const page = await browser.open('/blank.html');
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('footbridge');
      deleting.onsuccess = resolve;
      deleting.onerror = resolve;
    });
    const state = { databaseId: 'first', writer: 'abc', sequence: 3, count: 3 };
    const record = (n: number, table: string, id: string, body: unknown) => ({
      ...{ id, table, day: '2026-03-12', rev: `00000000000${n}.abc`, deleted: false, body },
    });
    const records = [
      record(1, 'person', 'person-1', { salt: 'salt', mode: 'open' }),
      record(2, 'card', 'card-2026-03-12', {
        ...{ actionId: 's1-one-thing-missed', version: 1, step: 1, title: 'A step of the first version' },
        ...{
          swapped: [],
          answer: 'done',
          answeredAt: '19:40',
          line: '',
          landingAsked: true,
          keptPlank: false,
        },
      }),
      record(3, 'note', 'note-1', {
        ...{ promptId: null, prompt: '', text: 'Kept from the first version.', intent: null },
        ...{ carriedOut: false, order: 1 },
      }),
    ];
    await chrome.storage.local.clear();
    await chrome.storage.local.set({
      canary: state,
      ...Object.fromEntries(records.map((it) => [`j:${it.id}`, it])),
    });
    const opening = indexedDB.open('footbridge', 10);
    opening.onupgradeneeded = () => {
      const rows = opening.result.createObjectStore('records', { keyPath: 'id' });
      rows.createIndex('[table+day]', ['table', 'day']);
      rows.createIndex('rev', 'rev');
      opening.result.createObjectStore('meta', { keyPath: 'key' });
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['records', 'meta'], 'readwrite');
    for (const row of records) writing.objectStore('records').put(row);
    writing.objectStore('meta').put({ key: 'state', ...state });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  });
  await page.close();
}
