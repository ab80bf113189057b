import { useState } from 'preact/hooks';
import { EntryEditor } from './EntryEditor';
import { dayOfMonth, fullDate, shortWeekday } from './hooks/dates';
import { noteLabel } from './hooks/intents';
import { type TextKey, t } from './hooks/text';
import { promiseSentence } from './hooks/tool-words';
import { useFocusAfter } from './hooks/use-focus-target';
import type { Journal, JournalEntry } from './hooks/use-journal';
import { Menu } from './Menu';

const ANSWERS: Record<string, TextKey> = {
  done: 'journal.done',
  partly: 'journal.partly',
  'not-today': 'journal.notToday',
  rest: 'journal.rest',
};

/** One thing in the history: a step or a note, with a way to change or remove it. */
export function EntryRow({
  entry,
  about,
  journal,
  onRemoved,
}: {
  entry: JournalEntry;
  /** Whom it is about, where there are several people. */
  about?: string | undefined;
  journal: Journal;
  /** It was removed here, and the reader needs another place. */
  onRemoved?: () => void;
}) {
  const [editing, setEditing] = useState(false);
  const body = useFocusAfter<HTMLDivElement>(editing);
  const remove = async () => {
    if (await journal.remove(entry)) onRemoved?.();
  };
  return (
    <li class={entry.kind === 'note' ? 'entry is-note' : 'entry'}>
      <time class="entry-day" dateTime={entry.day}>
        <b>{dayOfMonth(entry.day)}</b>
        {shortWeekday(entry.day)}
      </time>
      <div class="entry-body" ref={body} tabIndex={-1}>
        {editing && entry.kind !== 'promise' ? (
          <EntryEditor entry={entry} journal={journal} onDone={() => setEditing(false)} />
        ) : (
          <>
            <EntryText entry={entry} />
            {about && <p class="entry-meta">{t('people.entry', about)}</p>}
          </>
        )}
      </div>
      <Menu
        label={t('journal.more', fullDate(entry.day))}
        items={[
          ...(entry.kind === 'promise'
            ? []
            : [{ text: t('journal.edit'), onChoose: () => setEditing(true) }]),
          { text: t('journal.remove'), onChoose: () => void remove() },
        ]}
      />
    </li>
  );
}

function EntryText({ entry }: { entry: JournalEntry }) {
  if (entry.kind === 'note') {
    return (
      <>
        {entry.note.prompt && <p class="entry-meta">{entry.note.prompt}</p>}
        <p class="entry-note">“{entry.note.text}”</p>
        <Earlier texts={entry.note.earlier} />
        <p class="entry-meta">{noteLabel(entry.note)}</p>
      </>
    );
  }
  if (entry.kind === 'promise') {
    return (
      <>
        <p class="entry-meta">{t('tools.promiseKept')}</p>
        <p class="entry-note">“{promiseSentence(entry.promise)}”</p>
      </>
    );
  }
  const { title, answer, whenThen, line, earlier } = entry.card;
  return (
    <>
      <h4>{title || t('journal.unknownStep')}</h4>
      {answer && <p class="entry-meta">{t(ANSWERS[answer] ?? 'journal.done')}</p>}
      {whenThen && <p class="entry-meta">{whenThen}</p>}
      {line && <p class="entry-line">{line}</p>}
      <Earlier texts={earlier} />
    </>
  );
}

/** What stood here when it was changed in two pages at once. */
function Earlier({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('journal.otherWording')}</summary>
      {texts.map((text) => (
        <p key={text} class="entry-line">
          {text}
        </p>
      ))}
    </details>
  );
}
