/*
 * `npm test`: gets the machine ready, checks types and style, builds for both browsers, and runs all tests. Plain Node 20
 * is enough to start it. The last line is `N passed, N failed`, with `, N skipped` if tests were skipped.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureBrowser, ensureDependencies, ensureNode, root, toolEnvironment } from './support/machine.mjs';

const MINUTE_MS = 60_000;
const TOOL_LIMIT_MS = 5 * MINUTE_MS;
const UNIT_LIMIT_MS = 8 * MINUTE_MS;
const E2E_LIMIT_MS = 20 * MINUTE_MS;
const LONG_E2E_LIMIT_MS = 60 * MINUTE_MS;

const isLong = process.argv.includes('--long');
// Browsers keep their profiles here, so that nothing stays behind whatever happens to them.
const scratch = mkdtempSync(join(tmpdir(), 'fb-'));
const phases = [];
let running;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    killGroup(running);
    removeScratch();
    process.exit(1);
  });
}

/** Kills a child with all that it has started: it leads a group of processes of its own. */
function killGroup(child) {
  try {
    if (child?.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}

function removeScratch() {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Runs a tool and shows what it prints. Resolves with what went wrong, or undefined. */
function runTool(command, args, limitMs) {
  return new Promise((resolve) => {
    const env = { ...toolEnvironment(), TMPDIR: scratch, ...(isLong ? { FOOTBRIDGE_LONG: '1' } : {}) };
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env,
    });
    running = child;
    let problem;
    const timer = setTimeout(() => {
      problem = `stopped: it took more than ${limitMs / MINUTE_MS} minutes`;
      killGroup(child);
    }, limitMs);
    child.once('error', (error) => {
      problem = error.message;
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      killGroup(child);
      resolve(problem ?? (code === 0 ? undefined : `ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/** Runs one phase and notes its counts and time. */
async function phase(name, work) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const counts = { passed: 0, failed: 0, skipped: 0, note: '' };
  try {
    Object.assign(counts, await work());
  } catch (error) {
    counts.failed += 1;
    counts.note = error instanceof Error ? error.message : String(error);
    console.log(counts.note);
  }
  phases.push({ name, seconds: (performance.now() - start) / 1000, ...counts });
  return counts.failed === 0;
}

/** A phase that counts as one test. */
function tool(name, command, args) {
  return phase(name, async () => {
    const problem = await runTool(command, args, TOOL_LIMIT_MS);
    return problem ? { failed: 1, note: problem } : { passed: 1 };
  });
}

/** Runs the tests of vitest's projects whose names begin so, and counts them. */
function tests(project, limitMs) {
  return phase(project, async () => {
    const report = join(scratch, `${project}.json`);
    const problem = await runVitest(project, report, [], limitMs);
    return countTests(report, problem);
  });
}

function runVitest(project, report, files, limitMs) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTool('vitest', ['run', '--project', `${project}*`, ...reporters, ...files], limitMs);
}

/** Files that look for lost words: what was lost once is lost, and is not tried again. */
const LOSS = /[/\\](damage|disk|kill|reminder-kills|versions|writers)\.test\.ts$/;
const MOST_AGAIN = 4;

/**
 * Runs the tests in real browsers. A busy machine may keep a browser waiting for too long: a few files that failed
 * are run once more, in fresh browsers, and it is said.
 */
function browserTests(limitMs) {
  return phase('e2e', async () => {
    const [first, second] = ['e2e', 'e2e-again'].map((name) => join(scratch, `${name}.json`));
    const problem = await runVitest('e2e', first, [], limitMs);
    const counts = countTests(first, problem);
    const files = failedFiles(first);
    if (files.length === 0 || files.length > MOST_AGAIN || files.some((file) => LOSS.test(file)))
      return counts;
    const names = files.map((file) => basename(file)).join(', ');
    console.log(`\n=== once more, after ${counts.failed} failed: ${names}`);
    const again = countTests(second, await runVitest('e2e', second, files, limitMs));
    const before = countIn(first, files);
    return {
      passed: counts.passed - before.passed + again.passed,
      failed: counts.failed - before.failed + again.failed,
      skipped: counts.skipped - before.skipped + again.skipped,
      note: `once more, after ${before.failed} failed: ${names}${again.note ? `; ${again.note}` : ''}`,
    };
  });
}

function failedFiles(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The counts of some files in a report of vitest's. */
function countIn(report, files) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, assertionResults } of testResults) {
    if (!files.includes(name)) continue;
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    // A file that broke as a whole counts as one.
    counts.failed += failed || 1;
    counts.passed += assertionResults.filter((test) => test.status === 'passed').length;
    counts.skipped += assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)).length;
  }
  return counts;
}

/** The counts of a report of vitest's. What failed without being a test (a file, a hook, an error outside) counts as one more. */
function countTests(report, problem) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { failed: 1, note: problem ?? 'vitest left no report' };
  }
  const brokenFiles = result.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = result.numFailedTests + brokenFiles;
  return {
    passed: result.numPassedTests,
    failed: problem && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    note: problem ?? '',
  };
}

/** Finds or installs what is needed. Resolves with a sentence for each browser that is not to be had. */
function prepareMachine() {
  ensureDependencies();
  ensureNode();
  const missing = [];
  for (const browser of ['chromium', 'firefox']) {
    try {
      ensureBrowser(browser);
    } catch (error) {
      missing.push(error instanceof Error ? error.message : String(error));
    }
  }
  return missing;
}

async function main() {
  let missing = [];
  const isReady = await phase('machine', async () => {
    missing = prepareMachine();
    for (const sentence of missing) console.log(sentence);
    return {};
  });
  if (!isReady) return;
  await tool('types', 'tsc', ['--noEmit']);
  await tool('style', 'biome', ['check']);
  const hasChrome = await tool('build for Chromium', 'wxt', ['build']);
  const hasFirefox = await tool('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
  await tests('unit', UNIT_LIMIT_MS);
  if (missing.length > 0 || !hasChrome || !hasFirefox) {
    await phase('e2e', async () => {
      throw new Error(`not run: ${missing.join(' ') || 'there is no build'}`);
    });
    return;
  }
  await browserTests(isLong ? LONG_E2E_LIMIT_MS : E2E_LIMIT_MS);
}

function report() {
  console.log('');
  for (const { name, seconds, passed, failed, skipped, note } of phases) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(
      `${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s  ${counts}${note ? `  (${note.split('\n')[0]})` : ''}`,
    );
  }
  const sum = (key) => phases.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
  await main();
} finally {
  removeScratch();
  report();
}
