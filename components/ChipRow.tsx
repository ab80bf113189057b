import type { ComponentChildren } from 'preact';

/** A row of the settings whose choices stand below its name. */
export function ChipRow({
  id,
  label,
  hint,
  children,
}: {
  /** The id of the name; the hint has it with `-hint` behind it. */
  id: string;
  label: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="set-row is-stacked">
      <div>
        <p id={id}>{label}</p>
        {hint && (
          <p class="small" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
