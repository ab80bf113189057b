import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A button that opens a short list of things to do. Escape and a click elsewhere close it. */
export function Menu({
  label,
  items,
  quiet = false,
}: {
  label: string;
  items: readonly { text: string; onChoose: () => void }[];
  /** A quiet button with its word, whose list opens upwards; otherwise a sign alone. */
  quiet?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    // The popup's page is low, and cuts off what reaches below it.
    box.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div
      class={quiet ? 'menu is-quiet' : 'menu'}
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !box.current?.contains(relatedTarget as Node)) setOpen(false);
      }}
    >
      <button
        ref={button}
        class={quiet ? 'quiet' : 'btn btn-icon'}
        type="button"
        aria-label={quiet ? undefined : label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        {quiet && label}
      </button>
      {open && (
        <div class="menu-list">
          {items.map(({ text, onChoose }) => (
            <button
              key={text}
              type="button"
              onClick={() => {
                setOpen(false);
                // The list is gone a moment later; what was chosen may take the focus further.
                button.current?.focus();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
