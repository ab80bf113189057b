import { askToReconcile } from '../browser/worker';
import type { Mark } from '../domain/choosing/history';
import type { Day } from '../domain/day';
import type { PersonId } from '../domain/person-id';
import type { TodayView } from '../domain/today-view';
import { isOpenForWriting } from '../storage/journal-lock';
import { isReadingMirror } from '../storage/records';
import { SaveError } from '../storage/save-error';
import { swapCard } from './answer-card';
import { beginAllTheSame, beginDay } from './begin-day';
import { markDay, refuseCard } from './card-controls';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { keepForLater, takeFromLater } from './later-list';
import { type Library, loadLibrary } from './library';
import { swapPrompt } from './notes';
import { redrawToday } from './put-away';
import { keepSnapshot, keepSnapshotAhead } from './snapshot';
import { isBeforeFirstRun, isQuiet, readDayState, readTodayState, type TodayState } from './today-state';
import { daysAhead, viewAhead, viewForReading, viewOf } from './view-today';

export { answerCard, answerLanding, saveLine, undoAnswer } from './answer-card';
export { setWhenThen, starCard, unmarkDay } from './card-controls';
export { answerCheckIn } from './check-in';
export { forgetLater } from './later-list';
export { answerNothing, editNote, removeNote, saveNote, undoNote } from './notes';
export { showPerson, takeUp } from './person';

/** Draws another card for today. @throws SaveError */
export const swapToday = async (day: Day, personId?: PersonId): Promise<void> =>
  swapCard(day, await loadLibrary(), personId);

/** Draws another prompt for today. @throws SaveError */
export const swapTodaysPrompt = async (day: Day, personId?: PersonId): Promise<void> =>
  swapPrompt(day, await loadLibrary(), personId);

/** "Not for me": this card, or its whole kind. Resolves with how to take it back. @throws SaveError */
export const refuseToday = async (day: Day, actionId: string, what: 'item' | 'kind', personId?: PersonId) =>
  refuseCard(day, actionId, what, await loadLibrary(), personId);

/** Keeps today's card for later; another one comes. Resolves with how to take it back. @throws SaveError */
export const keepTodayForLater = async (day: Day, actionId: string, personId?: PersonId) =>
  keepForLater(day, actionId, await loadLibrary(), personId);

/** Makes something kept for later today's card. @throws SaveError */
export const takeTodayFromLater = async (day: Day, actionId: string, personId?: PersonId): Promise<void> =>
  takeFromLater(day, actionId, await loadLibrary(), personId);

/** Draws a card for a day that has none because somebody slowed down. @throws SaveError */
export const stepAllTheSame = async (day: Day, personId?: PersonId): Promise<void> =>
  beginAllTheSame(day, await loadLibrary(), personId);

/** Says what kind of day it is; the card fits it at once. @throws SaveError */
export const markToday = async (day: Day, mark: Mark, personId?: PersonId): Promise<void> =>
  markDay(day, mark, await loadLibrary(), personId);

/** Draws today's card anew, with the answers as they are now. @throws SaveError */
export const redraw = async (day: Day, personId?: PersonId): Promise<void> =>
  redrawToday(day, await loadLibrary(), personId);

let beginWatched = (): Promise<unknown> => Promise.reject(new Error('Today is not watched'));
let begun = beginWatched();
begun.catch(() => undefined);

/**
 * Resolves when the day that is watched has its card and can be changed. What failed before, or was closed by the
 * browser since, is tried again; rejects where it fails again.
 */
export async function whenBegun(): Promise<void> {
  await openJournalOnce();
  await begun.catch(() => {
    begun = beginWatched();
    return begun;
  });
}

/** What watching today tells besides the view. */
export interface TodayWatcher extends Watcher<TodayView> {
  /** Nothing was asked yet, or not all: first run comes before the first card. */
  onFirstRun: () => void;
}

/**
 * Begins the day where that is still to be done, and calls back with its view, now and after every change in any
 * page. Every view is kept as the snapshot for the next first paint. Where the journal cannot be written the view is
 * there all the same, for reading. Returns how to stop.
 */
export function watchToday(day: Day, paintedActionId: string | null, watcher: TodayWatcher): () => void {
  let stopped = false;
  let stop = () => {};
  let isBeginningAgain = false;
  const loaded = loadLibrary();
  beginWatched = () => loaded.then((library) => begin(day, library, paintedActionId));
  const beginning = beginWatched();
  begun = beginning;
  const start = async () => {
    const library = await loaded;
    const failure = await beginning.then(
      () => null,
      (error: unknown) => error,
    );
    if (stopped) return;
    let latest: TodayState | null = null;
    const tell = (state: TodayState) => {
      const today = viewOf(state, library);
      watcher.onValue(today);
      latest = state;
      keepForFirstPaint(state, today, library, () => stopped || latest !== state).catch(watcher.onError);
    };
    const beginAgain = async () => {
      if (isBeginningAgain) return;
      isBeginningAgain = true;
      let begunFor: PersonId | null = null;
      let state = await readTodayState(day);
      // Somebody else may come into view meanwhile.
      while (!stopped && begunFor !== state.personId && lacksSomething(state, library)) {
        begunFor = state.personId;
        await beginDay(day, library, null).catch(watcher.onError);
        state = await readTodayState(day);
      }
      isBeginningAgain = false;
      if (!stopped) tell(state);
    };
    stop = watchJournalQuery(() => readTodayState(day), {
      onValue: (state) => {
        const isNew = isBeforeFirstRun(state);
        if (failure || isReadingMirror()) {
          // What was painted stays on the page where nothing better is known, and nobody is met as somebody new.
          if (!isNew && (state.card || !paintedActionId)) watcher.onValue(viewForReading(state, library));
          if (failure && !isClosed(failure)) watcher.onError(failure);
          return;
        }
        if (isNew) {
          watcher.onFirstRun();
          return;
        }
        // A day that is only now beginning, as after first run, is told of once it has its card and its question.
        if ((state.card || state.prompt || isQuiet(state)) && !isBeginningAgain) tell(state);
        if (lacksSomething(state, library)) beginAgain().catch(watcher.onError);
      },
      onError: watcher.onError,
    });
  };
  start().catch((error: unknown) => {
    if (!stopped) watcher.onError(error);
  });
  return () => {
    stopped = true;
    stop();
  };
}

// Solo mode was switched, or today's entry was removed: the day gets another card or question.
function lacksSomething(state: TodayState, library: Library): boolean {
  if (isQuiet(state)) return false;
  const { card, answer, prompt } = viewOf(state, library);
  return (!answer && !card) || !prompt;
}

// Today is kept at once. The days ahead, which take many draws, are found one by one between the page's own work; until
// then those that were found before stand: what may not be shown of them gives way when its day begins.
async function keepForFirstPaint(
  state: TodayState,
  today: TodayView,
  library: Library,
  isOver: () => boolean,
): Promise<void> {
  keepSnapshot(today);
  const ahead: Record<Day, TodayView> = {};
  for (const day of daysAhead(state.day)) {
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return;
    ahead[day] = viewAhead(state, library, day);
  }
  keepSnapshotAhead(today, ahead);
}

async function begin(day: Day, library: Library, paintedActionId: string | null): Promise<void> {
  await openJournalOnce();
  if (!isOpenForWriting()) throw new SaveError('closed');
  if (!isBeforeFirstRun(await readDayState(day))) await beginDay(day, library, paintedActionId);
  // An update clears the alarms: every opened page has them set again.
  askToReconcile();
}

// A journal that is read-only for a good reason says so by itself.
function isClosed(failure: unknown): boolean {
  return failure instanceof SaveError && failure.store === 'closed';
}
