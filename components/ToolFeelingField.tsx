import { useId } from 'preact/hooks';
import { feelingsIn, toggleFeeling } from '../utils/domain/drafting/feeling-words';
import type { Hint } from '../utils/domain/drafting/hints';
import { t } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import type { Feeling } from './hooks/use-tools';
import { ToolField } from './ToolField';

/** Words that fit often, to begin with; all of them are behind the link. */
const FIRST_IDS = ['f-sad', 'f-lonely', 'f-worried', 'f-hurt', 'f-tired', 'f-hopeful'];

/** The line for what is felt: some words to choose from, the way to all of them, and room for one's own. */
export function ToolFeelingField({
  draft,
  feelings,
  hints,
}: {
  draft: DraftField;
  feelings: readonly Feeling[] | null;
  hints: readonly Hint[];
}) {
  const id = useId();
  const chosen = feelingsIn(draft.text);
  const first = FIRST_IDS.flatMap((it) => feelings?.find((feeling) => feeling.id === it) ?? []);
  return (
    <fieldset class="draft-row">
      <legend class="label">{t('tools.feelLead')}</legend>
      <p class="small" id={id}>
        {t('tools.feelHint')} <a href="#words">{t('tools.feelMore')}</a>
      </p>
      <div class="chips">
        {first.map(({ word }) => (
          <label key={word} class="chip chip-small">
            <input
              type="checkbox"
              autocomplete="off"
              checked={chosen.includes(word)}
              onChange={() => draft.type(toggleFeeling(draft.text, word))}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      <ToolField label={t('tools.feelOwn')} draft={draft} hints={hints} />
    </fieldset>
  );
}
