import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  InitScript,
  LaunchOptions,
  RestartOptions,
  ShownNotification,
  TestBrowser,
  TestPage,
} from './browser.ts';
import { CdpPipe } from './cdp-pipe.ts';
import { ChromiumPage } from './chromium-page.ts';
import { isInstallSaved, removeChromiumLocks, writeChromiumProfile } from './chromium-profile.ts';
import { ChromiumSessions, callIn, type TargetInfo } from './chromium-sessions.ts';
import { Desktop } from './desktop.ts';
import { waitForDownload } from './downloads.ts';
import { findChromium } from './machine.mjs';
import { Page, until } from './page.ts';
import { ended, killTree, removeFolder } from './processes.ts';

const FLAGS = [
  '--disable-background-networking',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
  '--hide-crash-restore-bubble',
  '--lang=en-US',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--remote-debugging-pipe',
  '--window-size=1280,900',
];

/** Starts a Chromium with a fresh profile and the built extension installed. Throws if the extension does not start within 30 s. */
export async function launchChromium(
  extensionDir: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const browser = new Chromium(extensionDir, options);
  try {
    await browser.install();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

class Chromium implements TestBrowser {
  readonly name = 'chromium';
  readonly profileDir: string;
  origin = '';
  private readonly home = mkdtempSync(join(tmpdir(), 'footbridge-'));
  private readonly downloadsDir = join(this.home, 'downloads');
  private readonly extensionDir: string;
  private readonly options: LaunchOptions;
  private readonly collected: string[] = [];
  private readonly removeOnExit = () => this.removeAll();
  private isDark: boolean;
  private initScript: InitScript | undefined;
  private extensionId = '';
  private popupPath = '';
  private desktop: Desktop | undefined;
  private running: { child: ChildProcess; pipe: CdpPipe; sessions: ChromiumSessions } | undefined;

  constructor(extensionDir: string, options: LaunchOptions) {
    this.extensionDir = extensionDir;
    this.options = options;
    this.isDark = options.dark ?? false;
    this.initScript = options.initScript as InitScript | undefined;
    this.profileDir = options.profileDir ?? join(this.home, 'profile');
    mkdirSync(this.downloadsDir);
    process.once('exit', this.removeOnExit);
  }

  /** Prepares the profile and starts the browser for the first time. */
  async install(): Promise<void> {
    const granted = this.options.grantNotifications ? ['notifications'] : [];
    this.extensionId = await writeChromiumProfile(this.home, this.profileDir, this.extensionDir, granted);
    this.origin = `chrome-extension://${this.extensionId}`;
    const manifest = JSON.parse(await readFile(join(this.extensionDir, 'manifest.json'), 'utf8'));
    this.popupPath = `/${manifest.action?.default_popup ?? 'popup.html'}`;
    this.desktop = await Desktop.start(join(this.home, 'bus'));
    await this.start();
    await until(
      () => this.backgroundRunning(),
      () => `Chromium did not start the worker of ${this.extensionDir} within 30 s; is the build sound?`,
    );
  }

  async open(path: string): Promise<TestPage> {
    return this.openTab(`${this.origin}${path}`);
  }

  async openNewTab(): Promise<TestPage> {
    const newTab = 'chrome://newtab/';
    if (this.initScript) return this.openTab(newTab);
    const { targetId } = await this.pipe.send('Target.createTarget', { url: newTab });
    return this.loaded(targetId as string, newTab);
  }

  async findPage(addressPart: string): Promise<TestPage> {
    let open: string[] = [];
    const ask = async () => {
      const tabs = await this.tabs();
      open = tabs.map(({ url }) => url);
      return tabs.find(({ url }) => url.includes(addressPart));
    };
    const tab = await until(ask, () => `no tab shows ${addressPart}; open: ${open.join(', ')}`);
    return this.pageOf(tab.targetId);
  }

  async openPopup(): Promise<TestPage> {
    await this.closePopup();
    await this.pipe.send('Extensions.triggerAction', {
      id: this.extensionId,
      targetId: await this.frontTab(),
    });
    const popup = await until(
      () => this.popup(),
      () => 'the popup did not open within 30 s',
    );
    return this.loaded(popup.targetId, popup.url, true);
  }

  async closePopup(): Promise<void> {
    const popup = await this.popup();
    if (popup) await this.pageOf(popup.targetId, true).then((page) => page.close());
  }

  async stopBackground(): Promise<void> {
    await until(
      async () => {
        const worker = await this.worker();
        if (!worker) return true;
        // One that is only just starting may not hear it; one that has just ended cannot.
        await this.pipe.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
        return false;
      },
      () => 'the worker did not stop within 30 s',
    );
  }

  async backgroundRunning(): Promise<boolean> {
    return (await this.worker()) !== undefined;
  }

  async notifications(): Promise<ShownNotification[]> {
    return this.desktop?.notifications() ?? [];
  }

  async clickNotification(): Promise<void> {
    this.desktop?.clickNewest();
  }

  async pages(): Promise<string[]> {
    return (await this.tabs()).map(({ url }) => url);
  }

  async setDark(on: boolean): Promise<void> {
    this.isDark = on;
    await this.sessions.setDark(on);
  }

  async setInitScript<A>(script: InitScript<A> | undefined): Promise<void> {
    this.initScript = script as InitScript | undefined;
    await this.sessions.setInitScript(this.initScript);
  }

  download(name: RegExp): Promise<string> {
    return waitForDownload(this.downloadsDir, name);
  }

  async errors(): Promise<string[]> {
    return [...this.collected];
  }

  async restart({ between }: RestartOptions = {}): Promise<void> {
    await this.end();
    await between?.(this.profileDir);
    await this.start();
  }

  async kill(): Promise<void> {
    await until(
      () => isInstallSaved(this.profileDir, this.extensionId),
      () => 'Chromium did not write its preferences within 30 s',
    );
    if (!this.running) return;
    killTree(this.running.child);
    await ended(this.running.child);
    this.running = undefined;
  }

  async close(): Promise<void> {
    await this.end();
    this.removeAll();
  }

  private get pipe(): CdpPipe {
    if (!this.running) throw new Error('Chromium is not running');
    return this.running.pipe;
  }

  private get sessions(): ChromiumSessions {
    if (!this.running) throw new Error('Chromium is not running');
    return this.running.sessions;
  }

  private async start(): Promise<void> {
    await removeChromiumLocks(this.profileDir);
    const child = spawn(findChromium(), this.arguments(), {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(this.home, 'bus')}`,
        LANGUAGE: 'en_US',
        ...(this.options.timeZone ? { TZ: this.options.timeZone } : {}),
      },
    });
    child.on('error', () => {});
    const pipe = new CdpPipe(child);
    const sessions = new ChromiumSessions(pipe, this.collected, this.initScript);
    this.running = { child, pipe, sessions };
    await sessions.start();
    const downloads = { behavior: 'allow', downloadPath: this.downloadsDir };
    await pipe.send('Browser.setDownloadBehavior', downloads);
  }

  private arguments(): string[] {
    return [
      ...FLAGS,
      ...(this.options.headed ? [] : ['--headless=new']),
      ...(this.isDark ? ['--force-dark-mode'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${this.profileDir}`,
      ...(this.options.args ?? []),
      'about:blank',
    ];
  }

  private async end(): Promise<void> {
    if (!this.running) return;
    const { child, pipe } = this.running;
    this.running = undefined;
    await pipe.send('Browser.close').catch(() => {});
    await ended(child);
  }

  private removeAll(): void {
    if (this.running) killTree(this.running.child);
    this.desktop?.stop();
    process.off('exit', this.removeOnExit);
    if (existsSync(this.home)) removeFolder(this.home);
  }

  /** Opens an empty tab and goes on from there, so that what is set up for the page holds from its first script on. */
  private async openTab(url: string): Promise<TestPage> {
    const { targetId } = await this.pipe.send('Target.createTarget', { url: 'about:blank' });
    const session = await this.sessionOf(targetId as string);
    await this.pipe.send('Page.navigate', { url }, session);
    return this.loaded(targetId as string, url);
  }

  private async loaded(targetId: string, url: string, isPopup = false): Promise<TestPage> {
    const page = await this.pageOf(targetId, isPopup);
    await page.waitFor(isLoaded, undefined, `${url} to load`);
    const address = await page.evaluate(() => location.href);
    if (!address.startsWith(this.origin)) throw new Error(`${url} shows ${address}`);
    await this.sessions.refresh(await this.sessionOf(targetId));
    return page;
  }

  private async sessionOf(targetId: string): Promise<string> {
    const session = await until(
      async () => this.sessions.session(targetId),
      () => `Chromium did not let us into page ${targetId}`,
    );
    await this.sessions.whenStarted(session);
    return session;
  }

  private async pageOf(targetId: string, isPopup = false): Promise<Page> {
    return new Page(new ChromiumPage(this.pipe, targetId, await this.sessionOf(targetId), isPopup));
  }

  private async worker(): Promise<TargetInfo | undefined> {
    const targets = await this.sessions.targets();
    return targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin));
  }

  private async popup(): Promise<TargetInfo | undefined> {
    const popupUrl = `${this.origin}${this.popupPath}`;
    const candidates = (await this.sessions.targets()).filter(
      ({ type, url }) => type === 'page' && url === popupUrl,
    );
    for (const candidate of candidates) if (!(await this.isTab(candidate))) return candidate;
    return undefined;
  }

  /** Whether a page lives in a window's tab strip; the popup does not. */
  private async isTab({ targetId }: TargetInfo): Promise<boolean> {
    return this.pipe.send('Browser.getWindowForTarget', { targetId }).then(
      () => true,
      () => false,
    );
  }

  /** All tabs with the addresses of their documents (a new tab calls itself `chrome://newtab/`). */
  private async tabs(): Promise<TargetInfo[]> {
    const pages = (await this.sessions.targets()).filter(({ type }) => type === 'page');
    const found: TargetInfo[] = [];
    for (const page of pages) {
      const session = this.sessions.session(page.targetId);
      if (!(await this.isTab(page)) || !session) continue;
      const url = await callIn(this.pipe, session, () => location.href, undefined).catch(() => page.url);
      found.push({ ...page, url });
    }
    return found;
  }

  /** The tab that the person sees; the browser's interface knows it by another id than its page. */
  private async frontTab(): Promise<string> {
    const { targetInfos } = await this.pipe.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos as (TargetInfo & { embedderData?: { tabActive?: boolean } })[];
    const front = tabs.find(({ embedderData }) => embedderData?.tabActive);
    if (!front) throw new Error('no tab is in front');
    return front.targetId;
  }
}

/** Runs in a page: whether its document has loaded, and is no longer the empty one that every page begins with. */
function isLoaded(): boolean {
  return document.readyState === 'complete' && !['', ':', 'about:blank'].includes(location.href);
}
