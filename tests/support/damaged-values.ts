import { onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Call = (...args: unknown[]) => Promise<unknown>;

/**
 * Makes single values of the extension's own storage unreadable, as a damaged page on the disk does in Firefox: no call
 * that meets one succeeds, and the names cannot be listed. Emptying the area or writing over a value mends it. All works
 * again after the test.
 */
export function damageValues(...names: string[]): void {
  const damaged = new Set(names);
  const { local } = fakeBrowser.storage;
  const area = local as unknown as Record<'get' | 'getKeys' | 'remove' | 'set' | 'clear', Call>;
  const real = { ...area };
  const refuseDamaged =
    (call: Call): Call =>
    async (keys) => {
      const asked = keys === null || keys === undefined ? [...damaged] : [keys].flat();
      if (asked.some((name) => damaged.has(name as string))) throw new Error('Invalid value');
      return call.call(local, keys);
    };
  Object.assign(area, {
    get: refuseDamaged(real.get),
    getKeys: refuseDamaged(real.getKeys),
    remove: refuseDamaged(real.remove),
    set: async (items: object) => {
      await real.set.call(local, items);
      for (const name of Object.keys(items)) damaged.delete(name);
    },
    clear: async () => {
      await real.clear.call(local);
      damaged.clear();
    },
  });
  onTestFinished(() => void Object.assign(area, real));
}
