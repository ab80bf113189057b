import { type Browser, browser } from 'wxt/browser';

const PERMISSION: Browser.permissions.Permissions = { permissions: ['notifications'] };

/** A notification: a title, and nothing that could be read over a shoulder. */
export interface Notice {
  id: string;
  title: string;
}

/** Whether notifications are allowed. The system's own switch cannot be seen from here. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks for the permission; only from a click. Resolves with the answer. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Calls back whenever a permission is given or taken away. Returns how to stop. */
export function onPermissionChange(callback: () => void): () => void {
  const listen = () => callback();
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
  return () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.permissions.onRemoved.removeListener(listen);
  };
}

/** Shows a notification without a sound. Rejects where the browser refuses. */
export async function notify({ id, title }: Notice): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: '',
  };
  await browser.notifications.create(id, silent(options));
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Takes all notifications away, where there may be any. */
export async function clearNotifications(): Promise<void> {
  if (!(await mayNotify())) return;
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
}

/**
 * Calls back with the id of a notification that was clicked. Must be called in the worker's first turn; the
 * permission is optional, so the listener is also set when it is granted later.
 */
export function onNotificationClicked(callback: (id: string) => void): void {
  const listen = () => {
    const clicked = browser.notifications?.onClicked;
    if (clicked && !clicked.hasListener(callback)) clicked.addListener(callback);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

// Firefox rejects the whole call for an option it does not know.
function silent<T extends object>(options: T): T {
  return import.meta.env.FIREFOX ? options : { ...options, silent: true, priority: 0 };
}
