import type { Day } from '../domain/day';
import { type CardBody, laysPlank, type NoteBody } from '../domain/entries';
import { canBeInView } from '../domain/people';
import { type Bridge, bridgeOf } from '../domain/rhythm';
import type { PersonChoice } from '../domain/today-view';
import { readBody } from '../storage/bodies';
import { readCardHistory } from '../storage/cards';
import { type RecordKey, remove, writeRecord } from '../storage/journal';
import { byOrder, type NoteEntry, noteKey, readNoteDays } from '../storage/notes';
import { type People, readPeople } from '../storage/person';
import { recordsOf } from '../storage/records';
import { type Watcher, watchJournalQuery } from './journal-access';

/** One thing in the history: what was done, or what was written. */
export type JournalEntry =
  | { kind: 'card'; id: string; day: Day; card: CardBody }
  | { kind: 'note'; id: string; day: Day; note: NoteBody };

/** A day of the history and what is in it. */
export interface JournalDay {
  day: Day;
  entries: JournalEntry[];
}

export interface JournalView {
  /** Newest first. */
  days: JournalDay[];
  /** Rows that are kept but cannot be read by this version. */
  unreadable: number;
  bridge: Bridge;
  /** Who is who, where there are several; those who rest are not named. */
  names: PersonChoice[];
}

/** Watches the whole history. Returns how to stop. */
export function watchJournal(today: Day, watcher: Watcher<JournalView>): () => void {
  return watchJournalQuery(() => readJournal(today), watcher);
}

async function readJournal(today: Day): Promise<JournalView> {
  const [cards, notes, history, noteDays, people] = await Promise.all([
    recordsOf('card'),
    recordsOf('note'),
    readCardHistory(today),
    readNoteDays(),
    readPeople(),
  ]);
  const byDay = new Map<Day, JournalEntry[]>();
  let unreadable = 0;
  const add = (entry: JournalEntry) => byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);

  for (const record of cards) {
    const card = readBody('card', record);
    if (card && belongsInHistory(card)) add({ kind: 'card', id: record.id, day: record.day, card });
    else if (!card && !record.deleted) unreadable++;
  }
  const written: { day: Day; note: NoteEntry }[] = [];
  for (const record of notes) {
    const note = readBody('note', record);
    if (note) written.push({ day: record.day, note: { ...note, id: record.id } });
    else if (!record.deleted) unreadable++;
  }
  written.sort((a, b) => byOrder(a.note, b.note));
  for (const {
    day,
    note: { id, ...note },
  } of written)
    add({ kind: 'note', id, day, note });
  const days = [...byDay].map(([day, entries]) => ({ day, entries }));
  days.sort((a, b) => (a.day < b.day ? 1 : -1));
  const bridge = bridgeOf([...history.plankDays, ...noteDays.plankDays], today);
  return { days, unreadable, bridge, names: namesOf(people) };
}

// A day without an answer, a "Not today" and a rest leave no mark: the history shows steps, not gaps.
function belongsInHistory(card: CardBody): boolean {
  return laysPlank(card.answer) || card.line !== '';
}

function namesOf({ all }: People): PersonChoice[] {
  if (all.length < 2) return [];
  return all.filter(canBeInView).map(({ id, body: { name, bond } }) => ({ id, name, bond }));
}

const cardKeyOf = ({ id, day }: JournalEntry): RecordKey<'card'> => ({ table: 'card', id, day });

/** Takes an entry out of the history; its plank stays. @throws SaveError */
export async function removeEntry(entry: JournalEntry): Promise<void> {
  if (entry.kind === 'note')
    await writeRecord(noteKey(entry.id, entry.day), (it) => it && remove({ plank: true }));
  else
    await writeRecord(
      cardKeyOf(entry),
      (it) => it && remove({ plank: it.keptPlank || laysPlank(it.answer) }),
    );
}

/**
 * Puts an entry back as it was a moment ago. Wordings of another page that were kept since then stay findable.
 *
 * @throws SaveError
 */
export async function restoreEntry(entry: JournalEntry): Promise<void> {
  if (entry.kind === 'note')
    await writeRecord(noteKey(entry.id, entry.day), (it) => ({
      ...entry.note,
      earlier: it?.earlier ?? entry.note.earlier,
    }));
  else
    await writeRecord(cardKeyOf(entry), (it) => ({
      ...entry.card,
      earlier: it?.earlier ?? entry.card.earlier,
    }));
}
