// How soon a new tab shows today's card, beside an extension whose new tab is one line. Speed on one machine means
// little: what is judged is the ratio of two opens made right after each other.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, launch, median, openAndWait } from './browser.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 30);
const WARM_UP = 3;

/** Measures both kinds of opens. `ratio` is the median over the pairs; `shift` the largest layout shift seen. */
export async function measureFirstPaint(extension) {
  const blank = await launch(await blankExtension(false));
  const scripted = await launch(await blankExtension(true));
  const ours = await launch(extension);
  try {
    await begin(ours);
    return {
      // What any page pays whose content comes from a script: the floor for the others.
      oneLineByScript: await pairs(blank, scripted, async () => {}),
      warm: await pairs(blank, ours, async () => {}),
      firstOfDay: await pairs(blank, ours, () => pretendNewDay(ours)),
    };
  } finally {
    await Promise.all([blank, scripted, ours].map((it) => it.close()));
  }
}

async function pairs(blank, ours, before) {
  const samples = [];
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    await before();
    const order = i % 2 === 0 ? ['blank', 'ours'] : ['ours', 'blank'];
    const round = {};
    for (const name of order) round[name] = await open(name === 'ours' ? ours : blank);
    if (i >= WARM_UP) samples.push(round);
  }
  return {
    ratio: median(samples.map((it) => it.ours.at / it.blank.at)),
    blankMs: median(samples.map((it) => it.blank.at)),
    oursMs: median(samples.map((it) => it.ours.at)),
    shift: Math.max(...samples.map((it) => it.ours.shift)),
    // The frame in which the card was painted is the first one with anything in it.
    inFirstFrame: samples.filter((it) => it.ours.at - it.ours.first < 1).length,
    rounds: samples.length,
  };
}

async function open(browser) {
  const page = await openAndWait(browser);
  const measured = await page.evaluate(
    () =>
      new Promise((done) => {
        const seen = {};
        const finish = () =>
          requestIdleCallback(() => done({ at: seen.element, first: seen.paint, shift: seen.shift ?? 0 }));
        const observe = (type, take) =>
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) take(entry);
            if (seen.element !== undefined && seen.paint !== undefined) setTimeout(finish, 300);
          }).observe({ type, buffered: true });
        observe('layout-shift', (entry) => {
          seen.shift = (seen.shift ?? 0) + entry.value;
        });
        observe('element', (entry) => {
          seen.element ??= entry.renderTime;
        });
        observe('paint', (entry) => {
          if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
        });
      }),
  );
  await page.close();
  return measured;
}

// The snapshot of yesterday, which holds today's provisional card, and a database that has not begun today.
async function pretendNewDay(browser) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/blank.html`);
  await page.evaluate(async () => {
    const snapshot = JSON.parse(localStorage.getItem('today'));
    const { day } = snapshot.today;
    const before = new Date(`${day}T12:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    const yesterday = before.toISOString().slice(0, 10);
    snapshot.ahead = { [day]: { ...snapshot.today, notes: [], answer: null } };
    snapshot.today = { ...snapshot.today, day: yesterday };
    localStorage.setItem('today', JSON.stringify(snapshot));
    await new Promise((done, failed) => {
      const opening = indexedDB.open('footbridge');
      opening.onerror = failed;
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('records', 'readwrite');
        transaction.objectStore('records').delete(`card-${day}`);
        transaction.objectStore('records').delete(`prompt-${day}`);
        transaction.oncomplete = () => {
          opening.result.close();
          done();
        };
      };
    });
  });
  await page.close();
}

async function blankExtension(byScript) {
  const folder = join(tmpdir(), byScript ? 'footbridge-bench-scripted' : 'footbridge-bench-blank');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    background: { service_worker: 'worker.js' },
    chrome_url_overrides: { newtab: 'newtab.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  const line = '<h1 elementtiming=today>One line</h1>';
  const script = '<script type=module src=line.js></script>';
  await writeFile(
    join(folder, 'line.js'),
    "const h1 = document.createElement('h1'); h1.setAttribute('elementtiming', 'today'); h1.textContent = 'One line'; document.body.append(h1);",
  );
  await writeFile(
    join(folder, 'newtab.html'),
    `<!doctype html><title>New tab</title><body>${byScript ? script : line}`,
  );
  return folder;
}
