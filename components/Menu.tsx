import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A button that opens a short list of things to do. Escape and a click elsewhere close it. */
export function Menu({
  label,
  items,
}: {
  label: string;
  items: readonly { text: string; onChoose: () => void }[];
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
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
    <div class="menu" ref={box}>
      <button
        ref={button}
        class="btn btn-icon"
        type="button"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="menu-list">
          {items.map(({ text, onChoose }) => (
            <button
              key={text}
              type="button"
              onClick={() => {
                setOpen(false);
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
