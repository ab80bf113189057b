import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestPage } from './browser.ts';
import { chooseOption, hasSelection, locate, prepareField, runAxe, type Target } from './in-page.ts';
import { parseStroke, type Stroke, strokesOf } from './keys.ts';

/** How long anything may take to appear. */
const LIMIT_MS = 30_000;
const POLL_MS = 100;
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What each browser can do with a page in its own way; everything else is built on it here. */
export interface PageDriver {
  /** Runs an expression that gives a string or undefined, or a promise of it. */
  evaluate(expression: string): Promise<string | undefined>;
  /** Brings the page to the front, so that it gets input. */
  activate(): Promise<void>;
  /** Presses and releases the left mouse button at a place in the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  type(strokes: Stroke[]): Promise<void>;
  reload(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** A PNG picture of what is visible. */
  picture(): Promise<Buffer>;
  setFiles(selector: string, files: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A call of a function, as an expression whose value is JSON or undefined. */
export function callExpression<A>(fn: (arg: A) => unknown, arg?: A): string {
  // Vitest has put a function of its own in the place of `import(…)`, which no page knows.
  const source = `${fn}`.replaceAll('__vite_ssr_dynamic_import__(', 'import(');
  return `(async () => JSON.stringify(await (${source})(${JSON.stringify(arg)})))()`;
}

/** Calls something every 100 ms until it answers something truthy; returns that. Throws after 30 s with the message. */
export async function until<T>(
  ask: () => Promise<T>,
  failure: () => Promise<string> | string,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > deadline) throw new Error(await failure());
    await pause(POLL_MS);
  }
}

/** The verbs of {@link TestPage}, for any browser. */
export class Page implements TestPage {
  private readonly driver: PageDriver;

  constructor(driver: PageDriver) {
    this.driver = driver;
  }

  async evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const json = await this.driver.evaluate(callExpression(fn as (arg: A) => unknown, arg));
    return json === undefined ? (undefined as R) : JSON.parse(json);
  }

  async waitFor<A>(fn: (arg: A) => unknown, arg: A, what = `${fn}`): Promise<void> {
    let lastError = '';
    const ask = () =>
      this.evaluate(fn, arg).catch((error: Error) => {
        // The page may just be loading anew.
        lastError = `\nLast error: ${error.message}`;
        return false;
      });
    await until(ask, () => this.describeFailure(`waited 30 s in vain for ${what}${lastError}`));
  }

  async click(selector: string): Promise<void> {
    await this.clickTarget({ selector }, selector);
  }

  async clickName(name: string): Promise<void> {
    await this.clickTarget({ name }, `“${name}”`);
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    if ((await this.evaluate(prepareField, { selector, text })) === 'set') return;
    if (await this.evaluate(hasSelection, selector)) await this.press('Delete');
    await this.driver.type(strokesOf(text));
  }

  async choose(selector: string, option: string): Promise<void> {
    await this.waitFor((css) => document.querySelector(css), selector, selector);
    const problem = await this.evaluate(chooseOption, { selector, option });
    if (problem) throw new Error(await this.describeFailure(problem));
  }

  async upload(selector: string, ...files: string[]): Promise<void> {
    await this.waitFor((css) => document.querySelector(css) !== null, selector, selector);
    await this.driver.setFiles(selector, files);
  }

  async press(key: string): Promise<void> {
    await this.driver.activate();
    await this.driver.type([parseStroke(key)]);
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  async waitForText(text: string | RegExp): Promise<void> {
    const wanted =
      typeof text === 'string'
        ? { source: text.replace(/\s+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), flags: '' }
        : { source: text.source, flags: text.flags };
    await this.waitFor(
      ({ source, flags }) => new RegExp(source, flags).test(document.body.innerText.replace(/\s+/g, ' ')),
      wanted,
      `the text ${text}`,
    );
  }

  async reload(): Promise<void> {
    await this.driver.activate();
    await this.driver.reload();
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.driver.setViewport(width, height);
  }

  async screenshot(file: string): Promise<void> {
    await this.driver.activate();
    await writeFile(file, await this.driver.picture());
  }

  async axe(): Promise<string[]> {
    await this.driver.activate();
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await this.driver.evaluate(`${source}; undefined`);
    return this.evaluate(runAxe, AXE_TAGS);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async clickTarget(target: Target, what: string): Promise<void> {
    await this.driver.activate();
    let problem = '';
    const at = await until(
      async () => {
        const location = await this.evaluate(locate, target).catch((error: Error) => ({
          problem: error.message,
        }));
        if (location.problem === undefined) return location;
        problem = location.problem;
        return undefined;
      },
      () => this.describeFailure(`cannot click ${what}: ${problem}`),
    );
    await this.driver.clickAt(at.x, at.y);
  }

  private async describeFailure(sentence: string): Promise<string> {
    const shown = await this.evaluate(() => `${location.href}\n${document.body.innerText}`).catch(
      (error: Error) => `(the page does not answer: ${error.message})`,
    );
    return `${sentence}\nThe page:\n${shown.slice(0, 3000)}`;
  }
}
