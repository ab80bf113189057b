import { useState } from 'preact/hooks';
import type { TodayView } from '../utils/domain/today-view';
import { tOfDay } from './hooks/small-words';
import { t } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import { useFocusOnChange } from './hooks/use-focus-target';
import { useSaveNote } from './hooks/use-save-note';
import type { TodayVerbs } from './hooks/use-today';
import { KeptNote } from './KeptNote';

/** Today's question in the popup, shorter: one line, or the note that is kept. */
export function PopupNote({ view, draft, verbs }: { view: TodayView; draft: DraftField; verbs: TodayVerbs }) {
  const { prompt } = view;
  const save = useSaveNote(draft, view, verbs);
  // A draft that came back may be emptied to begin anew: the field stays meanwhile.
  const [isWriting, setWriting] = useState(false);
  const last = view.notes.at(-1);
  const isOpen = isWriting || draft.text !== '';
  const isForm = isOpen || (!last && !view.nothing);
  const [takeAlong, place] = useFocusOnChange(isForm ? 'form' : (last?.id ?? 'nothing'));
  if (last && !isForm) {
    return (
      <div class="pop-notice" ref={place} tabIndex={-1}>
        <KeptNote key={last.id} note={last} solo={view.solo} verbs={verbs} onRemove={takeAlong} />
      </div>
    );
  }
  if (!isForm) {
    return (
      <section class="pop-notice">
        <h2>{tOfDay('note.nothingTitle', view.day)}</h2>
        <button ref={place} class="quiet" type="button" onClick={() => takeAlong(verbs.answerNothing(false))}>
          {t('note.nothingBack')}
        </button>
      </section>
    );
  }
  if (!prompt) return null;
  return (
    <form
      class="pop-notice"
      aria-labelledby="notice-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save(null, () => {
          setWriting(false);
          takeAlong();
        });
      }}
    >
      <h2 id="notice-title">{prompt.text}</h2>
      <div class="pop-write">
        <label class="visually-hidden" for="note-text">
          {t('note.label')}
        </label>
        <textarea
          ref={place}
          class="field"
          id="note-text"
          rows={1}
          autocomplete="off"
          placeholder={t('note.hintShort')}
          value={draft.text}
          onKeyDown={(event) => {
            // Enter saves, as in a field of one line; with Shift the line breaks. A draft from elsewhere may have breaks.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onInput={(event) => {
            setWriting(event.currentTarget.value === '');
            draft.type(event.currentTarget.value);
          }}
        />
        <button class="btn" type="submit">
          {t('note.saveShort')}
        </button>
      </div>
      {draft.prompt && !view.solo && <p class="small">{t('note.begunUnder', draft.prompt)}</p>}
      <div class="pop-other">
        <button class="quiet" type="button" onClick={() => void verbs.anotherPrompt()}>
          {t('note.anotherPrompt')}
        </button>
        <button
          class="quiet"
          type="button"
          onClick={() => {
            setWriting(false);
            takeAlong(verbs.answerNothing(true));
          }}
        >
          {t('note.nothing')}
        </button>
      </div>
    </form>
  );
}
