import { useCallback, useState } from 'preact/hooks';
import type { TextKey } from './text';

/** Something could not be saved; said on the page until it is. `isLasting`: trying again was refused as well. */
export interface Unsaved {
  kind: 'not-saved';
  retry: () => void;
  isLasting: boolean;
}

/** A short word at the foot of the page, with an undo where there is one. */
export interface ToastMessage {
  key: TextKey;
  undo: (() => void) | null;
}

/**
 * Does a change and tells what became of it. Resolves with whether it was saved; `onLater` is called where it is saved by
 * trying again.
 */
export type Save = (write: () => Promise<ToastMessage | null>, onLater?: () => void) => Promise<boolean>;

/** What became of the changes that a page makes. */
export interface Saving {
  unsaved: Unsaved | null;
  toast: ToastMessage | null;
  save: Save;
  dismissToast(): void;
}

/** Saves what a person does on a page, says so, and offers to try again where it was refused. */
export function useSaving(): Saving {
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const save = useCallback<Save>((write, onLater) => {
    const attempt = async (isLasting: boolean): Promise<boolean> => {
      try {
        setToast(await write());
        setUnsaved(null);
        return true;
      } catch (error) {
        console.error('A change could not be saved', error);
        // A word about an earlier change would seem to be about this one.
        setToast(null);
        const retry = async () => {
          if (await attempt(true)) onLater?.();
        };
        setUnsaved({ kind: 'not-saved', retry: () => void retry(), isLasting });
        return false;
      }
    };
    return attempt(false);
  }, []);
  return { unsaved, toast, save, dismissToast: useCallback(() => setToast(null), []) };
}
