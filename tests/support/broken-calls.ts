import { onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replaceInPageStorage } from './page-storage';

/** How a call ends: it is refused, or the page dies before or after the browser has done what was asked. */
export const ENDS = ['is refused', 'is never begun', 'is done, and never answered'] as const;
export type End = (typeof ENDS)[number];

type Call = (...args: never[]) => unknown;
const never = () => new Promise<never>(() => {});

/**
 * Every call by which stores, alarms and notifications are emptied, in the order of time: the one numbered `broken`
 * ends as it should not, and in a page that died so does all that comes after it. Returns the names of all calls made
 * so far, and how to have everything work again.
 */
export function breakCall(broken: number, end: End): { made: string[]; mend: () => void } {
  const { storage, alarms, notifications, permissions } = fakeBrowser;
  const calls: [name: string, owner: object, method: string][] = [
    ['local.set', storage.local, 'set'],
    ['local.getKeys', storage.local, 'getKeys'],
    ['local.remove', storage.local, 'remove'],
    ['local.clear', storage.local, 'clear'],
    ['session.clear', storage.session, 'clear'],
    ['alarms.clearAll', alarms, 'clearAll'],
    ['permissions.contains', permissions, 'contains'],
    ['notifications.getAll', notifications, 'getAll'],
    ['notifications.clear', notifications, 'clear'],
    ['deleteDatabase', IDBFactory.prototype, 'deleteDatabase'],
  ];
  const made: string[] = [];
  let isMended = false;
  replaceInPageStorage('clear', (storage) => {
    if (!isMended && made.push('localStorage.clear') - 1 === broken)
      throw new DOMException('localStorage.clear is refused', 'SecurityError');
    storage.clear();
  });
  const restores = calls.map(([name, owner, method]) => {
    const real = (owner as Record<string, Call>)[method] as Call;
    const set = (call: Call) => Object.assign(owner, { [method]: call });
    set(function (this: unknown, ...args) {
      const number = made.length;
      made.push(name);
      const isDead = number > broken && end !== 'is refused';
      if (number !== broken && !isDead) return real.apply(this, args);
      if (end === 'is refused') {
        const refused = new Error(`${name} is refused`);
        // What does not promise, throws.
        if (name === 'deleteDatabase') throw refused;
        return Promise.reject(refused);
      }
      if (number === broken && end === 'is done, and never answered') real.apply(this, args);
      return name === 'deleteDatabase' ? new EventTarget() : never();
    });
    return () => set(real);
  });
  const mend = () => {
    isMended = true;
    for (const restore of restores) restore();
  };
  onTestFinished(mend);
  return { made, mend };
}
