import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BACK_ENDS, expectBackEnd, FAULT_LIMIT_MS, IS_LONG, launchBackEnd } from '../support/back-ends.ts';
import type { TestBrowser, TestPage } from '../support/browser.ts';
import { NoteWriter, type PlannedNote, saveNoteByHand, savingChunk } from '../support/notes.ts';
import { drawLots, type Lots } from '../support/seeded.ts';
import { faultsOf, readStores } from '../support/stores.ts';
import { skipFirstRun } from './scenario.ts';

const KILLS = IS_LONG ? 100 : 3;
/** One kill in so many comes while a person types and presses the button; the others while the page's code saves fast. */
const BY_HAND_EVERY = 10;
const PROBLEM_LIMIT_MS = 20_000;

describe.each(BACK_ENDS)('a browser killed while notes are being saved ($title)', (backEnd) => {
  // A browser that does not come up again in time is given another try; a note that is missing is not.
  let wasLost = false;
  it(`has every note that it had said to be saved, ${KILLS} times`, {
    timeout: FAULT_LIMIT_MS,
    retry: 1,
  }, async () => {
    expect(wasLost).toBe(false);
    const lots = drawLots();
    const saved: string[] = [];
    const faults: string[] = [];
    const sentences: string[] = [];
    let kills = 0;
    const browser = await launchBackEnd(backEnd);
    try {
      await skipFirstRun(await browser.openNewTab());
      await browser.restart({ between: (profileDir) => expectBackEnd(backEnd, profileDir) });
      for (let round = 0; round < KILLS; round++) {
        const tab = await browser.openNewTab();
        await skipFirstRun(tab);
        const isByHand = round % BY_HAND_EVERY === 0;
        const fresh = isByHand
          ? await killWhileTyping(browser, tab, round, lots)
          : await killWhileSaving(browser, tab, round, lots);
        kills++;
        saved.push(...fresh);
        await browser.restart();
        const after = await browser.openNewTab();
        await skipFirstRun(after);
        const journal = await browser.open('/journal.html');
        const missing = await missingOnPage(journal, fresh);
        if (missing.length > 0) faults.push(`kill ${round}: the page does not show ${missing.join(' | ')}`);
        if (isByHand || round === KILLS - 1) {
          const text = `A note after kill ${round}.`;
          await saveNoteByHand(after, text);
          saved.push(text);
        }
        const wrong = await settledFaults(journal, saved);
        faults.push(...wrong.map((fault) => `kill ${round}: ${fault}`));
        sentences.push(...(await problemsOn(after)));
        await journal.close();
        await after.close();
      }
    } finally {
      const lost = faults.filter((fault) => /missing|does not show/.test(fault)).length;
      wasLost ||= lost > 0;
      console.log(
        `Kills, ${backEnd.title}: ${kills} kills, ${saved.length} notes said to be saved, ` +
          `${lost === 0 ? 'none missing' : `notes missing after ${lost} kills`}, ` +
          `${sentences.length} sentences about what was healed (seed ${lots.seed})`,
      );
      for (const sentence of new Set(sentences)) console.log(`  ${sentence}`);
      await browser.close();
    }
    expect(faults).toEqual([]);
    expect(saved.length).toBeGreaterThan(KILLS);
  });
});

// Types notes on the page until the browser is killed. Resolves with those that the page had said to be saved.
async function killWhileTyping(
  browser: TestBrowser,
  tab: TestPage,
  round: number,
  lots: Lots,
): Promise<string[]> {
  const saved: string[] = [];
  let wake = () => {};
  const first = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const typing = (async () => {
    for (let number = 0; ; number++) {
      const text = `Typed by hand in round ${round}, note ${number}.`;
      await saveNoteByHand(tab, text);
      saved.push(text);
      wake();
    }
  })();
  // It ends when the page has been gone for a while; nobody waits for that.
  typing.catch(() => {});
  await Promise.race([first, typing]);
  await pause(lots.between(0, 1500));
  await browser.kill();
  return [...saved];
}

// Has the page save notes as fast as it can until the browser is killed. Resolves with those it had said to be saved.
async function killWhileSaving(
  browser: TestBrowser,
  tab: TestPage,
  round: number,
  lots: Lots,
): Promise<string[]> {
  const day = await tab.evaluate(
    (daysAgo) => {
      const { day } = JSON.parse(localStorage.getItem('today') ?? '').today as { day: string };
      return new Date(Date.parse(day) - daysAgo * 86_400_000).toISOString().slice(0, 10);
    },
    // The newest days stand first in the journal, so that it always shows the last round.
    KILLS - round,
  );
  const notes: PlannedNote[] = Array.from({ length: 500 }, (_, number) => {
    const length = number % 9 === 8 ? lots.between(5000, 30_000) : lots.between(20, 400);
    return { day, text: `Round ${round}, note ${number}: ${'many words '.repeat(length / 10)}`.trim() };
  });
  const writer = await NoteWriter.start(tab, await savingChunk(browser), notes);
  await writer.reached(lots.between(1, 60));
  await pause(lots.between(0, 30));
  await browser.kill();
  await writer.ended;
  return notes.slice(0, writer.acknowledged).map(({ text }) => text);
}

// The texts that the journal page does not show, once it had time to.
async function missingOnPage(journal: TestPage, texts: readonly string[]): Promise<string[]> {
  const missing = () =>
    journal.evaluate((wanted) => {
      const shown = document.body.innerText;
      return wanted.filter((text) => !shown.includes(text)).map((text) => text.slice(0, 60));
    }, texts);
  await expect
    .poll(missing, { interval: 200, timeout: PROBLEM_LIMIT_MS })
    .toEqual([])
    .catch(() => {});
  return missing();
}

// What is wrong with the stores, once there was time to heal them.
async function settledFaults(page: TestPage, texts: readonly string[]): Promise<string[]> {
  const faults = async () => faultsOf(await readStores(page, texts));
  await expect
    .poll(faults, { interval: 200, timeout: PROBLEM_LIMIT_MS })
    .toEqual([])
    .catch(() => {});
  return faults();
}

function problemsOn(page: TestPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.problem p')].map(({ textContent }) => textContent ?? ''),
  );
}
