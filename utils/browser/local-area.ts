import { type Browser, browser } from 'wxt/browser';

/** The extension's own key-value store on this device. Never `storage.sync`. */
export const localArea = {
  get: (keys: string | string[] | null): Promise<Record<string, unknown>> => browser.storage.local.get(keys),
  /** The names of all keys, without their values. */
  keys: async (): Promise<string[]> => {
    // Browsers before 2025 have no call for it.
    const area = browser.storage.local as typeof browser.storage.local & {
      getKeys?: () => Promise<string[]>;
    };
    return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
  },
  set: (items: Record<string, unknown>): Promise<void> => browser.storage.local.set(items),
  remove: (keys: string | string[]): Promise<void> => browser.storage.local.remove(keys),
  /** Calls back with the keys and new values that changed, in any page or worker. Returns how to stop. */
  onChange(callback: (changes: Record<string, unknown>) => void): () => void {
    const listener = (changes: Record<string, Browser.storage.StorageChange>) =>
      callback(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};
