import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actions, prompts } from '../../../utils/content/index';
import { isFitForSolo } from '../../../utils/domain/action';
import { addDays, type Day } from '../../../utils/domain/day';
import { ANSWERS } from '../../../utils/domain/entries';
import { isPromptFitForSolo } from '../../../utils/domain/gratitude-prompt';
import type { TodayView } from '../../../utils/domain/today-view';
import { beginDay } from '../../../utils/services/begin-day';
import * as access from '../../../utils/services/journal-access';
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
import { changePerson, setSolo, watchPeople } from '../../../utils/services/person';
import { readFirstPaint } from '../../../utils/services/snapshot';
import * as state from '../../../utils/services/today-state';
import { readTodayState } from '../../../utils/services/today-state';
import { daysAhead, viewAhead, viewOf } from '../../../utils/services/view-today';
import { cardKey, readCard } from '../../../utils/storage/cards';
import * as journal from '../../../utils/storage/journal';
import * as lock from '../../../utils/storage/journal-lock';
import { SaveError } from '../../../utils/storage/save-error';
import { aCard, aPerson, aRecord, TODAY } from '../../support/builders';
import { openFreshJournal, openJournalOf, plantRecords, readStores } from '../../support/fresh-journal';
import { openOtherPage } from '../../support/other-page';
import { settle } from '../../support/settle';

const LIBRARY = { actions, prompts };

/** Watches today as a page does; `until` waits for a view. */
function openPage(day: Day = TODAY, painted: string | null = null) {
  const onValue = vi.fn<(view: TodayView) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const onFirstRun = vi.fn<() => void>();
  const stop = watchToday(day, painted, { onValue, onError, onFirstRun });
  onTestFinished(stop);
  const until = (fits: (view: TodayView) => boolean): Promise<TodayView> =>
    vi.waitFor(() => {
      const view = onValue.mock.lastCall?.[0];
      if (!view || !fits(view)) throw new Error(`no such view: ${JSON.stringify(view)}`);
      return view;
    });
  return { until, onValue, onError, onFirstRun, stop };
}

/** What a page shows of a day, and of the days after it. */
async function readViews(day: Day) {
  const state = await readTodayState(day);
  const ahead = Object.fromEntries(daysAhead(day).map((it) => [it, viewAhead(state, LIBRARY, it)]));
  return { today: viewOf(state, LIBRARY), ahead: ahead as Record<Day, TodayView> };
}

beforeEach(async () => {
  await openJournalOf();
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
    expect(view.card?.reasons).not.toEqual([]);
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
    expect(view.card?.reasons).not.toEqual([]);
  });

  it.each(ANSWERS)(
    'keeps the title of an answered card that this version does not know: %s',
    async (answer) => {
      await journal.writeRecord(cardKey(TODAY), () =>
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
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const page = openPage();
    await expect(whenBegun()).rejects.toMatchObject({ name: 'SaveError' });
    await vi.waitFor(() => expect(page.onError).toHaveBeenCalled());
    await page.until((it) => it.card !== null && it.prompt !== null);
    expect(await readCard(TODAY)).toBeNull();
    set.mockRestore();
    // What a person does next is not refused for what was refused before.
    await whenBegun();
    expect(await readCard(TODAY)).not.toBeNull();
  });
});

describe('before first run is over', () => {
  const firstRunIsSaid = (page: ReturnType<typeof openPage>) =>
    vi.waitFor(() => expect(page.onFirstRun).toHaveBeenCalled());

  it('nothing is drawn, nothing is told and nothing is written', async () => {
    await openFreshJournal();
    const page = openPage();
    await firstRunIsSaid(page);
    await whenBegun();
    expect(page.onValue).not.toHaveBeenCalled();
    expect(await readStores()).toEqual({ database: [], mirror: [] });
    expect(localStorage).toHaveLength(0);
  });

  it('nothing is written but what first run writes', async () => {
    await openFreshJournal();
    const page = openPage();
    await firstRunIsSaid(page);
    for (const firstRun of [2, 3, 4]) await changePerson(TODAY, { firstRun, bond: 'friend' });
    await vi.waitFor(() => expect(page.onFirstRun.mock.calls.length).toBeGreaterThan(1));
    expect(page.onValue).not.toHaveBeenCalled();
    const { database } = await readStores();
    expect(database.map((record) => record.id)).toEqual(['person-1']);
    expect(localStorage).toHaveLength(0);
  });

  it.each<[string, boolean, Error]>([
    ['the journal is open for reading only', false, new SaveError('closed')],
    ['the journal does not open', true, new Error('damaged')],
  ])('nothing is drawn and nobody is asked where %s', async (_, isOpen, error) => {
    await openJournalOf(aPerson({ firstRun: 3 }));
    vi.spyOn(lock, 'isOpenForWriting').mockReturnValue(isOpen);
    if (isOpen) vi.spyOn(access, 'openJournalOnce').mockRejectedValue(error);
    const reading = vi.spyOn(state, 'isBeforeFirstRun');
    const page = openPage();
    await expect(whenBegun()).rejects.toMatchObject({ name: error.name });
    await vi.waitFor(() => expect(reading).toHaveReturnedWith(true));
    expect(page.onError.mock.calls).toEqual(isOpen ? [[error]] : []);
    expect(page.onValue).not.toHaveBeenCalled();
    expect(page.onFirstRun).not.toHaveBeenCalled();
  });

  it('the day begins in every page at once when it is over, and is never told of without its card', async () => {
    await openFreshJournal();
    const pages = [openPage(), openPage()];
    for (const page of pages) await firstRunIsSaid(page);
    await changePerson(TODAY, { firstRun: null, bond: 'family', far: true });
    for (const page of pages) {
      const view = await page.until((it) => it.card !== null && it.prompt !== null);
      const action = actions.find((it) => it.id === view.card?.actionId);
      expect(action).toMatchObject({ contacts: false, distanceOk: 'yes' });
      expect(page.onValue.mock.calls.filter(([it]) => it.card === null)).toEqual([]);
      expect(page.onError).not.toHaveBeenCalled();
    }
  });

  it('a day that has its card is shown all the same', async () => {
    await openFreshJournal();
    const { id: actionId, title } = actions[0] ?? { id: '', title: '' };
    await journal.writeRecord(cardKey(TODAY), () => aCard({ actionId, title }));
    const page = openPage();
    expect((await page.until((it) => it.card !== null)).card?.actionId).toBe(actionId);
    expect(page.onFirstRun).not.toHaveBeenCalled();
  });

  it('a person of version 0.1.0, of whom nothing was asked, is not asked now', async () => {
    await openFreshJournal();
    const body = { salt: 'a-salt', mode: 'open' };
    await plantRecords(aRecord({ id: 'person-1', table: 'person', body }));
    const page = openPage();
    await page.until((it) => it.card !== null);
    expect(page.onFirstRun).not.toHaveBeenCalled();
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
      const { today, ahead } = await readViews(before);
      const painted = ahead[`2026-03-${date}`];
      await beginDay(`2026-03-${date}`, LIBRARY, null);
      expect(today.day).toBe(before);
      expect((await readViews(`2026-03-${date}`)).today).toEqual(painted);
    }
  });

  it('is there for each of the next days soon after the page has shown today', async () => {
    const page = openPage();
    const today = await page.until((it) => it.card !== null && it.prompt !== null);
    const { ahead } = await readViews(TODAY);
    await vi.waitFor(() => expect(atNoon(19)).toEqual(ahead['2026-03-19']));
    expect([12, 13, 14, 15, 16, 17, 18].map((date) => atNoon(date))).toEqual([
      today,
      ...[13, 14, 15, 16, 17, 18].map((date) => ahead[`2026-03-${date}` as Day]),
    ]);
    expect(atNoon(20)).toBeNull();
  });

  it('of the days ahead follows what is done, the last of it', async () => {
    const page = openPage();
    await page.until((it) => it.card !== null && it.prompt !== null);
    await swapToday(TODAY);
    await answerCard(TODAY, 'not-today');
    await page.until((it) => it.answer !== null);
    const { ahead } = await readViews(TODAY);
    await vi.waitFor(() => expect(atNoon(19)).toEqual(ahead['2026-03-19']));
    expect(atNoon(13)).toEqual(ahead['2026-03-13']);
  });

  it('shows nothing that solo mode forbids, on any of the days ahead', async () => {
    await setSolo(TODAY, true);
    await beginDay(TODAY, LIBRARY, null);
    const { ahead } = await readViews(TODAY);
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
    const { ahead } = await readViews(TODAY);
    expect(ahead[addDays(TODAY, 1)]).toMatchObject({
      answer: null,
      notes: [],
      bridge: { total: 1, laid: 1, lit: false },
    });
  });
});

describe('solo mode', () => {
  it('is off at the start and follows its switch in every page', async () => {
    const modes: (string | undefined)[] = [];
    onTestFinished(watchPeople({ onValue: ({ all }) => modes.push(all[0]?.body.mode), onError: vi.fn() }));
    await vi.waitFor(() => expect(modes.at(-1)).toBe('open'));
    await setSolo(TODAY, true);
    await vi.waitFor(() => expect(modes.at(-1)).toBe('solo'));
    await setSolo(TODAY, false);
    await vi.waitFor(() => expect(modes.at(-1)).toBe('open'));
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
    const { today } = await readViews(TODAY);
    expect(today).toMatchObject({ card: null, asksLanding: false, answer: 'done' });
  });
});

describe('a journal that is open for reading only', () => {
  /** Another page over a journal that a newer version of the extension made. */
  async function openReadOnly(painted: string | null) {
    await beginDay('2026-03-11', LIBRARY, null);
    await journal.writeRecord(cardKey('2026-03-11'), (card) => card && { ...card, answer: 'done' as const });
    const page = await openOtherPage();
    const { watchToday: watch } = await import('../../../utils/services/live-today');
    page.refuseWrites();
    const [onValue, onError] = [vi.fn<(view: TodayView) => void>(), vi.fn<(error: unknown) => void>()];
    const onFirstRun = vi.fn<() => void>();
    onTestFinished(watch(TODAY, painted, { onValue, onError, onFirstRun }));
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
    onTestFinished(watch(TODAY, null, { onValue: told, onError: vi.fn(), onFirstRun: vi.fn() }));
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
  onTestFinished(watch(TODAY, null, { onValue, onError, onFirstRun: vi.fn() }));
  await vi.waitFor(() => expect(onError).toHaveBeenCalled());
  expect(onValue.mock.lastCall?.[0]).toMatchObject({ answer: 'done', bridge: { total: 1 } });
  expect(localStorage.getItem('today')).toBeNull();
});
