import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BidiConnection } from './bidi.ts';
import type {
  InitScript,
  LaunchOptions,
  RestartOptions,
  ShownNotification,
  TestBrowser,
  TestPage,
} from './browser.ts';
import { waitForDownload } from './downloads.ts';
import * as internals from './firefox-internals.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FIREFOX_ORIGIN, packUpdate, packXpi, writeFirefoxSettings } from './firefox-profile.ts';
import { findFirefox } from './machine.mjs';
import { callExpression, Page, until } from './page.ts';
import { ended, killTree, removeFolder } from './processes.ts';

const START_LIMIT_MS = 60_000;

/** Starts a Firefox with a fresh profile and the built extension installed. Throws if Firefox or the extension does not start. */
export async function launchFirefox(extensionDir: string, options: LaunchOptions = {}): Promise<Firefox> {
  const browser = new Firefox(extensionDir, options);
  try {
    await browser.install();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** A Firefox; beyond what both browsers can do, its updater is at hand. */
export class Firefox implements TestBrowser {
  readonly name = 'firefox';
  readonly origin = FIREFOX_ORIGIN;
  readonly profileDir: string;
  private readonly home = mkdtempSync(join(tmpdir(), 'footbridge-'));
  private readonly downloadsDir = join(this.home, 'downloads');
  private readonly extensionDir: string;
  private readonly options: LaunchOptions;
  /** The errors of the times before the last restart. */
  private readonly collected: string[] = [];
  private readonly removeOnExit = () => this.removeAll();
  private isDark: boolean;
  private initScript: InitScript | undefined;
  private extensionId = '';
  private xpi = '';
  private isTemporary = false;
  private child: ChildProcess | undefined;
  private connected: BidiConnection | undefined;

  constructor(extensionDir: string, options: LaunchOptions) {
    this.extensionDir = extensionDir;
    this.options = options;
    this.isDark = options.dark ?? false;
    this.initScript = options.initScript as InitScript | undefined;
    this.profileDir = options.profileDir ?? join(this.home, 'profile');
    mkdirSync(this.downloadsDir);
    process.once('exit', this.removeOnExit);
  }

  /** Starts the browser for the first time and installs the extension. */
  async install(): Promise<void> {
    const { id, xpi } = await packXpi(this.home, this.extensionDir);
    this.extensionId = id;
    this.xpi = xpi;
    await this.start();
    await this.addExtension(true).catch(async (error: Error) => {
      if (!/sign/i.test(error.message)) throw error;
      // A Firefox for everybody takes unsigned packages for one session only.
      this.isTemporary = true;
      await this.addExtension(false);
    });
    await this.waitUntilActive();
    await this.inWindow(internals.keepNewTab, id);
    await until(
      () => this.backgroundRunning(),
      () => `Firefox did not start the background of ${this.extensionDir} within 30 s; is the build sound?`,
    );
  }

  async open(path: string): Promise<TestPage> {
    const { context } = await this.connection.send('browsingContext.create', { type: 'tab' });
    const url = `${this.origin}${path}`;
    await this.connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return this.pageOf(context as string);
  }

  async openNewTab(): Promise<TestPage> {
    const before = (await this.inWindow(internals.listTabs, undefined)).map(({ context }) => context);
    await this.inWindow(internals.openNewTab, undefined);
    const context = await until(
      async () => {
        const front = await this.inWindow(internals.loadedFrontTab, this.origin);
        return front && !before.includes(front) ? front : undefined;
      },
      async () => `a new tab did not show the extension's page within 30 s; tabs: ${await this.pages()}`,
    );
    return this.pageOf(context);
  }

  async findPage(addressPart: string): Promise<TestPage> {
    const ask = async () => {
      const tabs = await this.inWindow(internals.listTabs, undefined);
      return tabs.find(({ context, url }) => context && url.includes(addressPart));
    };
    const { context } = await until(
      ask,
      async () => `no tab shows ${addressPart}; open: ${await this.pages()}`,
    );
    return this.pageOf(context);
  }

  async openPopup(): Promise<TestPage> {
    await this.closePopup();
    await this.inWindow(internals.openPopup, this.extensionId);
    const context = await until(
      () => this.inWindow(internals.popupContext, undefined),
      () => 'the popup did not open within 30 s',
    );
    const page = this.pageOf(context, true);
    await page.waitFor(() => document.readyState === 'complete', undefined, 'the popup to load');
    return page;
  }

  async closePopup(): Promise<void> {
    await this.inWindow(internals.closePopup, undefined);
    await until(
      async () => !(await this.inWindow(internals.popupContext, undefined)),
      () => 'the popup did not close within 30 s',
    );
  }

  async stopBackground(): Promise<void> {
    await this.inWindow(internals.stopBackground, this.extensionId);
    await until(
      async () => (await this.inWindow(internals.backgroundState, this.extensionId)) === 'stopped',
      () => 'the background did not stop within 30 s',
    );
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.inWindow(internals.backgroundState, this.extensionId)) === 'running';
  }

  notifications(): Promise<ShownNotification[]> {
    return this.inWindow(internals.listNotifications, undefined);
  }

  async clickNotification(): Promise<void> {
    const wasThere = await this.inWindow(internals.clickNotification, undefined);
    if (!wasThere) throw new Error('no notification is shown');
  }

  async pages(): Promise<string[]> {
    return (await this.inWindow(internals.listTabs, undefined)).map(({ url }) => url);
  }

  async setDark(on: boolean): Promise<void> {
    this.isDark = on;
    await this.inWindow(internals.setDark, on);
    // The pages' processes learn of it a moment later.
    for (const { context, url } of await this.inWindow(internals.listTabs, undefined)) {
      if (!url.startsWith(this.origin)) continue;
      await this.pageOf(context).waitFor(
        (isDark) => matchMedia('(prefers-color-scheme: dark)').matches === isDark,
        on,
        'the colour scheme',
      );
    }
  }

  async setInitScript<A>(script: InitScript<A> | undefined): Promise<void> {
    this.initScript = script as InitScript | undefined;
    await this.applyInitScript();
  }

  download(name: RegExp): Promise<string> {
    return waitForDownload(this.downloadsDir, name);
  }

  async errors(): Promise<string[]> {
    const now = this.connected ? await this.inWindow(internals.listErrors, this.origin) : [];
    return [...this.collected, ...now];
  }

  async restart({ between }: RestartOptions = {}): Promise<void> {
    await this.end();
    await between?.(this.profileDir);
    await this.start();
    if (this.isTemporary) await this.addExtension(false);
    await this.waitUntilActive();
  }

  async offerUpdate(version: string): Promise<void> {
    await this.inWindow(internals.installUpdate, await packUpdate(this.home, this.extensionDir, version));
  }

  async runningVersion(): Promise<string> {
    return this.inWindow(internals.runningVersion, this.extensionId);
  }

  async kill(): Promise<void> {
    if (!this.child) return;
    await this.keepErrors();
    killTree(this.child);
    await ended(this.child);
    this.forget();
  }

  async close(): Promise<void> {
    await this.end();
    this.removeAll();
  }

  private get connection(): BidiConnection {
    if (!this.connected) throw new Error('Firefox is not running');
    return this.connected;
  }

  private async start(): Promise<void> {
    await writeFirefoxSettings(this.profileDir, {
      id: this.extensionId,
      downloadsDir: this.downloadsDir,
      isDark: this.isDark,
      grantsPermissions: this.options.grantNotifications ?? false,
    });
    const child = spawn(findFirefox(), this.arguments(), {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(this.options.timeZone ? { TZ: this.options.timeZone } : {}) },
    });
    this.child = child;
    this.connected = await BidiConnection.connect(await readAddress(child));
    await this.inWindow(internals.watchConsole, this.origin);
    if (this.initScript) await this.applyInitScript();
  }

  private arguments(): string[] {
    return [
      ...(this.options.headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      this.profileDir,
      '--remote-debugging-port=0',
      // Lets us open the extension's pages and reach into the browser window.
      '-remote-allow-system-access',
      '--width=1280',
      '--height=900',
      ...(this.options.args ?? []),
      'about:blank',
    ];
  }

  private async addExtension(isPermanent: boolean): Promise<void> {
    const extensionData = { type: 'archivePath', path: this.xpi };
    await this.connection.send('webExtension.install', { extensionData, 'moz:permanent': isPermanent });
  }

  private async waitUntilActive(): Promise<void> {
    await until(
      () => this.inWindow(internals.isActive, this.extensionId),
      () => 'Firefox did not start the extension within 30 s',
    );
  }

  private async applyInitScript(): Promise<void> {
    const script = this.initScript;
    await this.inWindow(
      internals.setInitScript,
      script ? `(${script.run})(${JSON.stringify(script.arg)});` : null,
    );
  }

  /** Calls a function in the browser window, with all the rights of the browser. Throws what it throws. */
  private async inWindow<A, R>(fn: (arg: A) => R, arg: A): Promise<Awaited<R>> {
    const { contexts } = await this.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = contexts as { context: string; url: string }[];
    const browserWindow = windows.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!browserWindow) throw new Error('Firefox has no window');
    const expression = callExpression(fn as (arg: A) => unknown, arg);
    const json = await this.connection.evaluate(browserWindow.context, expression);
    return json === undefined ? (undefined as Awaited<R>) : JSON.parse(json);
  }

  private pageOf(context: string, isPopup = false): Page {
    return new Page(new FirefoxPage(this.connection, context, isPopup ? undefined : () => this.closePopup()));
  }

  private async keepErrors(): Promise<void> {
    const now = await this.inWindow(internals.listErrors, this.origin).catch(() => []);
    this.collected.push(...now);
  }

  private async end(): Promise<void> {
    if (!this.child) return;
    const { child, connected } = this;
    await this.keepErrors();
    this.forget();
    await connected?.send('browser.close').catch(() => {});
    if (!connected) killTree(child);
    await ended(child);
  }

  private forget(): void {
    this.child = undefined;
    this.connected = undefined;
  }

  private removeAll(): void {
    if (this.child) killTree(this.child);
    process.off('exit', this.removeOnExit);
    if (existsSync(this.home)) removeFolder(this.home);
  }
}

/** The address that Firefox prints once it can be driven. Throws if it ends, or prints none within a minute. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}:\n${printed.slice(0, 2000)}`));
    const timer = setTimeout(() => fail('did not start within a minute'), START_LIMIT_MS);
    child.once('error', (error) => fail(`cannot be started (${error.message})`));
    child.once('exit', (code) => fail(`ended at once with code ${code}`));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      if (printed.length < 100_000) printed += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)\n/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
