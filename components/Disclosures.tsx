import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** What stands behind a tap. */
export interface Disclosure {
  title: string;
  text: string;
}

/** Quiet titles in one row; the open one speaks under the row, one at a time. */
export function Disclosures({ items }: { items: readonly Disclosure[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const panel = useId();
  const text = items.find((it) => it.title === open)?.text;
  return (
    <div class="step-ways">
      <div class="ways">
        {items.map(({ title }) => (
          <button
            key={title}
            class="way"
            type="button"
            aria-expanded={title === open}
            aria-controls={panel}
            onClick={() => setOpen(title === open ? null : title)}
          >
            <Icon name="chevron" />
            {title}
          </button>
        ))}
      </div>
      <div id={panel} aria-live="polite">
        {text && <p class="way-text">{text}</p>}
      </div>
    </div>
  );
}
