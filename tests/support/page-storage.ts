import { onTestFinished } from 'vitest';

/** Makes every access to the page's own storage throw until the test is over, as where site data is blocked. */
export function closePageStorage(): void {
  replace(() => {
    throw new DOMException('The operation is insecure', 'SecurityError');
  });
}

/** Makes the page's own storage refuse every write until the test is over; the rest works. */
export function fillPageStorage(): void {
  const storage = localStorage;
  const refuse = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
  replace(
    () =>
      new Proxy(storage, {
        get: (it, key) => {
          const value: unknown = key === 'setItem' ? refuse : Reflect.get(it, key);
          return typeof value === 'function' ? value.bind(it) : value;
        },
      }),
  );
}

function replace(get: () => Storage): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  onTestFinished(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });
}
