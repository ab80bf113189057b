import { type Browser, browser } from 'wxt/browser';

/** The one message pages send to the worker: look at the schedule again. It carries nothing. */
const RECONCILE = 'reconcile';

/** Asks the worker to look at the schedule again. Never rejects: the next alarm does the same. */
export function askToReconcile(): void {
  browser.runtime.sendMessage(RECONCILE).catch(() => undefined);
}

/**
 * Calls back on install, start-up and when a permission changes. Must be called in the worker's first turn, as is
 * {@link onPageAsks}.
 */
export function onWake(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void callback());
  browser.runtime.onStartup.addListener(() => void callback());
  browser.permissions.onAdded.addListener(() => void callback());
  browser.permissions.onRemoved.addListener(() => void callback());
}

/** Calls back whenever a page asks to look at the schedule again. */
export function onPageAsks(callback: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (message !== RECONCILE || sender.id !== browser.runtime.id) return undefined;
    return callback();
  });
}
