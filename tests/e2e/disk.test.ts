import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FAULT_LIMIT_MS, faultBackEnds, launchBackEnd, showErrorsOfFailures } from '../support/back-ends.ts';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { NoteWriter, noteSaved, saveNoteByHand, savingChunk, writeNote } from '../support/notes.ts';
import { SmallDisk } from '../support/small-disk.ts';
import { readStores } from '../support/stores.ts';
import { skipFirstRun } from './scenario.ts';

/** A browser may find room on a full disk all the same, and take what was to be refused: then the disk is filled anew. */
const TRIED_ONCE_MORE = {
  timeout: FAULT_LIMIT_MS,
  retry: { count: 1, condition: /in vain for the text This could not be saved/ },
};

const REFUSED = 'This could not be saved. Nothing you wrote is lost.';
const MEGABYTES = 128;
/** The lengths of the notes that use up what is left where a file has a little room yet. */
const LENGTHS = [20_000, 2_000, 200, 20];

const refusal = SmallDisk.refusal();
if (refusal) console.log(`The tests of a full disk are left out: ${refusal}`);

describe.skipIf(refusal !== null).each(faultBackEnds('Chromium, LevelDB', 'Firefox'))(
  'a full disk ($title)',
  (backEnd) => {
    let disk: SmallDisk;
    let browser: TestBrowser;
    /** The texts that were said to be saved. */
    const saved: string[] = [];

    beforeAll(async () => {
      // Firefox with all of its profile on a full disk forgets its extensions, which is not ours to mend.
      disk = SmallDisk.mount(MEGABYTES, backEnd.browser === 'firefox' ? 'storage' : '');
      browser = await launchBackEnd(backEnd, { profileDir: disk.profileDir });
    }, FAULT_LIMIT_MS);
    afterAll(async () => {
      await browser?.close();
      disk?.unmount();
    });

    showErrorsOfFailures(() => browser);
    // A test that fails leaves no full disk to the next one.
    afterEach(() => disk.free());

    it('a note that is refused stays, and is saved by trying again', TRIED_ONCE_MORE, async () => {
      const tab = await browser.openNewTab();
      await skipFirstRun(tab);
      await save(tab, 'Before the disk was full.');
      await fillUp(tab, 'first');
      const text = `Words that found no room, after ${saved.length}.`;
      await writeNote(tab, text);
      await tab.clickName('Save note');
      await tab.waitForText(REFUSED);
      expect(await fieldText(tab)).toBe(text);
      expect(await toast(tab)).not.toContain('Saved on this computer');
      await disk.free();
      await tryAgain(tab, text);
      saved.push(text);
      await expectEachOnce(tab);
      await tab.close();
    });

    it('a note that is refused outlives a reload', TRIED_ONCE_MORE, async () => {
      const tab = await browser.openNewTab();
      await skipFirstRun(tab);
      await fillUp(tab, 'second');
      const text = `Words that wait for room, after ${saved.length}.`;
      await writeNote(tab, text);
      await tab.clickName('Save note');
      await tab.waitForText(REFUSED);
      await tab.waitFor(isDraftKept, text, 'the draft is kept, if only in memory');
      await tab.reload();
      await tab.waitFor(isInField, text, 'the words in the field');
      await disk.free();
      await tab.clickName('Save note');
      await tryAgain(tab, text);
      saved.push(text);
      await expectEachOnce(tab);
      await tab.close();
    });

    it('has everything that it said to be saved, two starts later', { timeout: FAULT_LIMIT_MS }, async () => {
      // What a refused write leaves half done may do its harm one start later.
      for (let start = 0; start < 2; start++) {
        await browser.restart();
        const tab = await browser.openNewTab();
        await skipFirstRun(tab);
        await save(tab, `After start ${start}.`);
        await expectEachOnce(tab);
      }
    });

    async function save(tab: TestPage, text: string): Promise<void> {
      await saveNoteByHand(tab, text);
      saved.push(text);
    }

    /** Fills the disk, and then the room that is left within files, until not the shortest note is taken. */
    async function fillUp(tab: TestPage, name: string): Promise<void> {
      const chunk = await savingChunk(browser);
      // Not today's, so that the page need not draw them.
      const day = '2020-01-01';
      let refused = 0;
      for (const length of LENGTHS) {
        await disk.fill();
        const notes = Array.from({ length: 2000 }, (_, number) => {
          const text = `${name} ${length} ${number} `;
          return { day, text: text + 'x'.repeat(Math.max(0, length - text.length)) };
        });
        const writer = await NoteWriter.start(tab, chunk, notes);
        await writer.ended.catch(() => {
          refused++;
        });
        saved.push(...notes.slice(0, writer.acknowledged).map(({ text }) => text));
      }
      if (refused < LENGTHS.length) throw new Error('The disk is full, and notes are still taken');
      await disk.fill();
    }

    /** The journal has each note that was said to be saved, and none of them twice. */
    async function expectEachOnce(tab: TestPage): Promise<void> {
      const missing = async () => (await readStores(tab, saved)).missing;
      await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
      const journal = await browser.open('/journal.html');
      await journal.waitForText(saved[0] ?? '');
      const shown = (await journal.text()).split('\n');
      for (const text of saved.filter((it) => !it.includes('xxx')))
        expect(
          shown.filter((line) => line.includes(text)),
          text,
        ).toHaveLength(1);
      await journal.close();
    }
  },
);

/** Presses “Try again” as often as the page offers it: a browser may need a moment to notice that there is room. */
async function tryAgain(tab: TestPage, text: string): Promise<void> {
  const isOver = async () => {
    const isOffered = () => document.querySelector('.problem.is-error button') !== null;
    if (await tab.evaluate(isOffered)) await tab.clickName('Try again');
    return tab.evaluate(() => !document.querySelector('.problem.is-error, #notice-text'));
  };
  await expect.poll(isOver, { interval: 500, timeout: 30_000, message: 'the note is saved' }).toBe(true);
  await noteSaved(tab, text);
}

function fieldText(tab: TestPage): Promise<string | undefined> {
  return tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#notice-text')?.value);
}

function toast(tab: TestPage): Promise<string> {
  return tab.evaluate(() => document.querySelector('.toast')?.textContent ?? '');
}

// The functions below run in a page.

function isInField(text: string): boolean {
  return document.querySelector<HTMLTextAreaElement>('#notice-text')?.value === text;
}

async function isDraftKept(text: string): Promise<boolean> {
  const areas = await Promise.all([
    chrome.storage.local.get('draft:note'),
    chrome.storage.session.get('draft:note'),
  ]);
  return areas.some((area) => JSON.stringify(area).includes(text));
}
