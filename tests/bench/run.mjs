// `npm run bench`: builds, measures, prints, and fails where a bound is crossed.
import { execFileSync } from 'node:child_process';
import { measureFirstPaint } from './first-paint.mjs';

/** Today's card may take at most this many times as long as one line of text. */
const MOST = 1.15;

execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const result = await measureFirstPaint(process.env.CHROMIUM_BIN ?? '/usr/bin/chromium');
let failed = false;
for (const [name, { ratio, blankMs, oursMs, shift, inFirstFrame, rounds }] of Object.entries(result)) {
  const isFloor = name === 'oneLineByScript';
  const isFine = isFloor || (ratio <= MOST && shift === 0);
  failed ||= !isFine;
  console.log(
    `${name}: ratio ${ratio.toFixed(3)} (at most ${MOST}), blank ${blankMs.toFixed(0)} ms, today ${oursMs.toFixed(0)} ms, ` +
      `layout shift ${shift}, card in the first frame ${inFirstFrame} of ${rounds}${isFine ? '' : '  <-- too much'}`,
  );
}
process.exitCode = failed ? 1 : 0;
