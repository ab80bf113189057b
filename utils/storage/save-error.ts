/** A write that is not saved in both stores. Whatever was typed is still on the page. */
export class SaveError extends Error {
  constructor(
    /** Which store refused. */
    readonly store: 'database' | 'mirror',
    cause: unknown,
  ) {
    super(`The ${store} refused the write`, { cause });
    this.name = 'SaveError';
  }
}
