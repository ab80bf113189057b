import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACK_ENDS, expectBackEnd, FAULT_LIMIT_MS, launchBackEnd } from '../support/back-ends.ts';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import {
  appendCutRecord,
  deleteCurrentFile,
  deleteStore,
  flipBytes,
  type StoreName,
  truncateFiles,
} from '../support/damage.ts';
import { saveNoteByHand } from '../support/notes.ts';
import { faultsOf, readStores } from '../support/stores.ts';
import { cardShown } from './scenario.ts';

const HEALED = /(\d+) entr(?:y was|ies were) missing after the last start and (?:is|are) back\./;
const MIRROR_HEALED =
  /The second copy had lost (\d+) entr(?:y and has it|ies and has them) again\. Nothing is missing\./;
const LOST = /Both copies of the journal are gone/;
const OPENED_WITH_TROUBLE = /could not be opened|could not be read/;

interface Case {
  what: string;
  damage: (profileDir: string) => Promise<void>;
  /** The store that has certainly lost everything, so that a sentence has to say so. */
  lost?: StoreName;
}

const LONG =
  'A long evening. We talked and talked, and nobody looked at the clock until the candle went out.';

/** Damage of which, with another browser, nothing or not everything may be felt. */
const DAMAGE: readonly Case[] = [
  { what: 'nothing', damage: async () => {} },
  { what: 'a deleted database', damage: (dir) => deleteStore(dir, 'database'), lost: 'database' },
  { what: 'flipped bytes in the database', damage: (dir) => flipBytes(dir, 'database') },
  { what: 'a database cut to half its length', damage: (dir) => truncateFiles(dir, 'database') },
  { what: 'a deleted second copy', damage: (dir) => deleteStore(dir, 'mirror'), lost: 'mirror' },
  { what: 'flipped bytes in the second copy', damage: (dir) => flipBytes(dir, 'mirror') },
  { what: 'a second copy cut to half its length', damage: (dir) => truncateFiles(dir, 'mirror') },
];

const LEVELDB_DAMAGE: readonly Case[] = [
  { what: 'a database without its CURRENT file', damage: (dir) => deleteCurrentFile(dir, 'database') },
  { what: 'a second copy without its CURRENT file', damage: (dir) => deleteCurrentFile(dir, 'mirror') },
];

describe.each(BACK_ENDS)('a damaged profile ($title)', (backEnd) => {
  let running: TestBrowser | undefined;
  /** Everything that was said to be saved: the title of a step, and then notes. */
  let written: string[] = [];

  // One browser for all, in order; after a failure a fresh one, so that what follows tells of itself alone.
  beforeEach(async () => {
    if (running) return;
    running = await launchBackEnd(backEnd, { grantNotifications: true });
    const tab = await running.openNewTab();
    written = [await cardShown(tab)];
    await tab.clickName('Done');
    await tab.waitForText('Done at');
    for (const text of ['Made the tea before I asked.', 'Ça va? — “Ja, 谢谢.”', LONG]) await write(tab, text);
    await running.restart({ between: (profileDir) => expectBackEnd(backEnd, profileDir) });
  }, FAULT_LIMIT_MS);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    console.log(`${backEnd.title}, ${task.name}:`, await running?.errors().catch(String));
    await end();
  });
  afterAll(() => end());

  async function end(): Promise<void> {
    await running?.close();
    running = undefined;
  }

  function browser(): TestBrowser {
    if (!running) throw new Error('No browser is running');
    return running;
  }

  async function write(tab: TestPage, text: string): Promise<void> {
    await saveNoteByHand(tab, text);
    written.push(text);
  }

  /** How many records there are; each store must have them all. */
  async function countRecords(): Promise<number> {
    const page = await browser().open('/blank.html');
    const stores = await readStores(page, written.slice(1));
    expect(faultsOf(stores)).toEqual([]);
    await page.close();
    return stores.database;
  }

  it.each([...DAMAGE, ...(backEnd.files === 'leveldb' ? LEVELDB_DAMAGE : [])])(
    'after $what: everything is there, and what was lost is said',
    { timeout: FAULT_LIMIT_MS },
    async ({ what, damage, lost }) => {
      const before = await countRecords();
      await browser().restart({ between: damage });
      const tab = await browser().openNewTab();
      await expectWhole(tab);
      if (lost === 'database') expect(await numberSaid(tab, HEALED)).toBe(before);
      if (lost === 'mirror') expect(await numberSaid(tab, MIRROR_HEALED)).toBe(before);
      await write(tab, `Written after ${what}.`);
      await expectHonest(tab, before, what === 'nothing');
      await countRecords();
      // What was cut off in the middle of a record may do its harm one start later.
      await browser().restart();
      await expectWhole(await browser().openNewTab());
      await countRecords();
    },
  );

  it.runIf(backEnd.files === 'leveldb')(
    'after a record that a crash has cut: everything is there at the second start, and it is said',
    { timeout: FAULT_LIMIT_MS },
    async () => {
      await browser().restart({ between: (dir) => appendCutRecord(dir) });
      const first = await browser().openNewTab();
      await expectWhole(first);
      await write(first, 'Written behind the cut record.');
      await expectHonest(first, 0, true);
      const before = await countRecords();
      await browser().restart();
      const second = await browser().openNewTab();
      await expectWhole(second);
      expect(await numberSaid(second, HEALED)).toBe(before);
      await write(second, 'Written after the wipe.');
      await countRecords();
      await second.close();
    },
  );

  it('is told also where the worker was there first', { timeout: FAULT_LIMIT_MS }, async () => {
    const settings = await browser().open('/options.html');
    await settings.click('#reminder-on');
    await settings.waitForText('Next reminder');
    const before = await countRecords();
    await browser().restart({ between: (dir) => deleteStore(dir, 'database') });
    const blank = await browser().open('/blank.html');
    await blank.evaluate(async () => void (await chrome.runtime.sendMessage('reconcile')));
    await expect.poll(async () => (await readStores(blank)).database, { timeout: 30_000 }).toBe(before);
    const tab = await browser().openNewTab();
    await expectWhole(tab);
    expect(await numberSaid(tab, HEALED)).toBe(before);
    await tab.close();
    await blank.close();
  });

  it('with both copies gone is no new install: the pages say so', { timeout: FAULT_LIMIT_MS }, async () => {
    await browser().restart({
      between: async (dir) => {
        await deleteStore(dir, 'database');
        await deleteStore(dir, 'mirror');
      },
    });
    const tab = await browser().openNewTab();
    await tab.waitForText(LOST);
    const journal = await browser().open('/journal.html');
    await journal.waitForText(LOST);
    await journal.close();
    // It stays true until somebody has taken note of it.
    await browser().restart();
    const again = await browser().openNewTab();
    await again.waitForText(LOST);
    expect(await again.text()).not.toMatch(HEALED);
    await again.close();
  });

  /** The new tab shows its day and is alive, and the journal page shows every step and note. */
  async function expectWhole(tab: TestPage): Promise<void> {
    await tab.waitForText('Done at');
    await tab.waitForText(written[0] ?? '');
    const journal = await browser().open('/journal.html');
    await journal.waitFor(
      (texts) => {
        const shown = document.body.innerText.replace(/\s+/g, ' ');
        return texts.every((text) => shown.includes(text));
      },
      written,
      `all of these: ${written.map((text) => text.slice(0, 40)).join(' | ')}`,
    );
    await journal.close();
  }

  /** The page says nothing that is not so. */
  async function expectHonest(tab: TestPage, most: number, isSilent: boolean): Promise<void> {
    const said = await problemsOn(tab);
    for (const sentence of said) {
      expect(sentence).not.toMatch(LOST);
      expect(sentence).not.toMatch(OPENED_WITH_TROUBLE);
      const number = Number((HEALED.exec(sentence) ?? MIRROR_HEALED.exec(sentence))?.[1] ?? 0);
      expect(number).toBeLessThanOrEqual(most);
    }
    if (isSilent) expect(said).toEqual([]);
  }
});

/** Waits for a sentence on the page and returns the number in it. */
async function numberSaid(page: TestPage, sentence: RegExp): Promise<number> {
  await page.waitForText(sentence);
  return Number(sentence.exec((await page.text()).replace(/\s+/g, ' '))?.[1]);
}

function problemsOn(page: TestPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.problem p')].map(({ textContent }) => textContent ?? ''),
  );
}
