import { type Browser, browser } from 'wxt/browser';

/** The extension's own key-value store on this device. Never `storage.sync`. */
export const localArea = {
  /** A value that the disk has damaged is left out; the others come all the same. */
  get: (keys: string | string[] | null): Promise<Record<string, unknown>> =>
    browser.storage.local.get(keys).catch((error: unknown) => readOneByOne(keys, error)),
  /** Whether the disk has damaged what is kept under that name. */
  isDamaged: async (key: string): Promise<boolean> => (await readOne(key)) === null,
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
  clear: (): Promise<void> => browser.storage.local.clear(),
  /** Calls back with the keys and new values that changed, in any page or worker. Returns how to stop. */
  onChange(callback: (changes: Record<string, unknown>) => void): () => void {
    const listener = (changes: Record<string, Browser.storage.StorageChange>) =>
      callback(Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};

// One damaged value makes the whole read fail, and in Firefox the list of names too: what is asked for by name needs none.
async function readOneByOne(
  wanted: string | string[] | null,
  error: unknown,
): Promise<Record<string, unknown>> {
  const names = await localArea.keys().catch(() => null);
  const asked = wanted === null ? names : [wanted].flat();
  if (!asked) throw error;
  const found: Record<string, unknown> = {};
  for (const name of asked) Object.assign(found, await readOne(name));
  if (Object.keys(found).length === 0 && asked.length > 0 && !(await canReadAny(names ?? [NO_NAME])))
    throw error;
  return found;
}

/** A name that nothing is kept under. */
const NO_NAME = 'nothing';

function readOne(name: string): Promise<Record<string, unknown> | null> {
  return browser.storage.local.get(name).catch(() => null);
}

// Whether it is single values that cannot be read, and not the whole area.
async function canReadAny(names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await readOne(name)) return true;
  return false;
}
