/** A few choices of which one press settles it: buttons, because arrow keys in a radio group choose on the way. */
export function ChoiceButtons<T extends string>({
  label,
  labelledBy,
  choices,
  onChoose,
}: {
  label?: string;
  labelledBy?: string;
  choices: readonly { value: T; text: string }[];
  onChoose: (value: T) => void;
}) {
  return (
    <div class="chips" role="group" aria-label={label} aria-labelledby={labelledBy}>
      {choices.map(({ value, text }) => (
        <button key={value} class="btn btn-small" type="button" onClick={() => onChoose(value)}>
          {text}
        </button>
      ))}
    </div>
  );
}
