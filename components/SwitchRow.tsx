import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A row of the settings with a switch, which shows what is kept and not what was asked for. */
export function SwitchRow({
  id,
  label,
  hint,
  isOn,
  onTurn,
  inputRef,
  children,
}: {
  id: string;
  label: string;
  hint: string;
  isOn: boolean;
  onTurn: (on: boolean) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  children?: ComponentChildren;
}) {
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  // What is painted within the click itself is put back by the browser, because the click was cancelled.
  useEffect(() => {
    if (input.current) input.current.checked = isOn;
  }, [isOn]);
  return (
    <div class="set-row">
      <div>
        <label for={id}>{label}</label>
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
        {children}
      </div>
      <input
        ref={input}
        class="switch"
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        defaultChecked={isOn}
        checked={isOn}
        onClick={(event) => {
          event.preventDefault();
          onTurn(!isOn);
        }}
      />
    </div>
  );
}
