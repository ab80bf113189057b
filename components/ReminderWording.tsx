import { useState } from 'preact/hooks';
import { tellingWords } from '../utils/domain/reminders/neutral';
import { LONGEST_WORDING } from '../utils/domain/reminders/preferences';
import { listOf } from './hooks/lists';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';

/** The person's own words for a notification, as they will look, and a word of warning where they tell something. */
export function ReminderWording({
  saved,
  personName,
  onSave,
}: {
  saved: string;
  personName: string;
  onSave: (wording: string) => Promise<boolean>;
}) {
  const draft = useDraft('reminder-wording');
  const [isTyped, setTyped] = useState(false);
  const text = isTyped || draft.text !== '' ? draft.text : saved;
  const words = text.trim();
  const telling = tellingWords(words, t('reminder.tellingWords').split(/\s*,\s*/), personName);
  const save = async (wording: string) => {
    if (!(await onSave(wording))) return;
    setTyped(false);
    draft.clear();
  };
  return (
    <form
      class="set-row is-stacked"
      onSubmit={(event) => {
        event.preventDefault();
        void save(words);
      }}
    >
      <div>
        <label for="reminder-wording">{t('reminder.wording')}</label>
        <p class="small" id="reminder-wording-hint">
          {t('reminder.wordingHint')}
        </p>
      </div>
      <input
        class="field set-field"
        id="reminder-wording"
        type="text"
        autocomplete="off"
        maxLength={LONGEST_WORDING}
        aria-describedby="reminder-wording-hint reminder-wording-warning"
        value={text}
        onInput={(event) => {
          setTyped(true);
          draft.type(event.currentTarget.value);
        }}
      />
      {words !== '' && (
        <figure class="notice-preview">
          <figcaption class="label">{t('reminder.preview')}</figcaption>
          <div class="notice-shape">
            <img src="/icon/32.png" alt="" width={32} height={32} />
            <p>{words}</p>
          </div>
        </figure>
      )}
      <div id="reminder-wording-warning" role="status">
        {telling.length > 0 && <p class="error">{t('reminder.telling', listOf(telling))}</p>}
      </div>
      <div class="row row-wide">
        {words !== saved && (
          <button class="btn btn-small" type="submit">
            {t('reminder.saveWording')}
          </button>
        )}
        {saved !== '' && (
          <button class="quiet" type="button" onClick={() => void save('')}>
            {t('reminder.dropWording')}
          </button>
        )}
      </div>
    </form>
  );
}
