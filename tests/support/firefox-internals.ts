/*
 * Firefox's own side: what WebDriver has no command for is done with the code behind the browser's buttons. Each function
 * here is sent as text into the browser window, in Firefox's main process, so that none may use anything outside itself.
 */

/** An installed extension, as far as it is used here. */
interface Extension {
  backgroundState: string;
  version: string;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
}

/** An element that holds a page: a tab's, or the popup's. */
interface BrowserElement extends HTMLElement {
  browsingContext: object | null;
  currentURI?: { spec: string };
  permanentKey?: object;
  webProgress?: { isLoadingDocument: boolean };
}

interface NavigableManager {
  getIdForBrowsingContext(context: object): string | null;
  getBrowsingContextById(id: string): object | null;
  popups?: Map<string, BrowserElement>;
}

interface ConsoleMessage {
  errorMessage?: string;
  sourceName?: string;
  lineNumber?: number;
  flags?: number;
}

declare const ChromeUtils: { importESModule<T>(address: string): T };
declare const WebExtensionPolicy: { getByID(id: string): { active: boolean; extension: Extension } | null };
declare const BrowserCommands: { openTab(): void };
declare const Ci: { nsIScriptError: { new (): ConsoleMessage } };
declare const gBrowser: { tabs: { linkedBrowser: BrowserElement }[]; selectedBrowser: BrowserElement };
declare const Services: {
  console: { getMessageArray(): ConsoleMessage[] };
  prefs: { setIntPref(name: string, value: number): void };
  wm: { getEnumerator(type: string): Iterable<Window & { onAlertClick(): void }> };
  mm: {
    loadFrameScript(address: string, isForLater: boolean): void;
    broadcastAsyncMessage(name: string): void;
  } & {
    removeDelayedFrameScript(address: string): void;
  };
  ppmm: { loadProcessScript(address: string, isForLater: boolean): void } & {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
  };
};
declare const window: Window & { footbridgeErrors?: string[]; footbridgeInit?: string | undefined };

/** Says yes, in the person's name, to the extension's page in new tabs, which Firefox would ask about at the first one. */
export async function keepNewTab(id: string): Promise<void> {
  interface SettingsStore {
    initialize(): Promise<void>;
    addSetting(id: string, type: string, key: string, value: boolean, initial: () => boolean): Promise<void>;
  }
  const { ExtensionSettingsStore: store } = ChromeUtils.importESModule<{
    ExtensionSettingsStore: SettingsStore;
  }>('resource://gre/modules/ExtensionSettingsStore.sys.mjs');
  await store.initialize();
  await store.addSetting(id, 'newTabNotification', id, true, () => false);
}

/** Whether the extension runs. */
export function isActive(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.active ?? false;
}

/** `stopped`, `starting`, `running` or `suspending`. */
export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

/** Stops the background as when it idles. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Installs a package over the extension as the browser's updater does; the extension may put it off. */
export async function installUpdate(path: string): Promise<void> {
  interface Installer {
    getInstallForFile(file: object): Promise<{ install(): Promise<void> }>;
  }
  const { AddonManager } = ChromeUtils.importESModule<{ AddonManager: Installer }>(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const { FileUtils } = ChromeUtils.importESModule<{ FileUtils: { File: new (path: string) => object } }>(
    'resource://gre/modules/FileUtils.sys.mjs',
  );
  const install = await AddonManager.getInstallForFile(new FileUtils.File(path));
  // Where the extension puts it off, this ends later or never.
  install.install().catch(() => {});
}

/** The version of the extension that runs. */
export function runningVersion(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.version ?? '';
}

/** Opens a new tab by the browser's own command. */
export function openNewTab(): void {
  BrowserCommands.openTab();
}

/** The WebDriver id of the tab in front, once it has loaded a page of the extension; null before. */
export function loadedFrontTab(origin: string): string | null {
  const { NavigableManager: manager } = ChromeUtils.importESModule<{ NavigableManager: NavigableManager }>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { browsingContext, currentURI, webProgress } = gBrowser.selectedBrowser;
  const isLoaded = browsingContext && currentURI?.spec.startsWith(origin) && !webProgress?.isLoadingDocument;
  return isLoaded ? manager.getIdForBrowsingContext(browsingContext) : null;
}

/** The tabs, with their WebDriver ids and addresses. */
export function listTabs(): { context: string; url: string }[] {
  const { NavigableManager: manager } = ChromeUtils.importESModule<{ NavigableManager: NavigableManager }>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  return gBrowser.tabs.map(({ linkedBrowser: { browsingContext, currentURI } }) => ({
    context: (browsingContext && manager.getIdForBrowsingContext(browsingContext)) ?? '',
    url: currentURI?.spec ?? '',
  }));
}

/** Clicks the extension's toolbar button. */
export async function openPopup(id: string): Promise<void> {
  interface Button {
    openPopup(browserWindow: Window, openInPopup: boolean): Promise<void>;
  }
  interface Parent {
    apiManager: { global: { browserActionFor(extension: Extension): Button } };
  }
  const { ExtensionParent } = ChromeUtils.importESModule<{ ExtensionParent: Parent }>(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error('the extension does not run');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
}

/**
 * A WebDriver id for the popup that is open; null while there is none. WebDriver knows tabs alone: the popup is added to
 * what it finds by id.
 */
export function popupContext(): string | null {
  const { NavigableManager: manager } = ChromeUtils.importESModule<{ NavigableManager: NavigableManager }>(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const popup = [...document.querySelectorAll<BrowserElement>('.webextension-popup-browser')].find(
    (element) => (element.closest('panel') as { state?: string } | null)?.state === 'open',
  );
  if (!popup?.browsingContext || popup.webProgress?.isLoadingDocument) return null;
  if (!popup.currentURI?.spec.startsWith('moz-extension:')) return null;
  popup.permanentKey ??= {};
  const id = manager.getIdForBrowsingContext(popup.browsingContext);
  if (!manager.popups) {
    const popups = new Map<string, BrowserElement>();
    const original = manager.getBrowsingContextById.bind(manager);
    manager.getBrowsingContextById = (wanted) => popups.get(wanted)?.browsingContext ?? original(wanted);
    manager.popups = popups;
  }
  if (id) manager.popups.set(id, popup);
  return id;
}

/** Closes the popup, if one is open. */
export function closePopup(): void {
  for (const popup of document.querySelectorAll('.webextension-popup-browser')) {
    (popup.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
  }
}

/** The notifications that Firefox shows, oldest first; one whose window is only just opening is not shown yet. */
export function listNotifications(): { title: string; message: string }[] {
  return [...Services.wm.getEnumerator('alert:alert')].flatMap(({ document: alert }) => {
    const title = alert.getElementById('alertTitleLabel')?.getAttribute('value');
    return title ? [{ title, message: alert.getElementById('alertTextLabel')?.textContent ?? '' }] : [];
  });
}

/** Clicks the newest notification that is shown. Returns whether there was one. */
export function clickNotification(): boolean {
  const shown = [...Services.wm.getEnumerator('alert:alert')].filter(({ document: alert }) =>
    alert.getElementById('alertTitleLabel')?.getAttribute('value'),
  );
  const newest = shown.pop();
  newest?.onAlertClick();
  return newest !== undefined;
}

/** Sets the colour scheme that pages are told. */
export function setDark(isDark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
}

/** Begins to write down what the extension's pages and background log as errors. */
export function watchConsole(origin: string): void {
  const watcher = `{
    const show = (value) => {
      try { return typeof value === 'object' && value && !value.stack ? JSON.stringify(value) : String(value); }
      catch { return '(an object)'; }
    };
    const report = ({ wrappedJSObject: entry }) => {
      const source = String(entry.filename);
      if (!['error', 'assert'].includes(entry.level) || !source.startsWith(${JSON.stringify(origin)})) return;
      const text = new URL(source).pathname + ': ' + Array.from(entry.arguments, show).join(' ');
      Services.cpmm.sendAsyncMessage('Footbridge:Error', text);
    };
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const ourselves = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
    storage.addLogEventListener(report, ourselves);
    for (const entry of storage.getEvents()) report(entry);
  }`;
  const errors: string[] = [];
  window.footbridgeErrors = errors;
  Services.ppmm.addMessageListener('Footbridge:Error', ({ data }) => errors.push(data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(watcher)}`, true);
}

/** What went wrong in the extension's pages and background since {@link watchConsole}, and uncaught errors before it. */
export function listErrors(origin: string): string[] {
  const WARNING = 1;
  const uncaught = Services.console
    .getMessageArray()
    // Also turns the message into a script error, whose fields are hidden before.
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => sourceName?.startsWith(origin) && !((flags ?? 0) & WARNING))
    .map(({ errorMessage, sourceName, lineNumber }) => {
      return `${new URL(sourceName ?? '').pathname}: ${errorMessage} (line ${lineNumber})`;
    });
  return [...uncaught, ...(window.footbridgeErrors ?? [])];
}

/** Runs a script first in every page and background of the extension that starts from now on; null ends that. */
export function setInitScript(source: string | null): void {
  if (window.footbridgeInit) {
    Services.mm.removeDelayedFrameScript(window.footbridgeInit);
    Services.mm.broadcastAsyncMessage('Footbridge:NoInitScript');
  }
  window.footbridgeInit = undefined;
  if (source === null) return;
  const injector = `{
    let isOn = true;
    let script;
    const compiled = ChromeUtils.compileScript(${JSON.stringify(`data:,${encodeURIComponent(source)}`)});
    compiled.then((ready) => { script = ready; });
    addMessageListener('Footbridge:NoInitScript', () => { isOn = false; });
    addEventListener('DOMDocElementInserted', ({ target: page }) => {
      if (!isOn || !page.documentURI.startsWith('moz-extension:')) return;
      if (script) script.executeInGlobal(page.defaultView);
      else page.blockParsing(compiled.then((ready) => ready.executeInGlobal(page.defaultView)));
    }, true);
  }`;
  window.footbridgeInit = `data:,${encodeURIComponent(injector)}`;
  Services.mm.loadFrameScript(window.footbridgeInit, true);
}
