import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** What stands behind a tap: a text, or a panel of its own, which can close itself. */
export type Disclosure = {
  title: string;
  /** Stays the same where the title changes while it is open. */
  id?: string;
} & (
  | { text: string; panel?: undefined }
  | { text?: undefined; panel: (close: () => void) => ComponentChildren }
);

/** Quiet titles in one row; the open one speaks under the row, one at a time. */
export function Disclosures({
  items,
  quiet = false,
  openFirst = null,
  children,
}: {
  items: readonly Disclosure[];
  quiet?: boolean;
  /** The id of the one that is open at the start, also where it comes later. */
  openFirst?: string | null;
  /** What stands at the end of the row. */
  children?: ComponentChildren;
}) {
  const [open, setOpen] = useState(openFirst);
  const panel = useId();
  const row = useRef<HTMLDivElement>(null);
  const shown = items.find((it) => idOf(it) === open);
  const close = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };
  return (
    <div class={quiet ? 'step-ways is-quiet' : 'step-ways'}>
      <div class="ways" ref={row}>
        {items.map((item) => (
          <button
            key={idOf(item)}
            class="way"
            type="button"
            aria-expanded={idOf(item) === open}
            aria-controls={panel}
            onClick={() => setOpen(idOf(item) === open ? null : idOf(item))}
          >
            <Icon name="chevron" />
            {item.title}
          </button>
        ))}
        {children}
      </div>
      {/* A panel speaks for itself: read out as a whole it would say each of its buttons. */}
      <div id={panel} aria-live={shown?.panel ? 'off' : 'polite'}>
        {shown?.text && <p class="way-text">{shown.text}</p>}
        {shown?.panel?.(close)}
      </div>
    </div>
  );
}

const idOf = ({ id, title }: Disclosure) => id ?? title;
