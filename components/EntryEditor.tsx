import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { idEndOf, ownerOf } from '../utils/domain/person-id';
import { Chips } from './Chips';
import { t } from './hooks/text';
import { useDraft } from './hooks/use-draft';
import type { EditableEntry, EntryChange, Journal } from './hooks/use-journal';

/** Changes what an entry says. The words are a draft until they are saved. */
export function EntryEditor({
  entry: live,
  journal,
  onDone,
}: {
  entry: EditableEntry;
  journal: Journal;
  onDone: () => void;
}) {
  const id = useId();
  // What was there when the writer began: another page may change it meanwhile. A draft knows of an earlier beginning.
  const [entry] = useState(live);
  const saved = entry.kind === 'note' ? entry.note.text : entry.card.line;
  const [answer, setAnswer] = useState<EntryChange['answer']>(takenAnswer(entry));
  const [touched, setTouched] = useState(false);
  const draft = useDraft(`edit-${entry.id}`, '', saved);
  // A line that was typed under the card on its day and not saved: after that day its field is nowhere else.
  const line = useDraft(lineOf(entry));
  const [taken, setTaken] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const text = touched || draft.text ? draft.text : line.text || saved;

  const save = async () => {
    if (entry.kind === 'note' && !text.trim()) return;
    const base = draft.prompt ?? saved;
    const change = { text: text.trim(), base, answer: entry.kind === 'card' ? answer : null };
    const done = () => {
      draft.saved(change.text);
      // It is in what was saved, also where the page was opened again meanwhile.
      if (taken !== null || text.includes(line.text.trim())) line.saved((taken ?? line.text).trim());
      onDone();
    };
    if (await journal.edit(entry, change, done)) done();
  };
  return (
    <form
      class="entry-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {entry.kind === 'card' && (
        <>
          <h4>{entry.card.title || t('journal.unknownStep')}</h4>
          <Chips
            small
            label={t('journal.answer')}
            choices={[
              { value: 'done', text: t('journal.done') },
              { value: 'partly', text: t('journal.partly') },
            ]}
            chosen={answer}
            onChoose={setAnswer}
          />
        </>
      )}
      <label class="label" for={id}>
        {t(entry.kind === 'note' ? 'journal.noteText' : 'journal.lineText')}
      </label>
      <textarea
        ref={field}
        class="field"
        id={id}
        rows={3}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          setTouched(true);
          if (!touched && !draft.text) setTaken(line.text);
          draft.type(event.currentTarget.value);
        }}
      />
      <div class="row">
        <button class="btn btn-small" type="submit">
          {t('journal.save')}
        </button>
        <button
          class="quiet"
          type="button"
          onClick={() => {
            draft.clear();
            onDone();
          }}
        >
          {t('journal.cancel')}
        </button>
      </div>
    </form>
  );
}

// A note has none; the name is no field's then.
function lineOf({ kind, id, day }: EditableEntry): string {
  return kind === 'card' ? `line-${day}${idEndOf(ownerOf(id))}` : `line-${id}`;
}

// A step that was not taken has a line at the most; changing the line does not make it taken.
function takenAnswer(entry: EditableEntry): EntryChange['answer'] {
  if (entry.kind === 'note') return null;
  const { answer } = entry.card;
  return answer === 'done' || answer === 'partly' ? answer : null;
}
