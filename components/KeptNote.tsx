import { useId, useState } from 'preact/hooks';
import type { NoteView } from '../utils/domain/today-view';
import { ChoiceButtons } from './ChoiceButtons';
import { INTENT_LABELS, intentChoices, noteLabel } from './hooks/intents';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import { useFocusOnChange } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';

/** A saved note: what to do with it, a change, or its removal. */
export function KeptNote({
  note,
  solo,
  verbs,
  onRemove,
}: {
  note: NoteView;
  solo: boolean;
  verbs: TodayVerbs;
  /** The note goes as soon as this is saved, and the reader needs another place. */
  onRemove: (removing: Promise<boolean>) => void;
}) {
  const id = useId();
  const edit = useDraft(`edit-${note.id}`, '', note.text);
  // What was there when the writer began, also before a reload: another page may have changed it since.
  const base = edit.prompt ?? note.text;
  const [changing, setChanging] = useState(false);
  const isChanging = changing || edit.text !== '';
  const [takeAlong, place] = useFocusOnChange(`${isChanging}/${note.intent}/${note.carriedOut}`);
  if (isChanging) {
    return (
      <form
        class="note-form"
        onSubmit={async (event) => {
          event.preventDefault();
          const text = edit.text.trim();
          if (!text) return;
          const done = () => {
            takeAlong();
            edit.saved(text);
            setChanging(false);
          };
          if (await verbs.editNote(note.id, { text }, done, base)) done();
        }}
      >
        <label class="label" for={`${id}-text`}>
          {note.prompt || t('note.label')}
        </label>
        <textarea
          ref={place}
          class="field"
          id={`${id}-text`}
          rows={3}
          autocomplete="off"
          value={edit.text}
          onInput={(event) => {
            setChanging(event.currentTarget.value === '');
            edit.type(event.currentTarget.value);
          }}
        />
        <div class="row notice-save">
          <button class="btn" type="submit">
            {t('journal.save')}
          </button>
          <button
            class="quiet"
            type="button"
            onClick={() => {
              takeAlong();
              edit.clear();
              setChanging(false);
            }}
          >
            {t('journal.cancel')}
          </button>
        </div>
      </form>
    );
  }
  const labels = note.intent && INTENT_LABELS[note.intent];
  return (
    <section class="kept-note" aria-labelledby={id}>
      <h2 class="label" id={id} ref={place} tabIndex={-1}>
        {solo ? t('note.kept') : noteLabel(note)}
      </h2>
      <p class="kept">“{note.text}”</p>
      {!solo && note.intent === null && (
        <ChoiceButtons
          label={t('note.then')}
          choices={intentChoices()}
          onChoose={(intent) => {
            takeAlong();
            void verbs.editNote(note.id, { intent });
          }}
        />
      )}
      <div class="row">
        {!solo && labels && !note.carriedOut && (
          <button
            class="btn btn-small"
            type="button"
            onClick={() => {
              takeAlong();
              void verbs.editNote(note.id, { carriedOut: true });
            }}
          >
            <Icon name="check" />
            {t(labels.did)}
          </button>
        )}
        <button
          class="quiet"
          type="button"
          onClick={() => {
            takeAlong();
            setChanging(true);
            edit.type(note.text);
          }}
        >
          {t('note.change')}
        </button>
        <button class="quiet" type="button" onClick={() => onRemove(verbs.removeNote(note.id))}>
          {t('note.remove')}
        </button>
      </div>
    </section>
  );
}
