/** Any number of a few choices. */
export function CheckChips<T extends string>({
  labelledBy,
  describedBy,
  choices,
  chosen,
  onToggle,
}: {
  labelledBy: string;
  describedBy?: string;
  choices: readonly { value: T; text: string }[];
  chosen: readonly T[];
  onToggle: (value: T) => void;
}) {
  return (
    <div class="chips" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {choices.map(({ value, text }) => (
        <label key={value} class="chip">
          {/* The attribute follows the state: a box at its default is none that a browser would write down. */}
          <input
            type="checkbox"
            autocomplete="off"
            value={value}
            defaultChecked={chosen.includes(value)}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
