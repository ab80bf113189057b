import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { FAULT_LIMIT_MS, IS_LONG, inEachBackEnd } from '../support/back-ends.ts';
import { NoteWriter, type PlannedNote, savingChunk } from '../support/notes.ts';
import { drawLots } from '../support/seeded.ts';
import { faultsOf, readStores, type StoresReport } from '../support/stores.ts';
import { skipFirstRun } from './scenario.ts';

const RECORDS = IS_LONG ? 3000 : 15;
const STOPS = IS_LONG ? 50 : 5;
/** Over so many days the notes of a writer are spread. */
const DAYS = IS_LONG ? 60 : 3;

inEachBackEnd('three that write at once', {}, (browser, backEnd) => {
  it(`two tabs and the popup lose none of ${RECORDS} notes each`, { timeout: FAULT_LIMIT_MS }, async () => {
    const first = await browser().openNewTab();
    await skipFirstRun(first);
    const second = await browser().openNewTab();
    await skipFirstRun(second);
    const popup = await browser().openPopup();
    await skipFirstRun(popup);
    const chunk = await savingChunk(browser());
    const texts: string[] = [];
    const writers: NoteWriter[] = [];
    for (const [name, page] of Object.entries({ first, second, popup })) {
      const notes = plan(name);
      texts.push(...notes.map(({ text }) => text));
      writers.push(await NoteWriter.start(page, chunk, notes));
    }
    // All three were at it at once: none had finished when the last one had begun.
    await Promise.all(writers.map((writer) => writer.reached(1)));
    const early = writers.map(({ acknowledged }) => acknowledged);
    await Promise.all(writers.map((writer) => writer.reached(RECORDS)));
    const stores = await readStores(first, texts);
    console.log(
      `Writers, ${backEnd.title}: 3 at once, ${RECORDS} notes each, ${texts.length - stores.missing.length} of ` +
        `${texts.length} kept, ${stores.database} records in the database, ${stores.mirror} in the second copy`,
    );
    expect(Math.max(...early)).toBeLessThan(RECORDS);
    expect(faultsOf(stores)).toEqual([]);
    await browser().closePopup();
  });
});

inEachBackEnd('a worker stopped while it writes', { grantNotifications: true }, (browser, backEnd) => {
  it(`leaves all of its claim or nothing, ${STOPS} times`, { timeout: FAULT_LIMIT_MS }, async () => {
    const lots = drawLots();
    const page = await browser().open('/options.html');
    await page.click('#remind-today');
    await page.waitForText('The next seven days');
    await page.waitFor(() => chrome.alarms.getAll().then((all) => all.length === 2), null, 'two alarms');
    await page.evaluate(makeDue);
    await browser().stopBackground();
    const whole = await page.evaluate(timeWake);
    const claimed = (await readStores(page)).claims;
    expect(claimed).toHaveLength(1);

    const seen = { before: 0, between: 0, after: 0 };
    const faults: string[] = [];
    // The stops gather, by lot, around the moment of the write: a stop too early makes the next one later.
    let moment = whole / 2;
    for (let stop = 0; stop < STOPS; stop++) {
      await browser().stopBackground();
      await page.evaluate(forgetClaim, claimed[0] ?? '');
      await page.evaluate(() => void chrome.runtime.sendMessage('reconcile').catch(() => {}));
      await pause(Math.max(0, moment + lots.between(-10, 10)));
      await browser().stopBackground();
      const stopped = await readStores(page);
      const fell = momentOf(stopped);
      seen[fell]++;
      moment += fell === 'before' ? whole / 10 : -whole / 10;
      // A transaction holds: what the database counts is what is in it.
      if (stopped.counted.database !== stopped.database || stopped.claims.length > 1)
        faults.push(`stop ${stop}: the database holds a half: ${JSON.stringify(stopped)}`);
      await page.evaluate(async () => void (await chrome.runtime.sendMessage('reconcile')));
      const after = await readStores(page);
      faults.push(...faultsOf(after).map((fault) => `stop ${stop}: ${fault}`));
      if (after.claims.length !== 1) faults.push(`stop ${stop}: there are ${after.claims.length} claims`);
    }
    console.log(
      `Worker, ${backEnd.title}: stopped ${STOPS} times after its wake: ` +
        `${seen.before} times before the claim, ${seen.between} between the stores, ${seen.after} after; ` +
        `${faults.length} faults (seed ${lots.seed})`,
    );
    expect(faults).toEqual([]);
  });
});

function plan(writer: string): PlannedNote[] {
  const today = Date.now();
  return Array.from({ length: RECORDS }, (_, number) => ({
    day: new Date(today - (number % DAYS) * 86_400_000).toISOString().slice(0, 10),
    text: `From ${writer}, note ${number}`,
  }));
}

function momentOf(stores: StoresReport): 'before' | 'between' | 'after' {
  if (stores.claims.length === 0) return 'before';
  return stores.differing.length > 0 ? 'between' : 'after';
}

// The functions below run in a page.

// The settings as they would stand if the reminder had been due a minute ago.
async function makeDue(): Promise<void> {
  const then = new Date(Date.now() - 60_000);
  const reminderTime = [then.getHours(), then.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const today = { on: true, time: reminderTime, since: Date.now() - 3_600_000 };
  await chrome.storage.local.set({ settings: { version: 2, reminders: { kinds: { today } } } });
}

async function timeWake(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage('reconcile');
  return performance.now() - start;
}

// Takes the claim out of both stores, so that the reminder is due again.
async function forgetClaim(id: string): Promise<void> {
  interface State {
    count: number;
  }
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('footbridge');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const isThere = await new Promise<boolean>((resolve, reject) => {
    const writing = opened.transaction(['records', 'meta'], 'readwrite');
    const [records, meta] = [writing.objectStore('records'), writing.objectStore('meta')];
    const found = records.getKey(id);
    found.onsuccess = () => {
      if (found.result === undefined) return;
      records.delete(id);
      const state = meta.get('state') as IDBRequest<State>;
      state.onsuccess = () => meta.put({ ...state.result, count: state.result.count - 1 });
    };
    writing.oncomplete = () => resolve(found.result !== undefined);
    writing.onabort = () => reject(writing.error);
  });
  opened.close();
  const key = `j:${id}`;
  const { canary, [key]: mirrored } = (await chrome.storage.local.get(['canary', key])) as {
    canary: State;
    [key: string]: unknown;
  };
  if (!isThere || !mirrored) throw new Error('One of the two stores has no claim');
  // What is remembered of reminders goes too: none was sent, so none was ignored.
  await chrome.storage.local.remove([key, 'reminders']);
  await chrome.storage.local.set({ canary: { ...canary, count: canary.count - 1 } });
}
