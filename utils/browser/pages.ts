import { browser } from 'wxt/browser';

/** Whether this browser lets an extension open the browser's own new tab page. */
export const canOpenBrowserNewTab = !import.meta.env.FIREFOX;

/** Shows the browser's own new tab page in this tab; only from a click. */
export async function openBrowserNewTab(): Promise<void> {
  await browser.tabs.update({ url: 'chrome://new-tab-page/' });
}

/** Opens today's page in a new tab. */
export async function openTodayTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') });
}

/** The extension's version, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
