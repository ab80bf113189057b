import { useId, useState } from 'preact/hooks';
import { idEndOf, type PersonId } from '../utils/domain/person-id';
import type { CardView } from '../utils/domain/today-view';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import type { TodayVerbs } from './hooks/use-today';

/** "When …, I will …": a moment for today's action, in the person's own words. */
export function WhenThenForm({
  personId,
  card,
  saved,
  onSave,
  onDone,
}: {
  /** Whom the card is about. */
  personId: PersonId;
  card: CardView;
  /** What is kept already, or empty. */
  saved: string;
  onSave: TodayVerbs['setWhenThen'];
  /** The words are saved or taken away. */
  onDone: () => void;
}) {
  const id = useId();
  const field = `when-then-${card.actionId}${idEndOf(personId)}`;
  const draft = useDraft(field);
  // Another card, or somebody else, may come in place of this one: what is emptied for one is not for the other.
  const [typedIn, setTypedIn] = useState('');
  const text = typedIn === field || draft.text !== '' ? draft.text : saved;
  const type = (words: string) => {
    setTypedIn(field);
    draft.type(words);
  };
  const save = async (words: string) => {
    const done = () => {
      draft.saved(draft.text.trim());
      onDone();
    };
    if (await onSave(card.actionId, words.replace(/\s+/g, ' '), done)) done();
  };
  return (
    <form
      class="when-then-form"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words || saved) void save(words);
      }}
    >
      <p class="way-text">
        {card.whenThen ? t('controls.momentCue', card.whenThen) : t('controls.momentTip')}
      </p>
      <label class="label" for={id}>
        {t('controls.momentLabel')}
      </label>
      <textarea
        class="field"
        id={id}
        rows={2}
        autocomplete="off"
        placeholder={t('controls.momentHint')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div class="row row-wide">
        <button class="btn btn-small" type="submit">
          {t('controls.save')}
        </button>
        {card.whenThen && text === '' && (
          <button class="quiet" type="button" onClick={() => type(card.whenThen ?? '')}>
            {t('controls.useCue')}
          </button>
        )}
        {saved && (
          <button class="quiet" type="button" onClick={() => void save('')}>
            {t('controls.takeAway')}
          </button>
        )}
      </div>
    </form>
  );
}
