import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import { type Action, isFitForSolo } from '../../../utils/domain/action';
import { MARKS, type Mark } from '../../../utils/domain/choosing/history';
import { addDays } from '../../../utils/domain/day';
import { ANSWERS, type CardBody, type PersonBody } from '../../../utils/domain/entries';
import { answerCard, swapCard } from '../../../utils/services/answer-card';
import { beginDay } from '../../../utils/services/begin-day';
import { markDay, refuseCard, setWhenThen, starCard, unmarkDay } from '../../../utils/services/card-controls';
import { forgetLater, keepForLater, takeFromLater } from '../../../utils/services/later-list';
import type { Library } from '../../../utils/services/library';
import { redrawToday } from '../../../utils/services/put-away';
import { readTodayState } from '../../../utils/services/today-state';
import { viewAhead, viewOf } from '../../../utils/services/view-today';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { personKey, readPerson } from '../../../utils/storage/person';
import { aCard, anAction, aPerson, aPrivateAction, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';

const FULL: Library = { actions, prompts };

/** A library of small private steps with these ids, each of another kind. */
const KINDS = ['self-care', 'write', 'private', 'plan'] as const;
const libraryOf = (...ids: string[]): Library => ({
  actions: ids.map((id, i) => aPrivateAction({ id, title: id, kind: KINDS[i] ?? 'self-care' })),
  prompts,
});

const keepPerson = (overrides: Partial<PersonBody> = {}) =>
  writeRecord(personKey(TODAY), () => aPerson({ bond: 'partner', far: false, ...overrides }));
const keepCard = (overrides: Partial<CardBody> = {}) => writeRecord(cardKey(TODAY), () => aCard(overrides));
const view = async (library: Library) => viewOf(await readTodayState(TODAY), library);
const shown = async () => (await readCard(TODAY))?.actionId ?? '';
const person = async () => (await readPerson()) ?? aPerson();

/** The day begins with a card of the library; its id. */
async function begin(library: Library, overrides: Partial<PersonBody> = {}): Promise<string> {
  await keepPerson(overrides);
  await beginDay(TODAY, library, null);
  return shown();
}

beforeEach(async () => {
  await openFreshJournal();
});

describe('a star', () => {
  it('is kept with the person, shown with the card, and can be taken away', async () => {
    const id = await begin(FULL);
    await starCard(TODAY, id, true);
    expect((await person()).stars).toEqual([id]);
    expect((await view(FULL)).starred).toBe(true);
    await starCard(TODAY, id, false);
    expect((await person()).stars).toEqual([]);
    expect((await view(FULL)).starred).toBe(false);
  });

  it('is there once, however often it is given, and the card stays', async () => {
    const id = await begin(FULL);
    await Promise.all([starCard(TODAY, id, true), starCard(TODAY, id, true)]);
    expect((await person()).stars).toEqual([id]);
    expect(await shown()).toBe(id);
  });
});

describe('“Not for me”', () => {
  it('closes this one step; another one comes, and no swap is used up', async () => {
    const id = await begin(FULL);
    await refuseCard(TODAY, id, 'item', FULL);
    expect(await person()).toMatchObject({ refusedIds: [id], refusedKinds: [] });
    expect(await shown()).not.toBe(id);
    expect((await view(FULL)).swapsLeft).toBe(2);
  });

  it('closes the whole kind, and the next card is of another one', async () => {
    const id = await begin(FULL);
    const kind = (await readCard(TODAY))?.kind;
    await refuseCard(TODAY, id, 'kind', FULL);
    expect(await person()).toMatchObject({ refusedIds: [], refusedKinds: [kind] });
    expect((await readCard(TODAY))?.kind).not.toBe(kind);
  });

  it('is offered for a whole kind only where enough else is left', async () => {
    await keepPerson();
    for (const [kind, mayGo] of [
      ['self-care', false],
      ['write', true],
    ] as const) {
      await keepCard({
        actionId: actions.find((it) => it.kind === kind && isFitForSolo(it))?.id ?? '',
        kind,
      });
      expect((await view(FULL)).kindMayGo).toBe(mayGo);
    }
  });

  it('finds the kind of a card of the first version in the library', async () => {
    await keepPerson();
    await keepCard({ actionId: 'a', kind: null });
    await refuseCard(TODAY, 'a', 'kind', libraryOf('a', 'b'));
    expect((await person()).refusedKinds).toEqual(['self-care']);
    expect(await shown()).toBe('b');
  });

  it.each(['item', 'kind'] as const)('taken back opens the %s again, and the card is back', async (what) => {
    const id = await begin(FULL);
    await setWhenThen(TODAY, id, 'When I wake, I will.');
    const before = await readCard(TODAY);
    const takeBack = await refuseCard(TODAY, id, what, FULL);
    await takeBack?.();
    expect(await person()).toMatchObject({ refusedIds: [], refusedKinds: [] });
    expect(await readCard(TODAY)).toEqual({ ...before, setAside: [] });
  });

  it('taken back leaves what was refused before', async () => {
    const library = libraryOf('a', 'b', 'c');
    await keepPerson({ refusedIds: ['x'], refusedKinds: ['say'] });
    await keepCard({ actionId: 'a', kind: 'self-care' });
    const takeBack = await refuseCard(TODAY, 'a', 'item', library);
    await takeBack?.();
    expect(await person()).toMatchObject({ refusedIds: ['x'], refusedKinds: ['say'] });
  });

  it('taken back after today was answered opens the step again, and leaves the answer with its card', async () => {
    const id = await begin(FULL);
    const takeBack = await refuseCard(TODAY, id, 'item', FULL);
    const next = await shown();
    await answerCard(TODAY, 'done');
    await takeBack?.();
    expect((await person()).refusedIds).toEqual([]);
    expect(await readCard(TODAY)).toMatchObject({ actionId: next, answer: 'done' });
  });

  it('says that no step fits where it was the last one, and the refused card is gone', async () => {
    const library = libraryOf('only');
    const id = await begin(library);
    expect((await view(library)).card).not.toBeNull();
    const takeBack = await refuseCard(TODAY, id, 'item', library);
    expect(await view(library)).toMatchObject({ card: null, answer: null });
    await beginDay(TODAY, library, id);
    expect((await view(library)).card).toBeNull();
    await takeBack?.();
    expect((await view(library)).card?.actionId).toBe(id);
  });

  it('gives way to a step that fits after all, as soon as there is one', async () => {
    const id = await begin(libraryOf('only'));
    await refuseCard(TODAY, id, 'item', libraryOf('only'));
    await beginDay(TODAY, libraryOf('only', 'new'), null);
    expect((await view(libraryOf('only', 'new'))).card?.actionId).toBe('new');
  });

  it('means the card on the page, not one that came meanwhile', async () => {
    const id = await begin(FULL);
    await swapCard(TODAY, FULL);
    const next = await shown();
    expect(await refuseCard(TODAY, id, 'item', FULL)).toBeNull();
    expect((await person()).refusedIds).toEqual([]);
    expect(await shown()).toBe(next);
  });

  it.each(ANSWERS)('does nothing once today is answered: %s', async (answer) => {
    const id = await begin(FULL);
    await answerCard(TODAY, answer);
    expect(await refuseCard(TODAY, id, 'item', FULL)).toBeNull();
    expect(await shown()).toBe(id);
  });

  it('that was begun and broken off is made good when the next page opens', async () => {
    const id = await begin(FULL);
    await keepPerson({ refusedIds: [id] });
    await beginDay(TODAY, FULL, null);
    expect(await shown()).not.toBe(id);
  });

  it('leaves all as it was where a store refuses', async () => {
    const id = await begin(FULL);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(refuseCard(TODAY, id, 'item', FULL)).rejects.toMatchObject({ name: 'SaveError' });
    expect((await person()).refusedIds).toEqual([]);
    expect(await shown()).toBe(id);
  });

  it('is never shown again today, whatever else is asked for', async () => {
    const gone = new Set<string>();
    await begin(FULL);
    for (let i = 0; i < 4; i++) {
      const id = await shown();
      gone.add(id);
      await (i % 2 ? keepForLater(TODAY, id, FULL) : refuseCard(TODAY, id, 'item', FULL));
      expect(gone).not.toContain(await shown());
    }
    for (const mark of MARKS) {
      gone.add(await shown());
      await markDay(TODAY, mark, FULL);
      expect(gone).not.toContain(await shown());
    }
    for (let i = 0; i < 2; i++) {
      gone.add(await shown());
      await swapCard(TODAY, FULL);
      expect(gone).not.toContain(await shown());
    }
    expect(gone.size).toBe(9);
  });
});

describe('what is kept for later', () => {
  it('is listed without end, oldest first, and another card comes each time', async () => {
    await begin(FULL);
    const kept: string[] = [];
    for (let i = 0; i < 12; i++) {
      const id = await shown();
      kept.push(id);
      await keepForLater(TODAY, id, FULL);
    }
    expect((await person()).later).toEqual(kept);
    expect((await view(FULL)).later.map((it) => it.actionId)).toEqual(kept);
    expect((await view(FULL)).swapsLeft).toBe(2);
  });

  it('is taken back with the card', async () => {
    const id = await begin(FULL);
    const takeBack = await keepForLater(TODAY, id, FULL);
    await takeBack?.();
    expect((await person()).later).toEqual([]);
    expect(await shown()).toBe(id);
  });

  it('is kept once for a double tap', async () => {
    const id = await begin(FULL);
    await keepForLater(TODAY, id, FULL);
    const next = await shown();
    expect(await keepForLater(TODAY, id, FULL)).toBeNull();
    expect(await shown()).toBe(next);
  });

  it('leaves a day without a step where it was the last one, and can be made today’s again', async () => {
    const library = libraryOf('only');
    const id = await begin(library);
    await keepForLater(TODAY, id, library);
    expect((await view(library)).card).toBeNull();
    await takeFromLater(TODAY, id, library);
    expect((await view(library)).card?.actionId).toBe(id);
    expect((await person()).later).toEqual([]);
  });

  it('becomes today’s card, off the list, and says that it was chosen', async () => {
    await keepPerson({ later: ['a', 'b'] });
    await keepCard({ actionId: 'c', whenThen: 'When it rains, I will.' });
    const library = libraryOf('a', 'b', 'c');
    await takeFromLater(TODAY, 'b', library);
    expect(await view(library)).toMatchObject({
      card: { actionId: 'b', reasons: [{ kind: 'kept' }] },
      whenThen: '',
      later: [{ actionId: 'a', title: 'a', fitsToday: true }],
    });
  });

  it('is made today’s once a day, whatever became of it', async () => {
    await keepPerson({ later: ['a', 'b'] });
    await keepCard({ actionId: 'c' });
    const library = libraryOf('a', 'b', 'c', 'd');
    expect((await view(library)).laterUsed).toBe(false);
    await takeFromLater(TODAY, 'a', library);
    await takeFromLater(TODAY, 'b', library);
    expect(await shown()).toBe('a');
    expect((await view(library)).laterUsed).toBe(true);
    expect((await person()).later).toEqual(['b']);
    expect(viewAhead(await readTodayState(TODAY), library, addDays(TODAY, 1)).laterUsed).toBe(false);
  });

  it('becomes the card of a day that had none', async () => {
    await keepPerson({ later: ['a'] });
    await takeFromLater(TODAY, 'a', libraryOf('a'));
    expect(await readCard(TODAY)).toMatchObject({ actionId: 'a', answer: null });
  });

  it.each(['not-today', 'rest'] as const)('opens today again after “%s”', async (answer) => {
    await keepPerson({ later: ['a'] });
    await keepCard({ actionId: 'c', answer, answeredAt: '09:00' });
    await takeFromLater(TODAY, 'a', libraryOf('a', 'c'));
    expect(await readCard(TODAY)).toMatchObject({ actionId: 'a', answer: null, answeredAt: null });
  });

  it.each(['done', 'partly'] as const)(
    'stays on the list where today’s step is taken: %s',
    async (answer) => {
      await keepPerson({ later: ['a'] });
      await keepCard({ actionId: 'c', answer });
      await takeFromLater(TODAY, 'a', libraryOf('a', 'c'));
      expect(await readCard(TODAY)).toMatchObject({ actionId: 'c', answer });
      expect((await person()).later).toEqual(['a']);
    },
  );

  it.each<[string, Partial<Action>, Partial<PersonBody>, Partial<CardBody>]>([
    ['touch is off', { touch: 'light', step: 4 }, {}, {}],
    ['it was refused', {}, { refusedIds: ['kept'] }, {}],
    ['its step is turned off', { step: 3 }, { closedSteps: [3] }, {}],
    ['there was a fight', { avoidWhen: ['after-fight'] }, {}, { marks: ['fight'] }],
    ['nobody else knows', { needsAware: 'yes' }, {}, {}],
  ])('that does not fit now is listed, and cannot be taken: %s', async (_, action, answers, card) => {
    const library: Library = {
      actions: [anAction({ id: 'kept', ...action }), aPrivateAction({ id: 'c' })],
      prompts,
    };
    await keepPerson({ later: ['kept'], ...answers });
    await keepCard({ actionId: 'c', ...card });
    expect((await view(library)).later).toMatchObject([{ actionId: 'kept', fitsToday: false }]);
    await takeFromLater(TODAY, 'kept', library);
    expect(await shown()).toBe('c');
    expect((await person()).later).toEqual(['kept']);
  });

  it('that reaches out is neither listed nor taken in solo mode, and is there afterwards', async () => {
    const library: Library = { actions: [anAction({ id: 'reaches' }), aPrivateAction({ id: 'c' })], prompts };
    await keepPerson({ later: ['reaches', 'c'], mode: 'solo' });
    await keepCard({ actionId: 'c' });
    expect((await view(library)).later.map((it) => it.actionId)).toEqual(['c']);
    await takeFromLater(TODAY, 'reaches', library);
    expect(await shown()).toBe('c');
    await keepPerson({ later: ['reaches'] });
    expect((await view(library)).later.map((it) => it.actionId)).toEqual(['reaches']);
  });

  it('comes off the list, and back to its place', async () => {
    await keepPerson({ later: ['a', 'b', 'c'] });
    const takeBack = await forgetLater(TODAY, 'b');
    expect((await person()).later).toEqual(['a', 'c']);
    await takeBack();
    expect((await person()).later).toEqual(['a', 'b', 'c']);
    const nothing = await forgetLater(TODAY, 'x');
    await nothing();
    expect((await person()).later).toEqual(['a', 'b', 'c']);
  });
});

describe('a moment', () => {
  it('is kept with the card, and taken away', async () => {
    const id = await begin(FULL);
    await setWhenThen(TODAY, id, 'When the kettle is on, I will write.');
    expect((await view(FULL)).whenThen).toBe('When the kettle is on, I will write.');
    await setWhenThen(TODAY, id, '');
    expect((await view(FULL)).whenThen).toBe('');
  });

  it('goes with its card: the next one has none', async () => {
    const id = await begin(FULL);
    await setWhenThen(TODAY, id, 'When the kettle is on, I will write.');
    await swapCard(TODAY, FULL);
    expect((await view(FULL)).whenThen).toBe('');
  });

  it('is refused, with its words, where another card came meanwhile', async () => {
    const id = await begin(FULL);
    await swapCard(TODAY, FULL);
    await expect(setWhenThen(TODAY, id, 'When I wake, I will.')).rejects.toMatchObject({ name: 'SaveError' });
    expect((await view(FULL)).whenThen).toBe('');
  });
});

describe('what is said of the day', () => {
  it.each<[Mark, (card: CardBody) => boolean]>([
    ['hard-day', ({ minutes }) => minutes <= 2],
    ['fight', ({ actionId }) => !actions.find((it) => it.id === actionId)?.avoidWhen.includes('after-fight')],
    ['worse', ({ minutes }) => minutes <= 5],
  ])('“%s” brings another card at once, which fits it', async (mark, fits) => {
    const id = await begin(FULL);
    await markDay(TODAY, mark, FULL);
    const card = (await readCard(TODAY)) ?? aCard();
    expect(card.actionId).not.toBe(id);
    expect(card.marks).toEqual([mark]);
    expect(fits(card)).toBe(true);
  });

  it('leaves an answered card as it is', async () => {
    const id = await begin(FULL);
    await answerCard(TODAY, 'done');
    await markDay(TODAY, 'hard-day', FULL);
    expect(await readCard(TODAY)).toMatchObject({ actionId: id, answer: 'done', marks: ['hard-day'] });
  });

  it('leaves a card that fits where there is no other one', async () => {
    const library = libraryOf('only');
    const id = await begin(library);
    await markDay(TODAY, 'hard-day', library);
    expect((await view(library)).card?.actionId).toBe(id);
  });

  it('puts a card away that does not fit any more, and taken back brings it again', async () => {
    const library: Library = { actions: [anAction({ id: 'calm', avoidWhen: ['after-fight'] })], prompts };
    await keepPerson();
    await keepCard({ actionId: 'calm' });
    await markDay(TODAY, 'fight', library);
    expect(await view(library)).toMatchObject({ card: null, marks: ['fight'] });
    await unmarkDay(TODAY);
    expect(await view(library)).toMatchObject({ card: { actionId: 'calm' }, marks: [] });
  });

  it('taken back does not bring what was kept for later or refused', async () => {
    const library = libraryOf('only');
    await begin(library);
    await keepForLater(TODAY, 'only', library);
    await markDay(TODAY, 'fight', library);
    await unmarkDay(TODAY);
    expect((await view(library)).card).toBeNull();
    await takeFromLater(TODAY, 'only', library);
    await refuseCard(TODAY, 'only', 'kind', library);
    await unmarkDay(TODAY);
    expect((await view(library)).card).toBeNull();
  });

  it('taken back leaves the card', async () => {
    await begin(FULL);
    await markDay(TODAY, 'hard-day', FULL);
    const id = await shown();
    await unmarkDay(TODAY);
    expect(await readCard(TODAY)).toMatchObject({ actionId: id, marks: [] });
  });
});

it('a card is drawn anew only on a day that has one and is not answered', async () => {
  await redrawToday(TODAY, FULL);
  await unmarkDay(TODAY);
  expect(await readCard(TODAY)).toBeNull();
  const id = await begin(FULL);
  await redrawToday(TODAY, FULL);
  const next = await shown();
  expect(next).not.toBe(id);
  await answerCard(TODAY, 'rest');
  await redrawToday(TODAY, FULL);
  expect(await shown()).toBe(next);
});
