/** Any number of choices, each on a row of its own. */
export function CheckRows<T extends string>({
  label,
  labelledBy,
  options,
  chosen,
  onToggle,
}: {
  label?: string;
  /** The id of the heading that asks for them. */
  labelledBy?: string;
  options: readonly { value: T; text: string }[];
  chosen: readonly T[];
  onToggle: (value: T, isOn: boolean) => void;
}) {
  return (
    <fieldset class="option-set" aria-label={label} aria-labelledby={labelledBy}>
      <div class="options">
        {options.map(({ value, text }) => (
          <label key={value} class="option">
            <input
              type="checkbox"
              autocomplete="off"
              checked={chosen.includes(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
