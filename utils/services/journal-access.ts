import { type HealReport, openJournal } from '../storage/heal';
import { type Watcher, watchQuery } from '../storage/watch-query';

export type { Watcher };

let opening: Promise<HealReport> | undefined;

/** Opens the journal once a page; after a failure the next call tries again. */
export function openJournalOnce(): Promise<HealReport> {
  opening ??= openJournal().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/**
 * Opens the journal and calls back with what `query` reads, now and after every write in any page or worker.
 * Returns how to stop.
 */
export function watchJournalQuery<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
  let stopped = false;
  let stop = () => {};
  openJournalOnce().then(() => {
    if (stopped) return;
    stop = watchQuery(query, watcher);
  }, watcher.onError);
  return () => {
    stopped = true;
    stop();
  };
}
