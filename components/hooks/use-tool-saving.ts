import type { TextKey } from './text';
import { type ToastMessage, type Unsaved, useSaving } from './use-saving';

/** Resolves with how to take back what was done. */
export type Write = () => Promise<() => Promise<void>>;

/** Saves what is done with the tools, and says what became of it. */
export interface ToolSaving {
  problem: Unsaved | null;
  toast: ToastMessage | null;
  /** Resolves with whether it was saved; `onLater` is called where it is saved by trying again, `onUndo` after Undo. */
  save(
    said: TextKey,
    write: Write,
    options?: { onLater?: () => void; onUndo?: () => void },
  ): Promise<boolean>;
  dismissToast(): void;
}

/** Saves with the same undo for every tool. */
export function useToolSaving(): ToolSaving {
  const { unsaved, toast, save, dismissToast } = useSaving();
  return {
    problem: unsaved,
    toast,
    save: (said, write, { onLater, onUndo } = {}) =>
      save(async () => {
        const takeBack = await write();
        const undo = () => {
          void save(() => takeBack().then(() => null), onUndo).then((isBack) => isBack && onUndo?.());
        };
        return { key: said, undo };
      }, onLater),
    dismissToast,
  };
}
