import type { ComponentChildren, Ref } from 'preact';

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
  inputRef?: Ref<HTMLInputElement>;
  children?: ComponentChildren;
}) {
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
        ref={inputRef ?? null}
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
