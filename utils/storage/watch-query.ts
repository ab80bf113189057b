import { liveQuery } from 'dexie';
import { db } from './db';

/** What a watcher is told. */
export interface Watcher<T> {
  onValue: (value: T) => void;
  onError: (error: unknown) => void;
}

/** More readings in a row than one press overtakes, and the writing counts as one that does not end. */
const BUSY_AFTER = 5;
/** As long as that lasts, so many milliseconds lie between two readings: others get their turn. */
const PAUSE_MS = 1000;

/**
 * Calls back with what `query` reads, now and after every write in any page or worker. There is one reading at a time:
 * what is written meanwhile is read after it, and the overtaken one is not told, unless the writing does not end. A query
 * that never ends is waited for. Returns how to stop.
 */
export function watchQuery<T>(query: () => Promise<T>, { onValue, onError }: Watcher<T>): () => void {
  let stopped = false;
  let isReading = false;
  let isOld = false;
  let overtaken = 0;
  const tell = async (value: T) => {
    overtaken = isOld ? overtaken + 1 : 0;
    const isBusy = overtaken >= BUSY_AFTER;
    if (stopped || (isOld && !isBusy)) return;
    onValue(value);
    if (isBusy) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  };
  const readOnce = () => {
    isOld = false;
    return query()
      .then(tell, (error: unknown) => stopped || isClosing(error) || onError(error))
      .catch((error: unknown) => console.error('What was read could not be shown', error));
  };
  const read = async () => {
    isOld = true;
    if (isReading) return;
    isReading = true;
    while (isOld && !stopped) await readOnce();
    isReading = false;
  };
  // Every write counts itself in the state. Watching the records themselves would remember the key of each, and copy it:
  // after many years that takes longer than the reading.
  const subscription = liveQuery(() => db.meta.get('state')).subscribe({
    next: () => void read(),
    error: onError,
  });
  return () => {
    stopped = true;
    subscription.unsubscribe();
  };
}

// Whoever closes the database tells why.
function isClosing(error: unknown): boolean {
  return error instanceof Error && ['DatabaseClosedError', 'AbortError'].includes(error.name);
}
