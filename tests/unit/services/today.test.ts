import { beforeEach, describe, expect, it } from 'vitest';
import { actions, prompts } from '../../../utils/content/index';
import type { Action } from '../../../utils/domain/action';
import { QUIET_DAYS } from '../../../utils/domain/choosing/weights';
import { addDays, type Day } from '../../../utils/domain/day';
import type { CardBody, PersonBody } from '../../../utils/domain/entries';
import type { TodayView } from '../../../utils/domain/today-view';
import { answerCard } from '../../../utils/services/answer-card';
import { beginDay } from '../../../utils/services/begin-day';
import { historyOf } from '../../../utils/services/draw-today';
import type { Library } from '../../../utils/services/library';
import { saveNote } from '../../../utils/services/notes';
import { isBeforeFirstRun, readTodayState } from '../../../utils/services/today-state';
import { daysAhead, viewAhead, viewForReading, viewOf } from '../../../utils/services/view-today';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { paceKey, personKey } from '../../../utils/storage/person';
import { aCard, anAction, aPerson, aPrivateAction, aRecord, TODAY } from '../../support/builders';
import { openFreshJournal, openJournalOf, plantRecords } from '../../support/fresh-journal';

const LIBRARY: Library = { actions, prompts };
const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);
const keepCard = (day: Day, overrides: Partial<CardBody> = {}) =>
  writeRecord(cardKey(day), () => aCard(overrides));
const keepPerson = (overrides: Partial<PersonBody>) =>
  writeRecord(personKey(TODAY), () => aPerson(overrides));
const readHistory = async (library = LIBRARY) => historyOf(await readTodayState(TODAY), library);
const keepNote = (day: Day) => saveNote(day, { promptId: null, prompt: '', text: 'tea', intent: null });

/** A card as version 0.1.0 wrote it. */
const anOldCard = (day: Day, actionId: string) => {
  const { kind, minutes, contacts, reasons, marks, whenThen, ...body } = aCard({ actionId, answer: 'done' });
  return aRecord({ id: `card-${day}`, table: 'card', day, body });
};

beforeEach(async () => {
  await openJournalOf();
});

describe('what choosing remembers', () => {
  it('is every day with its card, today’s included, with what was said of it', async () => {
    await keepCard(YESTERDAY, { actionId: 's2-a', answer: 'not-today', swapped: ['s3-b'] });
    await keepCard(TODAY, { actionId: 's8-c', step: 8, marks: ['hard-day'] });
    const { days } = await readHistory();
    expect(
      days.map(({ day, card, swapped, marks }) => [day, card?.itemId, card?.answer, swapped, marks]),
    ).toEqual([
      [YESTERDAY, 's2-a', 'not-today', ['s3-b'], []],
      [TODAY, 's8-c', null, [], ['hard-day']],
    ]);
  });

  it('fills in from the library what cards of version 0.1.0 do not say', async () => {
    const library = { actions: [aPrivateAction({ id: 'known', minutes: 2 })], prompts };
    await plantRecords(anOldCard(YESTERDAY, 'known'), anOldCard(TODAY, 'known'));
    const { days } = await readHistory(library);
    const filled = { kind: 'self-care', minutes: 2, contacts: false, answer: 'done' };
    expect(days.map((it) => it.card)).toEqual([
      expect.objectContaining(filled),
      expect.objectContaining(filled),
    ]);
  });

  it('leaves such a card as it is where the item is not known any more', async () => {
    await plantRecords(anOldCard(YESTERDAY, 'gone'));
    const { days } = await readHistory();
    expect(days[0]?.card).toMatchObject({ itemId: 'gone', kind: null, minutes: 0, contacts: false });
  });

  it('does not change what a card says that was kept with it', async () => {
    const library = { actions: [anAction({ id: 'changed', kind: 'say', minutes: 15 })], prompts };
    await keepCard(YESTERDAY, { actionId: 'changed', kind: 'ask', minutes: 5 });
    expect((await readHistory(library)).days[0]?.card).toMatchObject({ kind: 'ask', minutes: 5 });
  });

  it('is what the person starred and refused, and the size of the steps', async () => {
    await keepPerson({ stars: ['s1-a'], refusedIds: ['s2-b'], refusedKinds: ['write'] });
    await writeRecord(paceKey(TODAY), () => ({ smallUntil: TOMORROW, quietUntil: null }));
    expect(await readHistory()).toMatchObject({
      stars: ['s1-a'],
      refused: { ids: ['s2-b'], kinds: ['write'] },
      smallUntil: TOMORROW,
    });
  });

  it('is the last day with a note, whatever a wrong clock wrote', async () => {
    expect((await readHistory()).lastNote).toBeNull();
    await keepNote(addDays(TODAY, -5));
    await keepNote(YESTERDAY);
    await keepNote(addDays(TODAY, -9));
    await keepNote(addDays(TODAY, 400));
    expect((await readHistory()).lastNote).toBe(YESTERDAY);
  });
});

describe('the reasons of a card', () => {
  it('are kept with it and shown as they are, whatever is said afterwards', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const card = await readCard(TODAY);
    expect(card?.reasons).not.toEqual([]);
    await keepPerson({ salt: 'other', causes: ['stress'], climate: 'tense', energy: 'tired', minutes: 1 });
    expect(viewOf(await readTodayState(TODAY), LIBRARY).card?.reasons).toEqual(card?.reasons);
  });

  it('are none for a card that was drawn before they were kept', async () => {
    await plantRecords(anOldCard(TODAY, actions[0]?.id ?? ''));
    expect(viewOf(await readTodayState(TODAY), LIBRARY).card?.reasons).toEqual([]);
  });
});

it('solo mode does not name a step of before that reached out, nor help for the two of you', async () => {
  const quietUntil = addDays(TODAY, QUIET_DAYS);
  await writeRecord(paceKey(TODAY), () => ({ smallUntil: addDays(TODAY, 2), quietUntil }));
  await keepPerson({});
  const { id: actionId, title } = actions.find((it) => it.contacts) as Action;
  await keepCard(TODAY, { actionId, title, answer: 'done', landingAsked: true });
  const view = async () => viewOf(await readTodayState(TODAY), LIBRARY);
  expect(await view()).toMatchObject({ title, namesHelp: true });
  await keepPerson({ mode: 'solo' });
  expect(await view()).toMatchObject({ title: '', namesHelp: false, answer: 'done' });
});

describe('a day ahead', () => {
  const ahead = async (day: Day, from = TODAY) => viewAhead(await readTodayState(from), LIBRARY, day);
  const begun = async (day: Day) => viewOf(await readTodayState(day), LIBRARY);

  it.each<[string, Partial<PersonBody>]>([
    ['who skipped everything', {}],
    ['near', { bond: 'partner', far: false, causes: ['drift'], climate: 'calm-distant', minutes: 15 }],
    ['in solo mode', { mode: 'solo' }],
    ['with nothing welcome', { bond: 'family', far: true, welcome: [], energy: 'tired', moment: 'evening' }],
  ])('is the day that then comes, for somebody %s', async (_, person) => {
    await keepPerson(person);
    await beginDay(TODAY, LIBRARY, null);
    await answerCard(TODAY, 'done');
    const painted: TodayView[] = [];
    for (const day of daysAhead(TODAY)) painted.push(await ahead(day));
    expect(painted.map((it) => it.day)).toEqual([1, 2, 3, 4, 5, 6, 7].map((days) => addDays(TODAY, days)));
    for (const view of painted) expect(view.card?.reasons).not.toEqual([]);
    await beginDay(TOMORROW, LIBRARY, painted[0]?.card?.actionId ?? null);
    expect(await begun(TOMORROW)).toEqual(painted[0]);
    // Days on which nobody came lie between: they are as they were found a week before.
    const later = addDays(TODAY, 7);
    await openJournalOf(aPerson(person));
    await beginDay(TODAY, LIBRARY, null);
    const fromToday = await ahead(later);
    await beginDay(later, LIBRARY, fromToday.card?.actionId ?? null);
    expect(await begun(later)).toEqual(fromToday);
  });

  it('begins with the same card that a page for reading shows', async () => {
    const shown = viewForReading(await readTodayState(TODAY), LIBRARY);
    await beginDay(TODAY, LIBRARY, null);
    expect(await begun(TODAY)).toEqual(shown);
  });

  it('has nothing of today: no marks, no plan and no line', async () => {
    const actionId = actions[0]?.id ?? '';
    await keepCard(TODAY, { actionId, marks: ['worse'], whenThen: 'When …', line: 'a line', answer: 'done' });
    expect(await ahead(TOMORROW)).toMatchObject({
      marks: [],
      whenThen: '',
      line: '',
      answer: null,
      notes: [],
    });
  });
});

describe('first run', () => {
  const isBefore = async () => isBeforeFirstRun(await readTodayState(TODAY));

  it('comes first for somebody new, and while it is not over', async () => {
    expect(await isBefore()).toBe(false);
    await keepPerson({ firstRun: 4 });
    expect(await isBefore()).toBe(true);
    await openFreshJournal();
    expect(await isBefore()).toBe(true);
  });

  it('does not come in the middle of a day that has its card', async () => {
    await openFreshJournal();
    await keepCard(TODAY);
    expect(await isBefore()).toBe(false);
  });
});
