import { useId, useRef } from 'preact/hooks';
import type { Hint } from '../utils/domain/drafting/hints';
import type { DraftField } from './hooks/use-draft';
import { ToolHints } from './ToolHints';

// Where a browser does not fit the field to what is in it.
const ROWS = { line: 1, some: 3, much: 7 };

/** A line of a draft, with what was noticed in it. */
export function ToolField({
  label,
  hint,
  example,
  draft,
  hints = [],
  error = null,
  room = 'line',
}: {
  label: string;
  hint?: string;
  example?: string;
  draft: DraftField;
  hints?: readonly Hint[];
  /** What is missing in it, or null. */
  error?: string | null;
  /** How much room there is to begin with. */
  room?: 'line' | 'some' | 'much';
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="draft-row">
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        class={`field is-${room}`}
        id={id}
        rows={ROWS[room]}
        autocomplete="off"
        placeholder={example}
        aria-invalid={error !== null}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${error ? `${id}-error ` : ''}${id}-noticed`}
        value={draft.text}
        onInput={(event) => draft.type(event.currentTarget.value)}
      />
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <ToolHints
        id={`${id}-noticed`}
        hints={hints}
        onTake={(text) => {
          draft.type(text);
          // Its button goes away with the hint.
          field.current?.focus();
        }}
      />
    </div>
  );
}
