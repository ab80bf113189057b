import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hint } from '../utils/domain/drafting/hints';
import { t } from './hooks/text';
import { noticeWhy } from './hooks/tool-words';

/** What was noticed in a field: why it is said, and a softer form to take by a click. It stops nothing. */
export function ToolHints({
  id,
  hints,
  onTake,
}: {
  id: string;
  hints: readonly Hint[];
  /** The softer form is taken: what the field holds then. */
  onTake: (field: string) => void;
}) {
  const [left, setLeft] = useState<readonly string[]>([]);
  // One at a time is enough to think about; the next one comes when this one is taken or left.
  const hint = hints.find((it) => !left.includes(nameOf(it)));
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the last hint, or stands for another one now.
  useLayoutEffect(() => {
    if (left.length > 0) told.current?.focus();
  }, [left]);
  return (
    <div class="hints">
      {/* The field is described by what was noticed; the buttons are beside it and not read out with it. */}
      <div id={id} ref={told} tabIndex={-1} aria-live="polite">
        {hint && (
          <p key={nameOf(hint)} class="hint">
            “{hint.words}”: {noticeWhy(hint.kind)}
            {hint.softer && ` ${t('tools.softer', hint.softer)}`}
          </p>
        )}
      </div>
      {hint && (
        <div class="row row-wide">
          {hint.field !== null && (
            <button class="quiet" type="button" onClick={() => onTake(hint.field ?? '')}>
              {t('tools.takeSofter')}
            </button>
          )}
          <button class="quiet" type="button" onClick={() => setLeft([...left, nameOf(hint)])}>
            {t('tools.leaveIt')}
          </button>
        </div>
      )}
    </div>
  );
}

const nameOf = ({ kind, words }: Hint) => `${kind}/${words}`;
