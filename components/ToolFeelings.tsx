import { useId, useState } from 'preact/hooks';
import { FEELING_FAMILIES, type FeelingFamily } from '../utils/domain/feeling';
import type { PersonId } from '../utils/domain/person-id';
import { Chips } from './Chips';
import { type TextKey, t } from './hooks/text';
import { FAMILY_WORDS } from './hooks/tool-words';
import type { Feeling } from './hooks/use-tools';
import { ToolFeelingUse } from './ToolFeelingUse';

const STRENGTHS: Record<Feeling['strength'], TextKey> = {
  1: 'tools.faint',
  2: 'tools.plain',
  3: 'tools.strong',
};

/** "Find the feeling": families, then words from faint to strong, each with what it is like. */
export function ToolFeelings({
  personId,
  feelings,
  isSolo,
}: {
  /** Whom the words are about. */
  personId: PersonId;
  feelings: readonly Feeling[] | null;
  /** Then a word can go into the note of the day, and not into words for somebody else. */
  isSolo: boolean;
}) {
  const [family, setFamily] = useState<FeelingFamily | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const id = useId();
  const near = (feelings ?? []).filter((it) => it.family === family);
  return (
    <div class="feelings">
      <p class="label" id={`${id}-family`}>
        {t('tools.familyLead')}
      </p>
      <Chips
        labelledBy={`${id}-family`}
        choices={FEELING_FAMILIES.map((value) => ({ value, text: t(FAMILY_WORDS[value]) }))}
        chosen={family}
        onChoose={setFamily}
      />
      {near.length > 0 && (
        <fieldset class="feeling-words">
          <legend class="label">{t('tools.wordLead')}</legend>
          {([1, 2, 3] as const).map((strength) => (
            <div key={strength} role="group" aria-label={t(STRENGTHS[strength])}>
              <p class="small faint" aria-hidden="true">
                {t(STRENGTHS[strength])}
              </p>
              {near
                .filter((it) => it.strength === strength)
                .map((feeling) => (
                  <Word
                    key={feeling.id}
                    personId={personId}
                    feeling={feeling}
                    name={`${id}-word`}
                    isChosen={feeling.id === chosenId}
                    isSolo={isSolo}
                    onChoose={() => setChosenId(feeling.id)}
                  />
                ))}
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}

// What can be done with a word stands right after it, where Tab goes next.
function Word({
  personId,
  feeling,
  name,
  isChosen,
  isSolo,
  onChoose,
}: {
  personId: PersonId;
  feeling: Feeling;
  name: string;
  isChosen: boolean;
  isSolo: boolean;
  onChoose: () => void;
}) {
  const { word, gloss } = feeling;
  return (
    <>
      <label class="option feeling">
        <input
          type="radio"
          name={name}
          autocomplete="off"
          defaultChecked={isChosen}
          checked={isChosen}
          onChange={onChoose}
        />
        <span>
          <b>{word}</b> <small>{gloss}</small>
        </span>
      </label>
      {isChosen && <ToolFeelingUse personId={personId} feeling={feeling} isSolo={isSolo} />}
    </>
  );
}
