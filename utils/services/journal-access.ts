import { liveQuery } from 'dexie';
import { type HealReport, openJournal } from '../storage/heal';

let opening: Promise<HealReport> | undefined;

/** Opens the journal once a page; after a failure the next call tries again. */
export function openJournalOnce(): Promise<HealReport> {
  opening ??= openJournal().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** What a watcher is told. */
export interface Watcher<T> {
  onValue: (value: T) => void;
  onError: (error: unknown) => void;
}

/**
 * Opens the journal and calls back with what `query` reads, now and after every write in any page or worker.
 * Returns how to stop.
 */
export function watchJournalQuery<T>(query: () => Promise<T>, { onValue, onError }: Watcher<T>): () => void {
  let stopped = false;
  let stop = () => {};
  openJournalOnce().then(() => {
    if (stopped) return;
    const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
    stop = () => subscription.unsubscribe();
  }, onError);
  return () => {
    stopped = true;
    stop();
  };
}
