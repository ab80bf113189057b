import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actions, prompts } from '../../../utils/content/index';
import type { Day } from '../../../utils/domain/day';
import type { CardBody } from '../../../utils/domain/entries';
import { answerCard, editCard, saveLine } from '../../../utils/services/answer-card';
import { beginDay } from '../../../utils/services/begin-day';
import {
  type JournalEntry,
  type JournalView,
  removeEntry,
  restoreEntry,
  watchJournal,
} from '../../../utils/services/journal-entries';
import { editNote, saveNote } from '../../../utils/services/notes';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { noteKey, readNotes } from '../../../utils/storage/notes';
import { aCard, aNote, aRecord, TODAY } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';

const EARLIER: Day = '2026-03-01';
const keepCard = (day: Day, overrides: Partial<CardBody>) =>
  writeRecord(cardKey(day), () => aCard(overrides));
const keepNote = (day: Day, text: string) =>
  saveNote(day, { promptId: null, prompt: '', text, intent: null });

/** What the journal shows now. */
function readJournal(): Promise<JournalView> {
  return new Promise((resolve, reject) => {
    const stop = watchJournal(TODAY, {
      onValue: (view) => {
        stop();
        resolve(view);
      },
      onError: reject,
    });
  });
}
const lineOf = (entry: JournalEntry) =>
  entry.kind === 'card' ? entry.card.title : entry.kind === 'note' ? entry.note.text : entry.promise.will;
const shownLines = async () =>
  (await readJournal()).days.map(({ day, entries }) => [day, ...entries.map(lineOf)]);
const onlyEntry = async () => {
  const entry = (await readJournal()).days[0]?.entries[0];
  if (!entry) throw new Error('The journal shows nothing');
  return entry;
};

beforeEach(async () => {
  await openFreshJournal();
});

describe('the journal', () => {
  it('shows the newest day first, and what was done before what was written', async () => {
    await keepNote(TODAY, 'a note');
    await keepCard(TODAY, { answer: 'done', title: 'a step' });
    await keepNote('2026-02-11', 'older');
    await keepNote(TODAY, 'another note');
    await keepCard(EARLIER, { answer: 'partly', title: 'half a step' });
    expect(await shownLines()).toEqual([
      [TODAY, 'a step', 'a note', 'another note'],
      [EARLIER, 'half a step'],
      ['2026-02-11', 'older'],
    ]);
  });

  it('keeps the notes of a day in their order when one is changed', async () => {
    const first = await keepNote(TODAY, 'one');
    await keepNote(TODAY, 'two');
    await editNote(TODAY, first, { text: 'one, changed' });
    expect(await shownLines()).toEqual([[TODAY, 'one, changed', 'two']]);
  });

  it('shows rows that a wrong clock dated in the future', async () => {
    await keepCard('2027-03-12', { answer: 'done', title: 'from next year' });
    await keepNote('2031-01-01', 'from far away');
    await keepCard(TODAY, { answer: 'done', title: 'today' });
    expect(await shownLines()).toEqual([
      ['2031-01-01', 'from far away'],
      ['2027-03-12', 'from next year'],
      [TODAY, 'today'],
    ]);
    expect((await readJournal()).bridge.total).toBe(3);
  });

  it.each<[string, Partial<CardBody>]>([
    ['without an answer', { answer: null }],
    ['put off', { answer: 'not-today' }],
    ['of rest', { answer: 'rest' }],
  ])('leaves no gap for a day %s', async (_, card) => {
    await keepCard(TODAY, card);
    expect(await readJournal()).toEqual({
      days: [],
      names: [],
      unreadable: 0,
      bridge: { total: 0, laid: 0, lit: false },
    });
  });

  it('shows a line that was written on a day of rest, without a plank', async () => {
    await keepCard(TODAY, { answer: 'rest', line: 'a line' });
    const { days, bridge } = await readJournal();
    expect(days).toHaveLength(1);
    expect(bridge.total).toBe(0);
  });

  it('keeps the title of a step that this version does not know', async () => {
    await keepCard(TODAY, { actionId: 'from-a-later-version', answer: 'done', title: 'A step to come' });
    expect(await shownLines()).toEqual([[TODAY, 'A step to come']]);
  });

  it('counts the rows it cannot read and shows the others', async () => {
    await keepCard(TODAY, { answer: 'done', title: 'a step' });
    await plantRecords(
      aRecord({ id: 'note-damaged', body: { words: 'lost' } }),
      aRecord({ id: `card-${EARLIER}`, table: 'card', day: EARLIER, body: null }),
    );
    expect(await shownLines()).toEqual([[TODAY, 'a step']]);
    expect((await readJournal()).unreadable).toBe(2);
  });

  it('counts one plank for a day with a step and notes', async () => {
    await keepCard(TODAY, { answer: 'done' });
    await keepNote(TODAY, 'a note');
    await keepNote(EARLIER, 'a note');
    expect((await readJournal()).bridge).toEqual({ total: 2, laid: 2, lit: true });
  });

  it('tells of what is written while it is open', async () => {
    const onValue = vi.fn<(view: JournalView) => void>();
    const stop = watchJournal(TODAY, { onValue, onError: vi.fn() });
    await vi.waitFor(() => expect(onValue).toHaveBeenCalled());
    await keepNote(TODAY, 'a note');
    await vi.waitFor(() => expect(onValue.mock.lastCall?.[0].days).toHaveLength(1));
    stop();
  });
});

describe('an entry taken out', () => {
  const kinds: [string, () => Promise<unknown>][] = [
    ['a step', () => keepCard(EARLIER, { answer: 'done', line: 'a line' })],
    ['a note', () => keepNote(EARLIER, 'a note')],
  ];

  it.each(kinds)('%s is gone, and its plank stays', async (_, keep) => {
    await keep();
    await removeEntry(await onlyEntry());
    const { days, unreadable, bridge } = await readJournal();
    expect({ days, unreadable }).toEqual({ days: [], unreadable: 0 });
    expect(bridge.total).toBe(1);
  });

  it.each(kinds)('%s comes back as it was', async (_, keep) => {
    await keep();
    const before = await readJournal();
    const entry = await onlyEntry();
    await removeEntry(entry);
    await restoreEntry(entry);
    expect(await readJournal()).toEqual(before);
  });

  it('a second time in another page changes nothing', async () => {
    await keepCard(EARLIER, { answer: 'done' });
    const entry = await onlyEntry();
    await removeEntry(entry);
    await removeEntry(entry);
    expect((await readJournal()).bridge.total).toBe(1);
  });

  it('without a plank leaves none', async () => {
    await keepCard(EARLIER, { answer: 'rest', line: 'a line' });
    await removeEntry(await onlyEntry());
    expect((await readJournal()).bridge.total).toBe(0);
  });

  it('today keeps its plank when the card that came after it is taken out as well', async () => {
    await beginDay(TODAY, { actions, prompts }, null);
    await answerCard(TODAY, 'done');
    await removeEntry(await onlyEntry());
    await beginDay(TODAY, { actions, prompts }, null);
    await answerCard(TODAY, 'rest');
    await saveLine(TODAY, 'a line');
    await removeEntry(await onlyEntry());
    expect((await readJournal()).bridge.total).toBe(1);
  });

  it('today keeps its plank when the day gets another card', async () => {
    await beginDay(TODAY, { actions, prompts }, null);
    await answerCard(TODAY, 'done');
    await removeEntry(await onlyEntry());
    await beginDay(TODAY, { actions, prompts }, null);
    expect((await readJournal()).bridge).toEqual({ total: 1, laid: 1, lit: true });
  });
});

it('an entry that is put back keeps the wording of another page that was found meanwhile', async () => {
  await writeRecord(noteKey('note-1', TODAY), () => aNote({ text: 'from another page' }));
  await editNote(TODAY, 'note-1', { text: 'mine' }, 'begun');
  await restoreEntry({ kind: 'note', id: 'note-1', day: TODAY, note: aNote({ text: 'begun' }) });
  expect(await readNotes(TODAY)).toMatchObject([{ text: 'begun', earlier: ['from another page'] }]);

  await writeRecord(cardKey(TODAY), () => aCard({ answer: 'done', line: 'from another page' }));
  await editCard(TODAY, { line: 'mine' }, 'begun');
  await restoreEntry({
    kind: 'card',
    id: `card-${TODAY}`,
    day: TODAY,
    card: aCard({ answer: 'done', line: 'begun' }),
  });
  expect(await readCard(TODAY)).toMatchObject({ line: 'begun', earlier: ['from another page'] });
});
