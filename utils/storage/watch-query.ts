import { liveQuery } from 'dexie';
import { db } from './db';

/** What a watcher is told. */
export interface Watcher<T> {
  onValue: (value: T) => void;
  onError: (error: unknown) => void;
}

/**
 * Calls back with what `query` reads, now and after every write in any page or worker. A reading that is overtaken by a
 * write is not told. Returns how to stop.
 */
export function watchQuery<T>(query: () => Promise<T>, { onValue, onError }: Watcher<T>): () => void {
  let latest = 0;
  const read = async () => {
    const ours = ++latest;
    const isLatest = () => ours === latest;
    await query().then(
      (value) => isLatest() && onValue(value),
      (error: unknown) => isLatest() && !isClosing(error) && onError(error),
    );
  };
  // Every write counts itself in the state. Watching the records themselves would remember the key of each, and copy it:
  // after many years that takes longer than the reading.
  const subscription = liveQuery(() => db.meta.get('state')).subscribe({
    next: () => void read(),
    error: onError,
  });
  return () => {
    latest = -1;
    subscription.unsubscribe();
  };
}

// Whoever closes the database tells why.
function isClosing(error: unknown): boolean {
  return error instanceof Error && ['DatabaseClosedError', 'AbortError'].includes(error.name);
}
