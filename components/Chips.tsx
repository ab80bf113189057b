import { useId } from 'preact/hooks';

/** One choice among a few, none preselected unless `chosen` says so. */
export function Chips<T extends string>({
  label,
  labelledBy,
  choices,
  chosen,
  onChoose,
  small = false,
}: {
  label?: string;
  labelledBy?: string;
  choices: readonly { value: T; text: string }[];
  chosen: T | null;
  onChoose: (value: T) => void;
  small?: boolean;
}) {
  const name = useId();
  return (
    <div class="chips" role="radiogroup" aria-label={label} aria-labelledby={labelledBy}>
      {choices.map(({ value, text }) => (
        <label key={value} class={small ? 'chip chip-small' : 'chip'}>
          {/* The attribute follows the state: a radio at its default is none that a browser would write down. */}
          <input
            type="radio"
            name={name}
            value={value}
            autocomplete="off"
            defaultChecked={value === chosen}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
