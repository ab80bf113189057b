import { browser } from 'wxt/browser';

/** Whether this browser lets an extension open the browser's own new tab page. */
export const canOpenBrowserNewTab = !import.meta.env.FIREFOX;

/** Shows the browser's own new tab page in this tab; only from a click. */
export async function openBrowserNewTab(): Promise<void> {
  await browser.tabs.update({ url: 'chrome://new-tab-page/' });
}

/** The part of today's address that has it show what is due at once. */
const DUE_HASH = '#due';

/** Whether this page was opened by a click on a notification. */
export const cameForDue = (): boolean => location.hash === DUE_HASH;

/** Opens today's page in a new tab, with what is due. */
export async function openTodayTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/newtab.html') + DUE_HASH });
}

/** The extension's version, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
