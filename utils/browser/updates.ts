import { browser } from 'wxt/browser';

/**
 * Calls back when a newer version of the extension is there and waits to be started. Must be called in the worker's
 * first turn. Only in Firefox: there the update waits as long as somebody listens. Chromium waits by itself until no
 * page of the extension is open, and would close the pages.
 */
export function onUpdateWaiting(callback: () => void): void {
  if (import.meta.env.FIREFOX) browser.runtime.onUpdateAvailable.addListener(callback);
}

/** Starts the extension anew, in its newest version. */
export function restartExtension(): void {
  browser.runtime.reload();
}
