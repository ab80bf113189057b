import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import { addDays, type Day } from '../../../utils/domain/day';
import { ANSWERS, type CardBody, LANDINGS, type Landing } from '../../../utils/domain/entries';
import {
  answerCard,
  answerLanding,
  editCard,
  saveLine,
  swapCard,
  undoAnswer,
} from '../../../utils/services/answer-card';
import { beginDay } from '../../../utils/services/begin-day';
import type { Library } from '../../../utils/services/library';
import { readTodayState } from '../../../utils/services/today-state';
import { viewOf as viewOfState } from '../../../utils/services/view-today';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { paceKey, readPace } from '../../../utils/storage/person';
import { aCard, anAction, TODAY } from '../../support/builders';
import { openFreshJournal, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';

const LIBRARY: Library = { actions, prompts };
const TOMORROW = addDays(TODAY, 1);
const at = (hour: number, minute: number) => new Date(2026, 2, 12, hour, minute);
const keepCard = (overrides: Partial<CardBody> = {}, day: Day = TODAY) =>
  writeRecord(cardKey(day), () => aCard(overrides));
const actionOf = async (day: Day) => {
  const card = await readCard(day);
  return actions.find((it) => it.id === card?.actionId);
};
const viewOf = async (day: Day, library = LIBRARY) => viewOfState(await readTodayState(day), library);

beforeEach(async () => {
  await openFreshJournal();
});

describe('an answer', () => {
  it.each(ANSWERS)('%s is kept with its time', async (answer) => {
    await keepCard();
    await answerCard(TODAY, answer, at(7, 5));
    expect(await readCard(TODAY)).toEqual(aCard({ answer, answeredAt: '07:05' }));
  });

  it('takes the place of an earlier one', async () => {
    await keepCard();
    await answerCard(TODAY, 'not-today', at(9, 0));
    await answerCard(TODAY, 'done', at(19, 40));
    expect(await readCard(TODAY)).toEqual(aCard({ answer: 'done', answeredAt: '19:40' }));
  });

  it('taken back leaves the card as it was, and its line', async () => {
    await keepCard({ swapped: ['s2-b'], line: 'a line' });
    const before = await readCard(TODAY);
    await answerCard(TODAY, 'done', at(19, 40));
    await answerLanding(TODAY, 'warm');
    await undoAnswer(TODAY);
    expect(await readCard(TODAY)).toEqual(before);
  });

  it('fails on a day without a card, and makes none', async () => {
    await expect(answerCard(TODAY, 'done', at(9, 0))).rejects.toMatchObject({ name: 'SaveError' });
    expect((await readStores()).database).toEqual([]);
  });

  it('that a store refuses is not kept', async () => {
    await keepCard();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(answerCard(TODAY, 'done', at(9, 0))).rejects.toMatchObject({ name: 'SaveError' });
    expect((await readCard(TODAY))?.answer).toBeNull();
  });

  it('and its line can be changed later, in the journal', async () => {
    await keepCard({ answer: 'done', answeredAt: '19:40', line: 'old' });
    await editCard(TODAY, { answer: 'partly', line: 'new' }, 'old');
    expect(await readCard(TODAY)).toEqual(aCard({ answer: 'partly', answeredAt: '19:40', line: 'new' }));
  });

  it('and a line that come at once are both kept', async () => {
    await keepCard();
    const otherPage = await openOtherPage();
    await Promise.all([answerCard(TODAY, 'done', at(19, 40)), otherPage.saveLine(TODAY, 'a line')]);
    expect(await readCard(TODAY)).toEqual(aCard({ answer: 'done', answeredAt: '19:40', line: 'a line' }));
  });
});

it('a line is kept and can be emptied', async () => {
  await keepCard();
  await saveLine(TODAY, 'a line');
  expect((await readCard(TODAY))?.line).toBe('a line');
  await saveLine(TODAY, '');
  expect((await readCard(TODAY))?.line).toBe('');
});

describe('another card', () => {
  it('comes twice a day and not a third time', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const shown: (string | undefined)[] = [(await readCard(TODAY))?.actionId];
    for (let i = 0; i < 3; i++) {
      await swapCard(TODAY, LIBRARY);
      shown.push((await readCard(TODAY))?.actionId);
    }
    const card = await readCard(TODAY);
    expect(new Set(shown).size).toBe(3);
    expect(card?.swapped).toEqual(shown.slice(0, 2));
    expect(card?.actionId).toBe(shown[2]);
    expect(card?.title).toBe((await actionOf(TODAY))?.title);
    expect((await viewOf(TODAY)).swapsLeft).toBe(0);
  });

  it.each(ANSWERS)('does not come once today is answered: %s', async (answer) => {
    await beginDay(TODAY, LIBRARY, null);
    await answerCard(TODAY, answer, at(9, 0));
    const before = await readCard(TODAY);
    await swapCard(TODAY, LIBRARY);
    expect(await readCard(TODAY)).toEqual(before);
  });

  it('comes once for a double tap', async () => {
    await beginDay(TODAY, LIBRARY, null);
    await Promise.all([swapCard(TODAY, LIBRARY), swapCard(TODAY, LIBRARY)]);
    expect((await readCard(TODAY))?.swapped).toHaveLength(1);
  });

  it('comes at most twice however many pages ask for it at once', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const otherPage = await openOtherPage();
    const swaps = Array.from({ length: 8 }, (_, i) =>
      (i % 2 ? swapCard : otherPage.swapCard)(TODAY, LIBRARY),
    );
    await Promise.all(swaps);
    await swapCard(TODAY, LIBRARY);
    await swapCard(TODAY, LIBRARY);
    const card = await readCard(TODAY);
    expect(new Set([card?.actionId, ...(card?.swapped ?? [])]).size).toBe(3);
    expect(card?.swapped).toHaveLength(2);
  });

  it('does not come where nothing else is left', async () => {
    await keepCard({ actionId: 'only' });
    await swapCard(TODAY, { actions: [anAction({ id: 'only' })], prompts: [] });
    expect(await readCard(TODAY)).toEqual(aCard({ actionId: 'only' }));
  });

  it('does not come on a day without a card', async () => {
    await swapCard(TODAY, LIBRARY);
    expect((await readStores()).database).toEqual([]);
  });
});

describe('how a step landed', () => {
  it('cold makes the next two days small and private, and the third not', async () => {
    await beginDay(TODAY, LIBRARY, null);
    await answerCard(TODAY, 'done', at(19, 40));
    await answerLanding(TODAY, 'cold');
    for (const ahead of [1, 2]) {
      const day = addDays(TODAY, ahead);
      await beginDay(day, LIBRARY, null);
      expect(await actionOf(day)).toMatchObject({ contacts: false, effort: 1 });
      expect((await actionOf(day))?.minutes).toBeLessThanOrEqual(2);
    }
    const third = addDays(TODAY, 3);
    await beginDay(third, LIBRARY, null);
    expect((await viewOf(third)).card?.reasons).not.toContainEqual({ kind: 'small' });
  });

  it.each(LANDINGS)('%s is not kept itself, only that it was asked', async (landing) => {
    await keepCard({ answer: 'done' });
    await answerLanding(TODAY, landing);
    expect(await readCard(TODAY)).toEqual(aCard({ answer: 'done', landingAsked: true }));
    expect(JSON.stringify(await readStores())).not.toContain(landing);
  });

  it.each<[Landing, Day | null]>([
    ['cold', '2026-03-14'],
    ['neutral', null],
    ['warm', null],
    ['did-not-say', null],
  ])('%s leaves small days until %s', async (landing, smallUntil) => {
    await keepCard({ answer: 'done' });
    await answerLanding(TODAY, landing);
    expect((await readPace())?.smallUntil ?? null).toBe(smallUntil);
  });

  it('cold is undone with the answer', async () => {
    await keepCard({ answer: 'done' });
    await answerLanding(TODAY, 'cold');
    await undoAnswer(TODAY);
    expect((await readPace())?.smallUntil).toBeNull();
  });

  it('cold is undone where it was another word after all', async () => {
    await keepCard({ answer: 'done' });
    await answerLanding(TODAY, 'cold');
    await answerLanding(TODAY, 'neutral');
    expect((await readPace())?.smallUntil).toBeNull();
  });

  describe('warm by a slip, five days after a cold one,', () => {
    const before = { smallUntil: addDays(TODAY, -3), quietUntil: null };
    beforeEach(async () => {
      await writeRecord(paceKey(TODAY), () => before);
      await keepCard({ answer: 'done' });
      await answerLanding(TODAY, 'warm');
    });

    it('and cold right after is the second cold one', async () => {
      await answerLanding(TODAY, 'cold');
      expect(await readPace()).toEqual({ smallUntil: addDays(TODAY, 2), quietUntil: addDays(TODAY, 28) });
    });

    it('is undone with the answer, in whichever page', async () => {
      const otherPage = await openOtherPage();
      await otherPage.undoAnswer(TODAY);
      expect(await readPace()).toEqual(before);
    });

    it('is undone where it was another word after all', async () => {
      await answerLanding(TODAY, 'did-not-say');
      expect(await readPace()).toEqual(before);
    });

    it('is no slip any more on the next day', async () => {
      await keepCard({ answer: 'done' }, TOMORROW);
      await answerLanding(TOMORROW, 'cold');
      expect((await readPace())?.quietUntil).toBeNull();
    });
  });

  it('cold still makes two days small when an answer of the first of them is taken back', async () => {
    await keepCard({ answer: 'done' });
    await answerLanding(TODAY, 'cold');
    await keepCard({ actionId: 's8-a-breath', step: 8 }, TOMORROW);
    await answerCard(TOMORROW, 'done', at(9, 0));
    await undoAnswer(TOMORROW);
    expect((await readPace())?.smallUntil).toBe('2026-03-14');
  });

  it('is asked about after a step that reached the other person, once', async () => {
    const library: Library = { actions: [anAction({ id: 'reaches' })], prompts: [] };
    await keepCard({ actionId: 'reaches' });
    expect((await viewOf(TODAY, library)).asksLanding).toBe(false);
    await answerCard(TODAY, 'partly', at(9, 0));
    expect((await viewOf(TODAY, library)).asksLanding).toBe(true);
    await answerLanding(TODAY, 'did-not-say');
    expect((await viewOf(TODAY, library)).asksLanding).toBe(false);
  });

  it.each<[string, Partial<CardBody>, boolean]>([
    ['a step that reached nobody', { actionId: 'alone', answer: 'done' }, false],
    ['a step that was not taken', { actionId: 'reaches', answer: 'not-today' }, false],
    ['a rest', { actionId: 'reaches', answer: 'rest' }, false],
    ['a step this version does not know', { actionId: 'unheard-of', answer: 'done' }, false],
    ['a step that reached them', { actionId: 'reaches', answer: 'done' }, true],
  ])('after %s: asked is %s', async (_, card, asked) => {
    const library: Library = {
      actions: [anAction({ id: 'reaches' }), anAction({ id: 'alone', contacts: false })],
      prompts: [],
    };
    await keepCard(card);
    expect((await viewOf(TODAY, library)).asksLanding).toBe(asked);
  });
});

it('the size of the steps is one value, whatever comes and goes', async () => {
  await keepCard({ answer: 'done' });
  for (const landing of ['cold', 'warm', 'cold'] as const) await answerLanding(TODAY, landing);
  const { database } = await readStores();
  expect(database.filter((record) => record.table === 'pace').map((record) => record.id)).toEqual([
    paceKey(TODAY).id,
  ]);
});
