import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { type FileKind, fileKindOf } from './damage.ts';
import { launch } from './launch.ts';

/** A way in which a browser keeps IndexedDB. */
export interface BackEnd {
  title: string;
  browser: TestBrowser['name'];
  files: FileKind;
  args: readonly string[];
}

export const BACK_ENDS: readonly BackEnd[] = [
  { title: 'Chromium, LevelDB', browser: 'chromium', files: 'leveldb', args: [] },
  {
    title: 'Chromium, SQLite',
    browser: 'chromium',
    files: 'sqlite',
    args: ['--enable-features=IdbSqliteBackingStore'],
  },
  { title: 'Firefox', browser: 'firefox', files: 'sqlite', args: [] },
];

/** The back ends with these titles. */
export function faultBackEnds(...titles: readonly string[]): readonly BackEnd[] {
  return BACK_ENDS.filter(({ title }) => titles.includes(title));
}

/** Whether this is the run that takes its time. */
export const IS_LONG = process.env.FOOTBRIDGE_LONG === '1';

/** What a test of faults may need, in milliseconds. */
export const FAULT_LIMIT_MS = IS_LONG ? 60 * 60_000 : 240_000;

/** A time zone in which it is noon: no day ends while a test is running. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  // By an old custom the sign in these names is turned round.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** Starts a browser with this back end. Throws if the extension does not start. */
export function launchBackEnd(backEnd: BackEnd, options: LaunchOptions = {}): Promise<TestBrowser> {
  return launch(backEnd.browser, {
    timeZone: noonZone(),
    ...options,
    args: [...backEnd.args, ...(options.args ?? [])],
  });
}

/** Throws if the closed profile holds its database in other files than this back end's. */
export async function expectBackEnd(backEnd: BackEnd, profileDir: string): Promise<void> {
  const kind = await fileKindOf(profileDir, 'database');
  if (kind !== backEnd.files) throw new Error(`${backEnd.title} keeps its database as ${kind}`);
}

/** After a test that failed, prints what its browser had to complain of. */
export function showErrorsOfFailures(browser: () => TestBrowser | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    console.log(`${task.name}: the console had`, await browser()?.errors().catch(String));
  });
}

/** Runs the same tests with each back end, one browser for them all, in order. */
export function inEachBackEnd(
  title: string,
  options: LaunchOptions,
  tests: (browser: () => TestBrowser, backEnd: BackEnd) => void,
): void {
  describe.each(BACK_ENDS)(`${title} ($title)`, (backEnd) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launchBackEnd(backEnd, options);
    });
    afterAll(async () => {
      await browser?.close();
    });
    showErrorsOfFailures(() => browser);
    tests(() => browser, backEnd);
  });
}
