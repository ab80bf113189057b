import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import { isFitForSolo } from '../../../utils/domain/action';
import { addDays, type Day } from '../../../utils/domain/day';
import { ANSWERS } from '../../../utils/domain/entries';
import { isPromptFitForSolo } from '../../../utils/domain/gratitude-prompt';
import type { TodayView } from '../../../utils/domain/today-view';
import { beginDay } from '../../../utils/services/begin-day';
import {
  answerCard,
  answerNothing,
  saveLine,
  saveNote,
  swapToday,
  swapTodaysPrompt,
  watchToday,
  whenBegun,
} from '../../../utils/services/live-today';
import { setSolo, watchSolo } from '../../../utils/services/person';
import { readFirstPaint } from '../../../utils/services/snapshot';
import { readTodayState, viewsOf } from '../../../utils/services/today';
import { cardKey, readCard } from '../../../utils/storage/cards';
import { writeRecord } from '../../../utils/storage/journal';
import { aCard, TODAY } from '../../support/builders';
import { openFreshJournal } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { settle } from '../../support/settle';

const LIBRARY = { actions, prompts };

/** Watches today as a page does; `until` waits for a view. */
function openPage(day: Day = TODAY, painted: string | null = null) {
  const onValue = vi.fn<(view: TodayView) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const stop = watchToday(day, painted, { onValue, onError });
  onTestFinished(stop);
  const until = (fits: (view: TodayView) => boolean): Promise<TodayView> =>
    vi.waitFor(() => {
      const view = onValue.mock.lastCall?.[0];
      if (!view || !fits(view)) throw new Error(`no such view: ${JSON.stringify(view)}`);
      return view;
    });
  return { until, onValue, onError, stop };
}

beforeEach(async () => {
  await openFreshJournal();
});

describe('a page that watches today', () => {
  it('shows the day’s card and prompt, unanswered', async () => {
    const view = await openPage().until((it) => it.card !== null && it.prompt !== null);
    expect(view).toMatchObject({
      day: TODAY,
      answer: null,
      swapsLeft: 2,
      notes: [],
      bridge: { total: 0, laid: 0, lit: false },
      solo: false,
    });
    expect(view.title).toBe(view.card?.title);
    expect(view.card?.why.reason).toBe('first');
  });

  it('shows what is done here and in every other page', async () => {
    const page = openPage();
    await page.until((it) => it.card !== null);
    const otherPage = await openOtherPage();
    await otherPage.answerCard(TODAY, 'done', new Date(2026, 2, 12, 19, 40));
    const answered = await page.until((it) => it.answer !== null);
    expect(answered).toMatchObject({
      answer: 'done',
      answeredAt: '19:40',
      bridge: { total: 1, laid: 1, lit: true },
    });
    await saveLine(TODAY, 'a line');
    await saveNote(TODAY, { promptId: null, prompt: '', text: 'tea', intent: 'say' });
    await answerNothing(TODAY, true);
    const view = await page.until((it) => it.nothing);
    expect(view).toMatchObject({
      line: 'a line',
      notes: [{ text: 'tea', intent: 'say', carriedOut: false }],
    });
    expect(page.onError).not.toHaveBeenCalled();
  });

  it('shows another card and another prompt when asked', async () => {
    const page = openPage();
    const first = await page.until((it) => it.card !== null && it.prompt !== null);
    await swapToday(TODAY);
    await swapTodaysPrompt(TODAY);
    const second = await page.until((it) => it.prompt?.promptId !== first.prompt?.promptId);
    expect(second.card?.actionId).not.toBe(first.card?.actionId);
    expect(second.swapsLeft).toBe(1);
  });

  it('takes what it has painted', async () => {
    const painted = actions.find((it) => it.step === 6 && it.distanceOk === 'yes')?.id ?? '';
    await beginDay('2026-03-11', LIBRARY, null);
    const view = await openPage(TODAY, painted).until((it) => it.card !== null);
    expect(view.card?.actionId).toBe(painted);
  });

  it('gets another card and prompt at once when solo mode is switched on', async () => {
    await beginDay('2026-03-11', LIBRARY, null);
    const reaching = actions.find((it) => it.contacts && it.step === 2)?.id ?? '';
    const page = openPage(TODAY, reaching);
    expect((await page.until((it) => it.card !== null)).card?.actionId).toBe(reaching);
    await setSolo(TODAY, true);
    const view = await page.until((it) => it.solo && it.card !== null && it.prompt !== null);
    const action = actions.find((it) => it.id === view.card?.actionId);
    const prompt = prompts.find((it) => it.id === view.prompt?.promptId);
    expect(action && isFitForSolo(action)).toBe(true);
    expect(prompt && isPromptFitForSolo(prompt)).toBe(true);
    expect(view.card?.why.reason).toBe('solo');
  });

  it.each(ANSWERS)(
    'keeps the title of an answered card that this version does not know: %s',
    async (answer) => {
      await writeRecord(cardKey(TODAY), () =>
        aCard({ actionId: 'unheard-of', title: 'A step to come', answer }),
      );
      const view = await openPage().until((it) => it.prompt !== null);
      expect(view).toMatchObject({ card: null, title: 'A step to come', answer, asksLanding: false });
    },
  );

  it('is told no more after it has closed', async () => {
    const page = openPage();
    await page.until((it) => it.card !== null);
    page.stop();
    const told = page.onValue.mock.calls.length;
    await answerCard(TODAY, 'done');
    expect(page.onValue.mock.calls.length).toBe(told);
  });

  it('says so where the day could not be begun, and shows what it would begin with', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const page = openPage();
    await expect(whenBegun()).rejects.toMatchObject({ name: 'SaveError' });
    await vi.waitFor(() => expect(page.onError).toHaveBeenCalledOnce());
    await page.until((it) => it.card !== null && it.prompt !== null);
    expect(await readCard(TODAY)).toBeNull();
  });
});

describe('the next first paint', () => {
  const atNoon = (date: number) => readFirstPaint(new Date(2026, 2, date, 12)).view;

  it('shows what the page last showed', async () => {
    const page = openPage();
    await page.until((it) => it.card !== null);
    await answerCard(TODAY, 'done');
    const view = await page.until((it) => it.answer === 'done');
    expect(atNoon(12)).toEqual(view);
  });

  it('shows on each of the next days what that day then begins with', async () => {
    await beginDay(TODAY, LIBRARY, null);
    for (let date = 13; date <= 16; date++) {
      const before = addDays(`2026-03-${date}`, -1);
      const { today, ahead } = viewsOf(await readTodayState(before), LIBRARY);
      const painted = ahead[`2026-03-${date}`];
      await beginDay(`2026-03-${date}`, LIBRARY, null);
      expect(today.day).toBe(before);
      expect(viewsOf(await readTodayState(`2026-03-${date}`), LIBRARY).today).toEqual(painted);
    }
  });

  it('shows nothing that solo mode forbids, on any of the days ahead', async () => {
    await setSolo(TODAY, true);
    await beginDay(TODAY, LIBRARY, null);
    const { ahead } = viewsOf(await readTodayState(TODAY), LIBRARY);
    expect(Object.values(ahead)).toHaveLength(7);
    for (const { card, prompt } of Object.values(ahead)) {
      const action = actions.find((it) => it.id === card?.actionId);
      expect(action && isFitForSolo(action)).toBe(true);
      expect(['myself', 'life']).toContain(prompts.find((it) => it.id === prompt?.promptId)?.target);
    }
  });

  it('is not lit before its day', async () => {
    await beginDay(TODAY, LIBRARY, null);
    await answerCard(TODAY, 'done');
    const { ahead } = viewsOf(await readTodayState(TODAY), LIBRARY);
    expect(ahead[addDays(TODAY, 1)]).toMatchObject({
      answer: null,
      notes: [],
      bridge: { total: 1, laid: 1, lit: false },
    });
  });
});

describe('solo mode', () => {
  it('is off at the start and follows its switch in every page', async () => {
    const onValue = vi.fn<(solo: boolean) => void>();
    onTestFinished(watchSolo({ onValue, onError: vi.fn() }));
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(false));
    await setSolo(TODAY, true);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(true));
    await setSolo(TODAY, false);
    await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith(false));
  });

  it('leaves the salt as it is, so that the cards do not change with it', async () => {
    await beginDay(TODAY, LIBRARY, null);
    const before = (await readTodayState(TODAY)).person;
    await setSolo(TODAY, true);
    await setSolo(TODAY, false);
    expect((await readTodayState(TODAY)).person).toEqual(before);
  });

  it('shows an answered card no longer as one to follow', async () => {
    await beginDay('2026-03-11', LIBRARY, null);
    const reaching = actions.find((it) => it.contacts && it.step === 2)?.id ?? '';
    await beginDay(TODAY, LIBRARY, reaching);
    await answerCard(TODAY, 'done');
    await setSolo(TODAY, true);
    const { today } = viewsOf(await readTodayState(TODAY), LIBRARY);
    expect(today).toMatchObject({ card: null, asksLanding: false, answer: 'done' });
  });
});

describe('a journal that is open for reading only', () => {
  /** Another page over a journal that a newer version of the extension made. */
  async function openReadOnly(painted: string | null) {
    await beginDay('2026-03-11', LIBRARY, null);
    await writeRecord(cardKey('2026-03-11'), (card) => card && { ...card, answer: 'done' as const });
    const page = await openOtherPage();
    const { watchToday: watch } = await import('../../../utils/services/live-today');
    page.refuseWrites();
    const [onValue, onError] = [vi.fn<(view: TodayView) => void>(), vi.fn<(error: unknown) => void>()];
    onTestFinished(watch(TODAY, painted, { onValue, onError }));
    return { onValue, onError };
  }

  it('shows what the day would begin with, and writes nothing', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const { onValue, onError } = await openReadOnly(null);
    set.mockClear();
    await vi.waitFor(() => expect(onValue).toHaveBeenCalled());
    const view = onValue.mock.lastCall?.[0];
    expect(view).toMatchObject({ day: TODAY, answer: null, bridge: { total: 1 } });
    expect(view?.card).not.toBeNull();
    expect(view?.prompt).not.toBeNull();
    expect(await readCard(TODAY)).toBeNull();
    expect(set).not.toHaveBeenCalled();
    // It says by itself why it is read-only.
    expect(onError).not.toHaveBeenCalled();
  });

  it('leaves what was painted where it would begin with something else', async () => {
    const before = localStorage.getItem('today');
    const { onValue } = await openReadOnly('s2-painted');
    // A page that painted nothing is told in the same turn.
    const { watchToday: watch } = await import('../../../utils/services/live-today');
    const told = vi.fn<(view: TodayView) => void>();
    onTestFinished(watch(TODAY, null, { onValue: told, onError: vi.fn() }));
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    await settle();
    expect(onValue).not.toHaveBeenCalled();
    expect(localStorage.getItem('today')).toBe(before);
  });

  it('shows the card of a day that was begun, and what was kept on it', async () => {
    await beginDay(TODAY, LIBRARY, null);
    await saveNote(TODAY, { promptId: null, prompt: '', text: 'tea', intent: null });
    const { onValue } = await openReadOnly('s2-painted');
    await vi.waitFor(() => expect(onValue).toHaveBeenCalled());
    const card = await readCard(TODAY);
    expect(onValue.mock.lastCall?.[0]).toMatchObject({ title: card?.title, notes: [{ text: 'tea' }] });
  });
});

it('a page over a broken database shows the second copy, keeps no snapshot of it, and says what is wrong', async () => {
  await beginDay(TODAY, LIBRARY, null);
  await answerCard(TODAY, 'done');
  await openOtherPage();
  const { watchToday: watch } = await import('../../../utils/services/live-today');
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const [onValue, onError] = [vi.fn<(view: TodayView) => void>(), vi.fn<(error: unknown) => void>()];
  onTestFinished(watch(TODAY, null, { onValue, onError }));
  await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  expect(onValue.mock.lastCall?.[0]).toMatchObject({ answer: 'done', bridge: { total: 1 } });
  expect(localStorage.getItem('today')).toBeNull();
});
