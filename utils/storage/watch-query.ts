import { liveQuery } from 'dexie';

/** What a watcher is told. */
export interface Watcher<T> {
  onValue: (value: T) => void;
  onError: (error: unknown) => void;
}

/** Calls back with what `query` reads, now and after every write in any page or worker. Returns how to stop. */
export function watchQuery<T>(query: () => Promise<T>, { onValue, onError }: Watcher<T>): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
