import type { Day } from '../../utils/domain/day';
import { ownerOf } from '../../utils/domain/person-id';
import { editCard } from '../../utils/services/answer-card';
import {
  type JournalEntry,
  type JournalView,
  removeEntry,
  restoreEntry,
  watchJournal,
} from '../../utils/services/journal-entries';
import { editNote } from '../../utils/services/notes';
import { type ToastMessage, useSaving } from './use-saving';
import type { Problem } from './use-today';
import { useWatch } from './use-watch';

export type { JournalDay, JournalEntry, JournalView } from '../../utils/services/journal-entries';

/** An entry whose words can be changed. What was promised stays as it was kept. */
export type EditableEntry = Exclude<JournalEntry, { kind: 'promise' }>;

/** The history, and what can be done with it. */
export interface Journal {
  view: JournalView | null;
  problem: Problem | null;
  toast: ToastMessage | null;
  /** Resolves with whether it was saved; `onLater` is called where it is saved by trying again. */
  edit(entry: EditableEntry, change: EntryChange, onLater?: () => void): Promise<boolean>;
  remove(entry: JournalEntry): Promise<boolean>;
  dismissToast(): void;
}

/** What an entry may be changed to. */
export interface EntryChange {
  text: string;
  /** The wording that the writer began with. */
  base: string;
  /** For a step: what was done. */
  answer: 'done' | 'partly' | null;
}

/** The history of all days, live. */
export function useJournal(today: Day): Journal {
  const watched = useWatch<JournalView>((watcher) => watchJournal(today, watcher), [today]);
  const { unsaved, toast, save, dismissToast } = useSaving();
  return {
    view: watched.value,
    problem: watched.failed ? { kind: 'not-opened', retry: watched.retry } : unsaved,
    toast,
    edit: (entry, { text, base, answer }, onLater) =>
      save(async () => {
        if (entry.kind === 'note') await editNote(entry.day, entry.id, { text }, base);
        else {
          const change = { line: text, ...(answer && { answer }) };
          await editCard(entry.day, change, base, ownerOf(entry.id));
        }
        return { key: 'journal.saved', undo: () => void save(() => putBack(entry)) };
      }, onLater),
    remove: (entry) =>
      save(async () => {
        await removeEntry(entry);
        return { key: 'journal.removed', undo: () => void save(() => putBack(entry)) };
      }),
    dismissToast,
  };
}

async function putBack(entry: JournalEntry): Promise<ToastMessage> {
  await restoreEntry(entry);
  return { key: 'journal.restored', undo: null };
}
