import { browser } from 'wxt/browser';

/** A key-value store in memory: every page and the worker see it, and it is empty again when the browser ends. */
export const sessionArea = {
  get: (key: string | null): Promise<Record<string, unknown>> => browser.storage.session.get(key),
  /** The names of all keys. */
  keys: async (): Promise<string[]> => Object.keys(await browser.storage.session.get(null)),
  set: (items: Record<string, unknown>): Promise<void> => browser.storage.session.set(items),
  remove: (key: string): Promise<void> => browser.storage.session.remove(key),
  clear: (): Promise<void> => browser.storage.session.clear(),
};
