import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { FIRST_PERSON } from '../../../utils/domain/person-id';
import { answerCard, answerLanding, swapCard } from '../../../utils/services/answer-card';
import { beginDay } from '../../../utils/services/begin-day';
import { starCard } from '../../../utils/services/card-controls';
import { keepForLater } from '../../../utils/services/later-list';
import { loadLibrary } from '../../../utils/services/library';
import { saveNote } from '../../../utils/services/notes';
import { letRest, setSolo, showPerson, takeUp } from '../../../utils/services/person';
import { keepSnapshot, readFirstPaint } from '../../../utils/services/snapshot';
import { readTodayState } from '../../../utils/services/today-state';
import { viewOf } from '../../../utils/services/view-today';
import { readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { personKey, readPace, readPeople, readPerson } from '../../../utils/storage/person';
import { aPerson, TODAY } from '../../support/builders';
import { openJournalOf, readStores } from '../../support/fresh-journal';
import { aTodayView } from '../../support/views';

const KIM = 'person-0f3a';
const library = await loadLibrary();

const view = async (day = TODAY) => viewOf(await readTodayState(day), library);
const begin = () => beginDay(TODAY, library, null);
const show = async (personId: string) => {
  await showPerson(TODAY, personId);
  await begin();
};

beforeEach(async () => {
  localStorage.clear();
  await openJournalOf(aPerson({ salt: 'a', name: 'Sam', bond: 'partner', far: false }));
  await writeRecord(personKey(TODAY, KIM), () =>
    aPerson({ salt: 'b', name: 'Kim', bond: 'friend', far: true }),
  );
  await begin();
});

describe('two people', () => {
  it('have a card and a prompt of their own, which stay', async () => {
    const first = await view();
    await show(KIM);
    const second = await view();
    expect([first.personId, second.personId]).toEqual([FIRST_PERSON, KIM]);
    expect(second.card?.actionId).not.toBe(first.card?.actionId);
    await show(FIRST_PERSON);
    expect((await view()).card).toEqual(first.card);
    await show(KIM);
    expect((await view()).card).toEqual(second.card);
    expect((await view()).prompt).toEqual(second.prompt);
  });

  it('keep the records of the first under the ids they have', async () => {
    await show(KIM);
    const ids = (await readStores()).database.map(({ id }) => id);
    expect(ids).toEqual([
      'card-2026-03-12',
      'card-2026-03-12.0f3a',
      KIM,
      FIRST_PERSON,
      'prompt-2026-03-12',
      'prompt-2026-03-12.0f3a',
      'view-1',
    ]);
  });

  it('are answered apart, and share one bridge', async () => {
    await answerCard(TODAY, 'done');
    await answerLanding(TODAY, 'cold');
    await show(KIM);
    expect(await view()).toMatchObject({ answer: null, bridge: { total: 1, lit: true } });
    await answerCard(TODAY, 'partly', new Date(2026, 2, 12, 9), KIM);
    expect(await view()).toMatchObject({ answer: 'partly', answeredAt: '09:00', bridge: { total: 1 } });
    expect(await readCard(TODAY)).toMatchObject({ answer: 'done' });
    expect([await readPace(), await readPace(KIM)]).toMatchObject([{ smallUntil: addDays(TODAY, 2) }, null]);
  });

  it('have notes, swaps, stars and lists of their own', async () => {
    await saveNote(TODAY, { promptId: null, prompt: 'Why?', text: 'for Sam', intent: null });
    await show(KIM);
    await saveNote(TODAY, { promptId: null, prompt: 'Why?', text: 'for Kim', intent: null }, KIM);
    const before = (await view()).card?.actionId ?? '';
    await starCard(TODAY, before, true, KIM);
    await swapCard(TODAY, library, KIM);
    await keepForLater(TODAY, (await view()).card?.actionId ?? '', library, KIM);
    const kim = await view();
    expect(kim).toMatchObject({ swapsLeft: 1, notes: [{ text: 'for Kim' }] });
    expect(kim.later).toHaveLength(1);
    await show(FIRST_PERSON);
    expect(await view()).toMatchObject({
      swapsLeft: 2,
      later: [],
      starred: false,
      notes: [{ text: 'for Sam' }],
    });
  });

  it('have a past of their own: what one had does not come later for the other', async () => {
    await show(KIM);
    const state = await readTodayState(addDays(TODAY, 1));
    expect(state.cardHistory.days).toHaveLength(1);
    expect(state.cardHistory.days[0]?.card?.itemId).toBe((await readCard(TODAY, KIM))?.actionId);
    expect(state.promptHistory).toHaveLength(1);
  });

  it('are solo one by one', async () => {
    await show(KIM);
    await setSolo(TODAY, true);
    expect([(await readPerson())?.mode, (await readPerson(KIM))?.mode]).toEqual(['open', 'solo']);
    expect((await view()).solo).toBe(true);
  });

  it('leave nothing of one on the first paint of the other', async () => {
    keepSnapshot(aTodayView({ day: TODAY }));
    await showPerson(TODAY, KIM);
    expect(readFirstPaint(new Date(2026, 2, 12, 9)).view).toBeNull();
  });
});

describe('somebody who rests', () => {
  it('is not in view, and comes back with all there was', async () => {
    await show(KIM);
    const before = await view();
    await letRest(TODAY, KIM);
    expect((await readPeople()).inView).toBe(FIRST_PERSON);
    expect((await view()).people.map(({ name }) => name)).toEqual(['Sam']);
    await takeUp(TODAY, KIM);
    expect(await view()).toEqual(before);
  });

  it('alone has a page that asks for nothing, and no card is drawn', async () => {
    await letRest(TODAY, KIM);
    await letRest(TODAY, FIRST_PERSON);
    const tomorrow = addDays(TODAY, 1);
    await beginDay(tomorrow, library, null);
    expect(await view(tomorrow)).toMatchObject({ resting: true, card: null, prompt: null, people: [] });
  });
});

describe('somebody who is still asked about', () => {
  it('is not in view before the questions are over', async () => {
    await writeRecord(personKey(TODAY, KIM), (it) => it && { ...it, firstRun: 3 });
    await showPerson(TODAY, KIM);
    expect((await view()).people.map(({ name }) => name)).toEqual(['Sam']);
    expect((await view()).personId).toBe(FIRST_PERSON);
  });
});
