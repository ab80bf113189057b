import { useEffect, useState } from 'preact/hooks';
import { type Closeness, wordsFor } from '../../utils/domain/wording';
import { type Library, loadLibrary } from '../../utils/services/library';

/** The titles of refused items, in their order; null until the library is there. An item that is not known has none. */
export function useRefused(ids: readonly string[], closeness: Closeness): (string | null)[] | null {
  const [library, setLibrary] = useState<Library | null>(null);
  const isNeeded = ids.length > 0;
  useEffect(() => {
    if (!isNeeded) return;
    loadLibrary().then(setLibrary, (error: unknown) => {
      console.error('The library could not be read', error);
      // They can be opened again without their titles.
      setLibrary({ actions: [], prompts: [] });
    });
  }, [isNeeded]);
  if (!library) return null;
  return ids.map((id) => {
    const action = library.actions.find((it) => it.id === id);
    return action ? wordsFor(action, closeness).title : null;
  });
}
