// What looking after 100,000 records costs a healthy start: the new tab beside one with an empty journal, and how long
// its page is kept busy while the worker compares the two copies.
import { begin, median, openAndWait } from './browser.mjs';

const RECORDS = Number(process.env.BENCH_RECORDS ?? 100_000);
const ROUNDS = 7;

/** Measures a browser with an empty journal beside one with many records. Times in milliseconds. */
export async function measureLargeJournal(launch) {
  const [small, large] = [await launch(), await launch()];
  try {
    for (const browser of [small, large]) await begin(browser);
    await fill(large);
    const painted = { small: [], large: [] };
    const live = { small: [], large: [] };
    for (let i = 0; i < ROUNDS; i++) {
      for (const [name, browser] of [
        ['small', small],
        ['large', large],
      ]) {
        live[name].push(await open(browser, { fromSnapshot: false }));
        painted[name].push(await open(browser, { fromSnapshot: true }));
      }
    }
    const compared = await compare(large);
    return {
      records: RECORDS,
      paintRatio: median(painted.large.map((it, i) => it / painted.small[i])),
      liveMs: { small: median(live.small), large: median(live.large) },
      compareMs: compared.ms,
      longestTaskMs: compared.longestTask,
    };
  } finally {
    await Promise.all([small, large].map((it) => it.close()));
  }
}

// The records of a long life, written as the extension writes them.
async function fill(browser) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/blank.html`);
  await page.evaluate(async (records) => {
    const { canary } = await chrome.storage.local.get('canary');
    const opening = indexedDB.open('footbridge');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const database = opening.result;
    const dayOf = (n) => new Date(Date.UTC(2025, 0, 1) - n * 86_400_000).toISOString().slice(0, 10);
    const make = (n) => {
      const [kind, day] = [n % 3, dayOf(Math.floor(n / 3))];
      const rev = `${String(canary.sequence + n + 1).padStart(12, '0')}.${canary.writer}`;
      const outline = { day, rev, deleted: false };
      if (kind === 0) {
        const body = {
          actionId: `old-${n % 400}`,
          version: 1,
          step: (n % 8) + 1,
          title: 'An old step',
          swapped: [],
          answer: 'done',
          answeredAt: '20:00',
          line: '',
          earlier: [],
          landingAsked: true,
          keptPlank: false,
        };
        return { id: `card-${day}`, table: 'card', ...outline, body };
      }
      if (kind === 1) {
        const body = {
          promptId: `old-${n % 300}`,
          version: 1,
          text: 'What was good?',
          seen: [],
          nothing: false,
        };
        return { id: `prompt-${day}`, table: 'prompt', ...outline, body };
      }
      const body = {
        promptId: null,
        prompt: 'What was good?',
        text: `Something small and good, number ${n}.`,
        earlier: [],
        intent: null,
        carriedOut: false,
        order: 1,
      };
      return { id: `note-${n}`, table: 'note', ...outline, body };
    };
    for (let from = 0; from < records; from += 2000) {
      const rows = Array.from({ length: Math.min(2000, records - from) }, (_, i) => make(from + i));
      const writing = database.transaction('records', 'readwrite');
      for (const row of rows) writing.objectStore('records').put(row);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      await chrome.storage.local.set(Object.fromEntries(rows.map((row) => [`j:${row.id}`, row])));
    }
    const state = { ...canary, sequence: canary.sequence + records, count: canary.count + records };
    const writing = database.transaction('meta', 'readwrite');
    writing.objectStore('meta').put({ key: 'state', ...state });
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    await chrome.storage.local.set({ canary: state });
    await chrome.storage.session.set({ compared: true });
    database.close();
  }, RECORDS);
  await page.close();
}

// When the card is painted: from the snapshot, or, without one, when the journal has been read.
async function open(browser, { fromSnapshot }) {
  const { page, paintedAt } = fromSnapshot ? await openPainted(browser) : await openLive(browser);
  await page.close();
  return paintedAt;
}

// A page that has read the journal: it had no snapshot to show before.
async function openLive(browser) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/blank.html`);
  await page.evaluate(() => localStorage.removeItem('today'));
  await page.close();
  return openPainted(browser);
}

async function openPainted(browser) {
  const page = await openAndWait(browser);
  const paintedAt = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries()[0].renderTime)).observe({
          type: 'element',
          buffered: true,
        });
      }),
  );
  await page.waitForFunction(() => localStorage.getItem('today'));
  return { page, paintedAt };
}

// The worker compares at the request of a page, once a browser start.
async function compare(browser) {
  // What the page itself reads of so long a history is over before: only the comparison is measured.
  const { page } = await openLive(browser);
  await page.evaluate(() => chrome.storage.session.remove('compared'));
  const measured = await page.evaluate(
    () =>
      new Promise((done) => {
        let longestTask = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) longestTask = Math.max(longestTask, entry.duration);
        }).observe({ type: 'longtask' });
        const start = performance.now();
        void chrome.runtime.sendMessage('reconcile');
        const look = async () => {
          const { compared } = await chrome.storage.session.get('compared');
          if (compared) done({ ms: performance.now() - start, longestTask });
          else setTimeout(look, 20);
        };
        void look();
      }),
  );
  await page.close();
  return measured;
}
