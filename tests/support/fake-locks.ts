/** The Web Locks API as far as it is used: one holder at a time, in order. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return { request: request as LockManager['request'] };
}

/** Begins with locks that nobody holds. The browser does so with the locks of a page that ended. */
export function freeLocks(): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
}
