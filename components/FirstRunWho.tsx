import { useState } from 'preact/hooks';
import type { Bond } from '../utils/domain/action';
import type { PersonBody } from '../utils/domain/entries';
import { idEndOf, type PersonId } from '../utils/domain/person-id';
import { Chips } from './Chips';
import { FIRST_RUN_TITLE, FirstRunStep, type FirstRunTurn } from './FirstRunStep';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import type { PersonChange } from './hooks/use-first-run';
import { RadioRows } from './RadioRows';

/** Who this is about, near or far, and a name for them; nobody in particular where it is passed over. */
export function FirstRunWho({
  personId,
  person,
  turn,
  onChange,
  onNext,
}: {
  /** Who is asked about. */
  personId: PersonId;
  person: PersonBody;
  turn: FirstRunTurn;
  onChange: (change: PersonChange) => void;
  onNext: (change: PersonChange) => Promise<boolean>;
}) {
  const draft = useDraft(`first-run-name${idEndOf(personId)}`);
  const [isTyped, setTyped] = useState(false);
  const name = draft.text !== '' || isTyped ? draft.text : person.name;
  const leave = async (change: PersonChange) => {
    // The draft goes when the name is kept, so that it is in one of the two at any time.
    if (await onNext(change)) draft.clear();
  };
  return (
    <FirstRunStep
      turn={turn}
      title={t('firstRun.whoTitle')}
      onNext={() => void leave({ name: name.trim() })}
      onSkip={() => void leave({ bond: null, far: null, name: '' })}
    >
      <RadioRows<Bond>
        labelledBy={FIRST_RUN_TITLE}
        options={[
          { value: 'partner', text: t('firstRun.partner') },
          { value: 'friend', text: t('firstRun.friend') },
          { value: 'family', text: t('firstRun.family') },
        ]}
        chosen={person.bond}
        onChoose={(bond) => onChange({ bond })}
      />
      <div class="first-part">
        <p class="label" id="first-run-far">
          {t('firstRun.farLabel')}
        </p>
        <Chips
          labelledBy="first-run-far"
          choices={[
            { value: 'near', text: t('firstRun.near') },
            { value: 'far', text: t('firstRun.far') },
          ]}
          chosen={person.far === null ? null : person.far ? 'far' : 'near'}
          onChoose={(distance) => onChange({ far: distance === 'far' })}
        />
      </div>
      <div class="first-part">
        <label class="label" for="first-run-name">
          {t('firstRun.nameLabel')}
        </label>
        <input
          class="field field-mid"
          id="first-run-name"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={name}
          onInput={(event) => {
            setTyped(true);
            draft.type(event.currentTarget.value);
          }}
        />
      </div>
    </FirstRunStep>
  );
}
