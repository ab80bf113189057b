import { useCallback, useState } from 'preact/hooks';
import type { TextKey } from './text';
import type { Problem, ToastMessage } from './use-today';

/** Resolves with how to take back what was done. */
export type Write = () => Promise<() => Promise<void>>;

/** Saves what is done with the tools, and says what became of it. */
export interface ToolSaving {
  problem: Problem | null;
  toast: ToastMessage | null;
  /** Resolves with whether it was saved; `onLater` is called where it is saved by trying again, `onUndo` after Undo. */
  save(
    said: TextKey,
    write: Write,
    options?: { onLater?: () => void; onUndo?: () => void },
  ): Promise<boolean>;
  dismissToast(): void;
}

export function useToolSaving(): ToolSaving {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);

  const run = useCallback((write: () => Promise<ToastMessage | null>, onLater?: () => void) => {
    const attempt = async (isLasting: boolean): Promise<boolean> => {
      try {
        setToast(await write());
        setProblem(null);
        return true;
      } catch (error) {
        console.error('A change could not be saved', error);
        // A word about an earlier change would seem to be about this one.
        setToast(null);
        const retry = async () => {
          if (await attempt(true)) onLater?.();
        };
        setProblem({ kind: 'not-saved', retry: () => void retry(), isLasting });
        return false;
      }
    };
    return attempt(false);
  }, []);

  return {
    problem,
    toast,
    save: (said, write, { onLater, onUndo } = {}) =>
      run(async () => {
        const takeBack = await write();
        const undo = () => {
          void run(() => takeBack().then(() => null)).then((isBack) => isBack && onUndo?.());
        };
        return { key: said, undo };
      }, onLater),
    dismissToast: useCallback(() => setToast(null), []),
  };
}
