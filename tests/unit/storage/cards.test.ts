import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../../utils/domain/day';
import type { CardBody } from '../../../utils/domain/entries';
import { cardKey, readCard, readCardHistory } from '../../../utils/storage/cards';
import { remove, writeRecord } from '../../../utils/storage/journal';
import { noteKey, readNoteDays, readNotes } from '../../../utils/storage/notes';
import { promptKey, readPrompt, readPromptHistory } from '../../../utils/storage/prompts';
import { aCard, aNote, aRecord, aShownPrompt, TODAY } from '../../support/builders';
import { openFreshJournal, plantRecords } from '../../support/fresh-journal';

const EARLIER: Day = '2026-03-01';
const LATER: Day = '2027-03-01';
const keepCard = (day: Day, overrides: Partial<CardBody> = {}) =>
  writeRecord(cardKey(day), () => aCard(overrides));
const keepNote = (id: string, day: Day, text = 'tea') => writeRecord(noteKey(id, day), () => aNote({ text }));

beforeEach(async () => {
  await openFreshJournal();
});

describe('the history of cards', () => {
  it('holds what choosing asks of other days, oldest first', async () => {
    const seen = {
      actionId: 's2-a',
      version: 2,
      step: 2,
      kind: 'listen',
      minutes: 15,
      answer: 'partly',
    } as const;
    await keepCard(LATER, { actionId: 's8-d', step: 8, kind: null, minutes: 0, contacts: false });
    await keepCard(EARLIER, { ...seen, swapped: ['s3-b', 's6-c'], marks: ['fight'] });
    await keepCard(TODAY, { actionId: 's1-e', step: 1 });
    const { days } = await readCardHistory(TODAY);
    expect(days).toEqual([
      {
        day: EARLIER,
        card: {
          ...{ itemId: 's2-a', version: 2, step: 2, kind: 'listen' },
          ...{ minutes: 15, contacts: true, answer: 'partly' },
        },
        swapped: ['s3-b', 's6-c'],
        marks: ['fight'],
      },
      {
        day: LATER,
        card: {
          ...{ itemId: 's8-d', version: 1, step: 8, kind: null },
          ...{ minutes: 0, contacts: false, answer: null },
        },
        swapped: [],
        marks: [],
      },
    ]);
  });

  it('counts a plank for a step taken, today’s and a removed one included', async () => {
    await keepCard(EARLIER, { answer: 'done' });
    await keepCard('2026-03-02', { answer: 'partly' });
    await keepCard('2026-03-03', { answer: 'not-today' });
    await keepCard('2026-03-04', { answer: 'rest' });
    await keepCard('2026-03-05');
    await keepCard('2026-03-06', { answer: 'done' });
    await writeRecord(cardKey('2026-03-06'), () => remove({ plank: true }));
    await keepCard('2026-03-07', { answer: 'not-today' });
    await writeRecord(cardKey('2026-03-07'), () => remove({ plank: false }));
    await keepCard(TODAY, { answer: 'done' });
    const { plankDays } = await readCardHistory(TODAY);
    expect(plankDays).toEqual([EARLIER, '2026-03-02', '2026-03-06', TODAY]);
  });

  it('leaves out a card that cannot be read, and reads the others', async () => {
    await keepCard(EARLIER, { answer: 'done' });
    await plantRecords(aRecord({ id: 'card-2026-03-02', table: 'card', day: '2026-03-02', body: 'damaged' }));
    const { days, plankDays } = await readCardHistory(TODAY);
    expect(days.map((it) => it.day)).toEqual([EARLIER]);
    expect(plankDays).toEqual([EARLIER]);
  });
});

it('a day has its own card and no other', async () => {
  await keepCard(TODAY, { actionId: 's2-a' });
  await writeRecord(promptKey(TODAY), () => aShownPrompt());
  expect((await readCard(TODAY))?.actionId).toBe('s2-a');
  expect(await readCard(EARLIER)).toBeNull();
});

describe('the notes of a day', () => {
  it('are its own, without those that were removed', async () => {
    await keepNote('note-1', TODAY, 'one');
    await keepNote('note-2', TODAY, 'two');
    await keepNote('note-3', TODAY, 'three');
    await keepNote('note-4', EARLIER, 'four');
    await writeRecord(noteKey('note-2', TODAY), () => remove({ plank: false }));
    expect((await readNotes(TODAY)).map((note) => [note.id, note.text])).toEqual([
      ['note-1', 'one'],
      ['note-3', 'three'],
    ]);
  });

  it('lay a plank, which stays only where the removal says so', async () => {
    await keepNote('note-1', '2026-03-01');
    await keepNote('note-2', '2026-03-02');
    await keepNote('note-3', '2026-03-03');
    await writeRecord(noteKey('note-2', '2026-03-02'), () => remove({ plank: true }));
    await writeRecord(noteKey('note-3', '2026-03-03'), () => remove({ plank: false }));
    expect((await readNoteDays()).plankDays).toEqual(['2026-03-01', '2026-03-02']);
  });
});

it('the history of prompts holds all that other days asked', async () => {
  await writeRecord(promptKey(EARLIER), () => aShownPrompt({ promptId: 'g-a', seen: ['g-b'] }));
  await writeRecord(promptKey(TODAY), () => aShownPrompt({ promptId: 'g-c' }));
  expect(await readPromptHistory(TODAY)).toEqual([
    { day: EARLIER, itemId: 'g-a' },
    { day: EARLIER, itemId: 'g-b' },
  ]);
  expect((await readPrompt(TODAY))?.promptId).toBe('g-c');
});
