import { useEffect, useState } from 'preact/hooks';
import type { Watcher } from '../../utils/services/journal-access';

/** What a watched query gives: nothing yet, a value, or trouble and a way to try again. */
export interface Watched<T> {
  value: T | null;
  failed: boolean;
  retry: () => void;
}

/** Watches the journal with a service; `keys` say when to watch anew. */
export function useWatch<T>(
  watch: (watcher: Watcher<T>) => () => void,
  keys: readonly unknown[],
): Watched<T> {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    return watch({
      onValue: setValue,
      onError: (error) => {
        console.error('The journal could not be read', error);
        setFailed(true);
      },
    });
  }, [...keys, attempt]);
  return { value, failed, retry: () => setAttempt(attempt + 1) };
}
