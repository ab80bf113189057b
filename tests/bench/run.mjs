// `npm run bench`: builds, measures, prints, and fails where a bound is crossed.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launch } from './browser.mjs';
import { measureChoosing } from './choosing.mjs';
import { measureFirstPaint } from './first-paint.mjs';
import { measureLargeJournal } from './large-journal.mjs';

/** Today's card may take at most this many times as long as one line of text. */
const MOST = 1.15;

/** With 100,000 records the card may take at most this many times as long as with none. */
const MOST_LARGE = 1.25;

/** With ten years of history choosing a card may take at most this many times as long as on a first day. */
const MOST_HISTORY = 4;

const EXTENSION = resolve('.output/chrome-mv3');
const only = process.argv[2];

let failed = false;
if (!only || only === 'choosing') {
  const { emptyMs, longMs, ratio } = await measureChoosing();
  const isFine = ratio <= MOST_HISTORY;
  failed ||= !isFine;
  console.log(
    `choosing: ratio ${ratio.toFixed(2)} with ten years of history (at most ${MOST_HISTORY}), ` +
      `on a first day ${emptyMs.toFixed(2)} ms, after ten years ${longMs.toFixed(2)} ms${isFine ? '' : '  <-- too much'}`,
  );
}
if (only !== 'choosing') execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (!only || only === 'paint') {
  const result = await measureFirstPaint(EXTENSION);
  for (const [name, { ratio, blankMs, oursMs, shift, inFirstFrame, rounds }] of Object.entries(result)) {
    const isFloor = name === 'oneLineByScript';
    const isFine = isFloor || (ratio <= MOST && shift === 0);
    failed ||= !isFine;
    console.log(
      `${name}: ratio ${ratio.toFixed(3)} (at most ${MOST}), blank ${blankMs.toFixed(0)} ms, today ${oursMs.toFixed(0)} ms, ` +
        `layout shift ${shift}, card in the first frame ${inFirstFrame} of ${rounds}${isFine ? '' : '  <-- too much'}`,
    );
  }
}
if (!only || only === 'journal') {
  const { records, paintRatio, liveMs, compareMs, longestTaskMs } = await measureLargeJournal(() =>
    launch(EXTENSION),
  );
  const isFine = paintRatio <= MOST_LARGE;
  failed ||= !isFine;
  console.log(
    `${records} records: card painted at ratio ${paintRatio.toFixed(3)} to an empty journal (at most ${MOST_LARGE}), ` +
      `live after ${liveMs.large.toFixed(0)} ms (empty ${liveMs.small.toFixed(0)} ms); both copies compared by the worker in ` +
      `${(compareMs / 1000).toFixed(1)} s, longest task on the page meanwhile ${longestTaskMs.toFixed(0)} ms${isFine ? '' : '  <-- too much'}`,
  );
}
process.exitCode = failed ? 1 : 0;
