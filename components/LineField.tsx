import { useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import { FIRST_PERSON, idEndOf, type PersonId } from '../utils/domain/person-id';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import { useFocusOnChange } from './hooks/use-focus-target';

/** A line for oneself under an answered step. A saved one is shown until it is to be changed. */
export function LineField({
  day,
  personId = FIRST_PERSON,
  saved,
  onSave,
}: {
  day: Day;
  /** Whose day it is. */
  personId?: PersonId;
  saved: string;
  /** `base` is the line that the writer began with. */
  onSave: (line: string, onLater: () => void, base: string) => Promise<boolean>;
}) {
  const draft = useDraft(`line-${day}${idEndOf(personId)}`);
  const [changing, setChanging] = useState(false);
  const isShown = saved !== '' && !changing && draft.text === '';
  const [takeAlong, place] = useFocusOnChange(String(isShown));
  const [base, setBase] = useState(saved);
  if (isShown) {
    return (
      <div class="line">
        <p class="label" ref={place} tabIndex={-1}>
          {t('journal.lineText')}
        </p>
        <p class="saved-line">{saved}</p>
        <button
          class="quiet"
          type="button"
          onClick={() => {
            takeAlong();
            setChanging(true);
            setBase(saved);
            draft.type(saved);
          }}
        >
          {t('note.change')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="line"
      onSubmit={async (event) => {
        event.preventDefault();
        const line = draft.text.trim();
        const done = () => {
          takeAlong();
          draft.saved(line);
          setChanging(false);
        };
        if (await onSave(line, done, base)) done();
      }}
    >
      <label class="label" for="line-text">
        {t('after.lineLabel')}
      </label>
      <textarea
        ref={place}
        class="field"
        id="line-text"
        rows={2}
        autocomplete="off"
        value={draft.text}
        onInput={(event) => {
          setChanging(saved !== '' && event.currentTarget.value === '');
          draft.type(event.currentTarget.value);
        }}
      />
      <div class="row">
        <button class="btn" type="submit">
          {t('after.saveLine')}
        </button>
      </div>
    </form>
  );
}
