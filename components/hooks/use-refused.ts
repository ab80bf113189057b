import { useEffect, useState } from 'preact/hooks';
import { isFitForSolo } from '../../utils/domain/action';
import { type Closeness, wordsFor } from '../../utils/domain/wording';
import { type Library, loadLibrary } from '../../utils/services/library';

/** A refused item; one that is not known has no title. */
export interface RefusedItem {
  id: string;
  title: string | null;
}

/** The refused items that may be named, in their order; null until the library is there. */
export function useRefused(
  ids: readonly string[],
  closeness: Closeness,
  isSolo: boolean,
): RefusedItem[] | null {
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
  return ids.flatMap((id) => {
    const action = library.actions.find((it) => it.id === id);
    if (action && isSolo && !isFitForSolo(action)) return [];
    return [{ id, title: action ? wordsFor(action, closeness).title : null }];
  });
}
