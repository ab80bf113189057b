/** Why a write is not saved. `closed`: the journal is read-only here, or belongs to a newer version by now. */
export type Refusal = 'database' | 'mirror' | 'closed';

/** A write that is not saved in both stores. Whatever was typed is still on the page. */
export class SaveError extends Error {
  constructor(
    /** Which store refused. */
    readonly store: Refusal,
    cause?: unknown,
  ) {
    super(store === 'closed' ? 'The journal is open for reading only' : `The ${store} refused the write`, {
      cause,
    });
    this.name = 'SaveError';
  }
}
