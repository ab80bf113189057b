import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BACK_ENDS,
  expectBackEnd,
  FAULT_LIMIT_MS,
  launchBackEnd,
  showErrorsOfFailures,
} from '../support/back-ends.ts';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import {
  appendCutRecord,
  deleteCurrentFile,
  deleteStore,
  flipBehindKey,
  flipBytes,
  garbleText,
  type StoreName,
  truncateFiles,
} from '../support/damage.ts';
import { draftCleared, noteSaved, saveNoteByHand, writeNote } from '../support/notes.ts';
import { faultsOf, readStores } from '../support/stores.ts';
import { skipFirstRun } from './scenario.ts';

const HEALED = /(\d+) entr(?:y was|ies were) missing after the last start and (?:is|are) back\./;
const MIRROR_HEALED =
  /The second copy had lost (\d+) entr(?:y and has it|ies and has them) again\. Nothing is missing\./;
const LOST = /Both copies of the journal are gone\. (\d+) planks? had been laid\./;
const LAID = /(\d+) planks? laid so far/;
const NOT_OPENED = /The journal could not be opened/;

/** So many letters of a note's id are drawn by lot. */
const UUID = 36;

interface Case {
  what: string;
  damage: (profileDir: string) => Promise<void>;
  /** The store that has certainly lost everything, so that a sentence has to say so. */
  lost?: StoreName;
  /**
   * Why nothing more may be saved after it in some browser. Then everything is still there to be read, the words that
   * find no place stay, and a copy of everything can be saved.
   */
  mayRefuse?: string;
  /** The titles of the back ends that it is not tried with. */
  notIn?: readonly string[];
}

/** Letters that stand together nowhere else, so that a store that compresses keeps them as they are. */
const RARE = 'XQZJKV';
const FIRST = `A walk home from train ${RARE}.`;
const LONG =
  'A long evening. We talked and talked, and nobody looked at the clock until the candle went out.';

// One damaged block may make the browser refuse every read and write of its storage area, and even its own clearing.
const ONE_BLOCK = 'the browser does not mend the area';
const ONE_ROW = 'the browser refuses every change of a damaged row';
// Both back ends of Chromium keep the second copy in the same way: once is enough.
const AREA_OF_LEVELDB = ['Chromium, SQLite'];

/** Damage of which, with another browser, nothing or not everything may be felt. */
const DAMAGE: readonly Case[] = [
  { what: 'nothing', damage: async () => {} },
  { what: 'a deleted database', damage: (dir) => deleteStore(dir, 'database'), lost: 'database' },
  {
    what: 'flipped bytes in the database',
    damage: (dir) => flipBytes(dir, 'database'),
    mayRefuse: ONE_ROW,
  },
  {
    what: 'every note damaged in the database',
    damage: (dir) => flipBehindKey(dir, 'database', 'note-', UUID),
    // It ends this browser itself, whenever the index is read.
    notIn: ['Chromium, SQLite'],
  },
  {
    what: 'garbled words in the database',
    damage: (dir) => garbleText(dir, 'database', RARE),
    mayRefuse: ONE_ROW,
  },
  { what: 'a database cut to half its length', damage: (dir) => truncateFiles(dir, 'database') },
  { what: 'a deleted second copy', damage: (dir) => deleteStore(dir, 'mirror'), lost: 'mirror' },
  {
    what: 'flipped bytes in the second copy',
    damage: (dir) => flipBytes(dir, 'mirror'),
    mayRefuse: ONE_BLOCK,
    notIn: AREA_OF_LEVELDB,
  },
  {
    what: 'every note damaged in the second copy',
    damage: (dir) => flipBehindKey(dir, 'mirror', 'j:note-', UUID),
    mayRefuse: ONE_BLOCK,
    notIn: AREA_OF_LEVELDB,
  },
  {
    what: 'garbled words in the second copy',
    damage: (dir) => garbleText(dir, 'mirror', RARE),
    mayRefuse: ONE_BLOCK,
    notIn: AREA_OF_LEVELDB,
  },
  {
    what: 'a damaged canary',
    damage: (dir) => flipBehindKey(dir, 'mirror', 'canary'),
    mayRefuse: ONE_BLOCK,
    notIn: AREA_OF_LEVELDB,
  },
  {
    what: 'a second copy cut to half its length',
    damage: (dir) => truncateFiles(dir, 'mirror'),
    mayRefuse: ONE_BLOCK,
    notIn: AREA_OF_LEVELDB,
  },
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
    written = [await skipFirstRun(tab)];
    await tab.clickName('Done');
    await tab.waitForText('Done at');
    for (const text of [FIRST, 'Ça va? — “Ja, 谢谢.”', LONG]) await write(tab, text);
    await running.restart({ between: (profileDir) => expectBackEnd(backEnd, profileDir) });
  }, FAULT_LIMIT_MS);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await end();
  });
  // Such hooks run the last one first.
  showErrorsOfFailures(() => running);
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
    await draftCleared(tab);
  }

  /** How many records there are; each store must have them all, or the database alone. */
  async function countRecords(isMirrorWhole = true): Promise<number> {
    const page = await browser().open('/blank.html');
    const stores = await readStores(page, written.slice(1));
    if (isMirrorWhole) expect(faultsOf(stores)).toEqual([]);
    else expect(stores).toMatchObject({ missing: [], unreadable: 0, sharedRevisions: 0 });
    await page.close();
    return stores.database;
  }

  it.each(
    [...DAMAGE, ...(backEnd.files === 'leveldb' ? LEVELDB_DAMAGE : [])].filter(
      ({ notIn }) => !notIn?.includes(backEnd.title),
    ),
  )(
    'after $what: everything is there, and what was lost is said',
    // What could not be damaged is tried once more, in a fresh profile; what is missing is not.
    { timeout: FAULT_LIMIT_MS, retry: { count: 1, condition: /is not in the files of the/ } },
    async ({ what, damage, lost, mayRefuse }) => {
      const before = await countRecords();
      await browser().restart({ between: damage });
      const tab = await browser().openNewTab();
      await expectWhole(tab);
      const isMended = (await makeAnew(tab)) && (await isTaken(tab, `Written soon after ${what}.`));
      if (!isMended) {
        console.log(`${backEnd.title}, ${what}: read-only${mayRefuse ? `, for ${mayRefuse}` : ''}`);
        expect(mayRefuse, 'a reason why nothing can be saved any more').toBeDefined();
        await expectToBeSavedAsCopy(tab);
        // This profile is of no more use.
        return end();
      }
      await compared(tab);
      if (lost === 'database') expect(await numberSaid(tab, HEALED)).toBe(before);
      if (lost === 'mirror') expect(await numberSaid(tab, MIRROR_HEALED)).toBe(before);
      await write(tab, `Written after ${what}.`);
      await expectHonest(tab, before + 2, what === 'nothing');
      await dismissNews(tab);
      // A damaged key of the second copy may refuse to be written over; then the database alone has it.
      await countRecords(!mayRefuse);
      // What was cut off in the middle of a record may do its harm one start later.
      await browser().restart();
      const second = await browser().openNewTab();
      await expectWhole(second);
      await compared(second);
      await dismissNews(second);
      await countRecords(!mayRefuse);
      if (mayRefuse) await end();
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
      await compared(first);
      await expectHonest(first, 0, true);
      const before = await countRecords();
      await browser().restart();
      const second = await browser().openNewTab();
      await expectWhole(second);
      expect(await numberSaid(second, HEALED)).toBe(before);
      await write(second, 'Written after the wipe.');
      await compared(second);
      await dismissNews(second);
      await countRecords();
      await second.close();
    },
  );

  it('is told also where the worker was there first', { timeout: FAULT_LIMIT_MS }, async () => {
    const settings = await browser().open('/options.html');
    await settings.click('#remind-today');
    await settings.waitForText('The next seven days');
    const before = await countRecords();
    await browser().restart({ between: (dir) => deleteStore(dir, 'database') });
    const blank = await browser().open('/blank.html');
    await blank.evaluate(async () => void (await chrome.runtime.sendMessage('reconcile')));
    await expect.poll(async () => (await readStores(blank)).database, { timeout: 30_000 }).toBe(before);
    const tab = await browser().openNewTab();
    await expectWhole(tab);
    expect(await numberSaid(tab, HEALED)).toBe(before);
    await compared(tab);
    await dismissNews(tab);
  });

  it('with both copies gone is no new install: the pages say so', { timeout: FAULT_LIMIT_MS }, async () => {
    const before = await browser().openNewTab();
    const planks = await numberSaid(before, LAID);
    await browser().restart({
      between: async (dir) => {
        await deleteStore(dir, 'database');
        await deleteStore(dir, 'mirror');
      },
    });
    const tab = await browser().openNewTab();
    expect(await numberSaid(tab, LOST)).toBe(planks);
    await skipFirstRun(tab);
    const journal = await browser().open('/journal.html');
    expect(await numberSaid(journal, LOST)).toBe(planks);
    await compared(tab);
    // It stays true until somebody has taken note of it, and one can go on.
    await browser().restart();
    const again = await browser().openNewTab();
    expect(await numberSaid(again, LOST)).toBe(planks);
    expect(await again.text()).not.toMatch(HEALED);
    written = [];
    await write(again, 'The first note after the loss.');
    await compared(again);
    await dismissNews(again);
    const page = await browser().open('/blank.html');
    expect(faultsOf(await readStores(page, written))).toEqual([]);
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

  /** Writes a note. Whether it was saved; where it was not, the page says so, also when it is tried again. */
  async function isTaken(tab: TestPage, text: string): Promise<boolean> {
    await writeNote(tab, text);
    await tab.clickName('Save note');
    const isAnswered = () =>
      document.querySelector('#notice-text') === null || document.querySelector('.problem.is-error');
    await tab.waitFor(isAnswered, null, 'an answer to saving');
    const isRefused = () => document.querySelector('.problem.is-error') !== null;
    if (await tab.evaluate(isRefused)) {
      await tab.clickName('Try again');
      const isSettled = () =>
        document.querySelector('.problem.is-error') === null ||
        document.querySelectorAll('.problem.is-error button').length > 1;
      await tab.waitFor(isSettled, null, 'an answer to trying again');
      if (!(await makeAnew(tab))) {
        const words = () => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value;
        expect(await tab.evaluate(words)).toBe(text);
        return false;
      }
    }
    await noteSaved(tab, text);
    written.push(text);
    await draftCleared(tab);
    return true;
  }

  /** Nothing more can be saved: all is there to be read, and a file can be made of it. */
  async function expectToBeSavedAsCopy(tab: TestPage): Promise<void> {
    await expectWhole(tab);
    await tab.clickName('Save a copy');
    const copy = await readFile(await browser().download(/^notes-\d{4}-\d{2}.*\.json$/), 'utf8');
    for (const text of written) expect(copy).toContain(text);
  }

  /** A database that is broken for good is made anew when a person says so. Whether nothing is wrong any more. */
  async function makeAnew(tab: TestPage): Promise<boolean> {
    const isBroken = () => document.querySelector('.problem.is-error') !== null;
    if (!(await tab.evaluate(isBroken))) return true;
    await tab.clickName('Make it anew from what can be read');
    await tab.waitFor(
      () => !document.querySelector('.problem.is-error') || document.querySelector('.problem [role=alert]'),
      null,
      'an answer to making it anew',
    );
    await expectWhole(tab);
    return !(await tab.evaluate(isBroken));
  }

  /** The page says nothing that is not so. */
  async function expectHonest(tab: TestPage, most: number, isSilent: boolean): Promise<void> {
    const said = await problemsOn(tab);
    for (const sentence of said) {
      expect(sentence).not.toMatch(LOST);
      expect(sentence).not.toMatch(NOT_OPENED);
      const number = Number((HEALED.exec(sentence) ?? MIRROR_HEALED.exec(sentence))?.[1] ?? 0);
      expect(number).toBeLessThanOrEqual(most);
    }
    if (isSilent) expect(said).toEqual([]);
  }
});

/** Resolves when the two copies have been compared, which is done once a start. */
function compared(page: TestPage): Promise<void> {
  return page.waitFor(
    () => chrome.storage.session.get('compared').then((it) => it.compared === true),
    null,
    'the two copies have been compared',
  );
}

/** Takes note of what the page tells, so that the next case begins with nothing to tell. */
async function dismissNews(page: TestPage): Promise<void> {
  const isTold = () => document.querySelector('.problem') !== null;
  if (!(await page.evaluate(isTold))) return;
  await page.clickName('All right');
  await page.waitFor(() => document.querySelector('.problem') === null, null, 'the news is dismissed');
  await page.waitFor(
    () => chrome.storage.local.get('healed').then((it) => it.healed === undefined),
    null,
    'the news is not kept',
  );
}

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
