import { useEffect, useState } from 'preact/hooks';
import { focusHeading } from './hooks/focus-heading';
import { t } from './hooks/text';
import type { ToastMessage } from './hooks/use-saving';

const SHOWN_MS = 8000;

/** A short word at the foot of the page. It stays while somebody points at it or is in it. */
export function Toast({
  toast,
  onDismiss,
  onUndo,
}: {
  toast: ToastMessage | null;
  onDismiss: () => void;
  /** Undo was pressed: what it brings back may take the focus from the page's heading. */
  onUndo?: () => void;
}) {
  const [held, setHeld] = useState(false);
  // A button that goes away with its toast tells of no blur.
  useEffect(() => setHeld(false), [toast]);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, onDismiss]);
  // The status element is always there: a live region that appears with its words is not read out.
  return (
    <div
      class={toast ? 'toast' : 'visually-hidden'}
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      {toast && t(toast.key)}
      {toast?.undo && (
        <button
          class="btn"
          type="button"
          onClick={() => {
            // This button goes.
            focusHeading({ preventScroll: true });
            onUndo?.();
            toast.undo?.();
            onDismiss();
          }}
        >
          {t('after.undo')}
        </button>
      )}
    </div>
  );
}
