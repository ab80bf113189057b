/** The Web Locks API as far as it is used: one holder of a name at a time, in order. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return { request: request as LockManager['request'] };
}

/** Begins with locks that nobody holds. The browser does so with the locks of a page that ended. */
export function freeLocks(): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: fakeLocks() });
}
