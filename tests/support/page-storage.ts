import { onTestFinished } from 'vitest';

/** Makes every access to the page's own storage throw until the test is over, as where site data is blocked. */
export function closePageStorage(): void {
  replace(() => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  });
}

/** Makes the page's own storage refuse every write until the test is over; the rest works. */
export function fillPageStorage(): void {
  replaceInPageStorage('setItem', () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  });
}

/** Makes one call of the page's own storage do something else until the test is over; the rest works. */
export function replaceInPageStorage(method: keyof Storage, call: (real: Storage) => void): void {
  const storage = localStorage;
  replace(
    () =>
      new Proxy(storage, {
        get: (it, key) => {
          const value: unknown = key === method ? () => call(it) : Reflect.get(it, key);
          return typeof value === 'function' ? value.bind(it) : value;
        },
      }),
  );
}

/** Takes the page's own storage away, as in a worker, until the test is over or what is returned is called. */
export function removePageStorage(): () => void {
  return replace(() => undefined as unknown as Storage);
}

function replace(get: () => Storage): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  const bringBack = () => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  };
  onTestFinished(bringBack);
  return bringBack;
}
