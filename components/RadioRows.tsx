import { useId } from 'preact/hooks';

/** One choice among a few, each on a row of its own; none is preselected unless `chosen` says so. */
export function RadioRows<T extends string>({
  legend,
  labelledBy,
  options,
  chosen,
  onChoose,
}: {
  /** The question, where no heading asks it. */
  legend?: string;
  /** The id of the heading that asks it. */
  labelledBy?: string;
  options: readonly { value: T; text: string }[];
  chosen: T | null;
  onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="option-set" aria-labelledby={labelledBy}>
      {legend && <legend>{legend}</legend>}
      <div class="options">
        {options.map(({ value, text }) => (
          <label key={value} class="option">
            {/* The attribute follows the state: a radio at its default is none that a browser would write down. */}
            <input
              type="radio"
              name={name}
              autocomplete="off"
              defaultChecked={value === chosen}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
