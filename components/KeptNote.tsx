import { useId } from 'preact/hooks';
import type { Intent } from '../utils/domain/entries';
import type { NoteView } from '../utils/domain/today-view';
import { Chips } from './Chips';
import { intentChoices } from './GratitudeNote';
import { type TextKey, t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';

const LABELS: Record<Intent, { kept: TextKey; did: TextKey; done: TextKey } | null> = {
  say: { kept: 'note.keptToSay', did: 'note.iSaid', done: 'note.said' },
  send: { kept: 'note.keptToSend', did: 'note.iSent', done: 'note.sent' },
  leave: { kept: 'note.keptToLeave', did: 'note.iLeft', done: 'note.left' },
  keep: null,
};

/** What has become of a note, in a word. */
export function noteLabel({ intent, carriedOut }: { intent: Intent | null; carriedOut: boolean }): string {
  const labels = intent && LABELS[intent];
  return t(labels ? (carriedOut ? labels.done : labels.kept) : 'note.kept');
}

/** A saved note: what to do with it, a change, or its removal. */
export function KeptNote({ note, solo, verbs }: { note: NoteView; solo: boolean; verbs: TodayVerbs }) {
  const id = useId();
  const edit = useDraft(`edit-${note.id}`);
  if (edit.text !== '') {
    return (
      <form
        class="note-form"
        onSubmit={async (event) => {
          event.preventDefault();
          const text = edit.text.trim();
          if (text && (await verbs.editNote(note.id, { text }))) edit.saved(text);
        }}
      >
        <label class="label" for={`${id}-text`}>
          {note.prompt || t('note.label')}
        </label>
        <textarea
          class="field"
          id={`${id}-text`}
          rows={3}
          autocomplete="off"
          value={edit.text}
          onInput={(event) => edit.type(event.currentTarget.value)}
        />
        <div class="row notice-save">
          <button class="btn" type="submit">
            {t('journal.save')}
          </button>
          <button class="quiet" type="button" onClick={edit.clear}>
            {t('journal.cancel')}
          </button>
        </div>
      </form>
    );
  }
  const labels = note.intent && LABELS[note.intent];
  return (
    <section class="kept-note" aria-labelledby={id}>
      <h2 class="label" id={id}>
        {noteLabel(note)}
      </h2>
      <p class="kept">“{note.text}”</p>
      {!solo && note.intent === null && (
        <Chips
          small
          label={t('note.then')}
          choices={intentChoices()}
          chosen={null}
          onChoose={(intent) => verbs.editNote(note.id, { intent })}
        />
      )}
      <div class="row">
        {!solo && labels && !note.carriedOut && (
          <button
            class="btn btn-small"
            type="button"
            onClick={() => verbs.editNote(note.id, { carriedOut: true })}
          >
            <Icon name="check" />
            {t(labels.did)}
          </button>
        )}
        <button class="quiet" type="button" onClick={() => edit.type(note.text)}>
          {t('note.change')}
        </button>
        <button class="quiet" type="button" onClick={() => verbs.removeNote(note.id)}>
          {t('note.remove')}
        </button>
      </div>
    </section>
  );
}
