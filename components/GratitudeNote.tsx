import { useState } from 'preact/hooks';
import type { Intent } from '../utils/domain/entries';
import type { TodayView } from '../utils/domain/today-view';
import { Chips } from './Chips';
import { intentChoices } from './hooks/intents';
import { tOfDay } from './hooks/small-words';
import { t } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import { useFocusOnChange } from './hooks/use-focus-target';
import { useSaveNote } from './hooks/use-save-note';
import type { TodayVerbs } from './hooks/use-today';
import { KeptNote } from './KeptNote';

/** Today's question and its answer: a line, "nothing today", or a note that is already kept. */
export function GratitudeNote({
  view,
  draft,
  verbs,
}: {
  view: TodayView;
  draft: DraftField;
  verbs: TodayVerbs;
}) {
  const [writing, setWriting] = useState(false);
  const isKept = view.notes.length > 0;
  const isOpen = (!isKept && !view.nothing) || writing || draft.text !== '';
  const [takeAlong, place] = useFocusOnChange([isOpen, ...view.notes.map(({ id }) => id)].join());
  return (
    <div class="notice">
      {view.notes.map((note) => (
        <KeptNote key={note.id} note={note} solo={view.solo} verbs={verbs} onRemove={takeAlong} />
      ))}
      {isOpen && view.prompt && (
        <NoteForm
          view={view}
          draft={draft}
          verbs={verbs}
          onWriting={setWriting}
          place={place}
          takeAlong={takeAlong}
        />
      )}
      {!isOpen && view.nothing && !isKept && (
        <section aria-labelledby="nothing-title">
          <h2 id="nothing-title">{tOfDay('note.nothingTitle', view.day)}</h2>
          <button
            ref={place}
            class="quiet"
            type="button"
            onClick={() => takeAlong(verbs.answerNothing(false))}
          >
            {t('note.nothingBack')}
          </button>
        </section>
      )}
      {!isOpen && isKept && (
        <button
          ref={place}
          class="quiet"
          type="button"
          onClick={() => {
            takeAlong();
            setWriting(true);
          }}
        >
          {t('note.writeAnother')}
        </button>
      )}
      {view.answer && !isOpen && <p class="small all-for-today">{tOfDay('after.allForToday', view.day)}</p>}
    </div>
  );
}

function NoteForm({
  view,
  draft,
  verbs,
  onWriting,
  place,
  takeAlong,
}: {
  view: TodayView;
  draft: DraftField;
  verbs: TodayVerbs;
  /** The ref of the field: the reader may be taken there. */
  place: (element: HTMLElement | null) => void;
  /** The form goes, or as soon as this is saved, and the reader needs another place. */
  takeAlong: (saving?: Promise<boolean>) => void;
  /** Whether the form stays open although it is empty. */
  onWriting: (isWriting: boolean) => void;
}) {
  const [intent, setIntent] = useState<Intent | null>(null);
  const { prompt } = view;
  const asksThen = !view.solo && !view.keepsThanks;
  const save = useSaveNote(draft, view, verbs);
  if (!prompt) return null;
  return (
    <form
      class="note-form"
      aria-labelledby="notice-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save(asksThen ? intent : null, () => {
          setIntent(null);
          onWriting(false);
          takeAlong();
        });
      }}
    >
      <h2 id="notice-title">{prompt.text}</h2>
      <label class="visually-hidden" for="notice-text">
        {t('note.label')}
      </label>
      <textarea
        ref={place}
        class="field"
        id="notice-text"
        rows={3}
        autocomplete="off"
        placeholder={t('note.hint', prompt.hint)}
        value={draft.text}
        onInput={(event) => {
          onWriting(event.currentTarget.value === '');
          draft.type(event.currentTarget.value);
        }}
      />
      {draft.prompt && !view.solo && <p class="small">{t('note.begunUnder', draft.prompt)}</p>}
      {view.keepsThanks && <p class="small">{t('checkIn.keepsThanks')}</p>}
      {asksThen && (
        <div class="notice-then">
          <p class="label" id="then-label">
            {t('note.then')}
          </p>
          <Chips
            small
            labelledBy="then-label"
            choices={intentChoices()}
            chosen={intent}
            onChoose={setIntent}
          />
        </div>
      )}
      <div class="notice-save row">
        <button class="btn" type="submit">
          {t('note.save')}
        </button>
        <button class="quiet" type="button" onClick={() => verbs.anotherPrompt()}>
          {t('note.anotherPrompt')}
        </button>
        {draft.text === '' && view.notes.length === 0 && (
          <button
            class="quiet"
            type="button"
            onClick={() => {
              onWriting(false);
              takeAlong(verbs.answerNothing(true));
            }}
          >
            {t('note.nothing')}
          </button>
        )}
      </div>
    </form>
  );
}
