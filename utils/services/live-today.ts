import { askToReconcile } from '../browser/worker';
import type { Mark } from '../domain/choosing/history';
import type { Day } from '../domain/day';
import type { TodayView } from '../domain/today-view';
import { isOpenForWriting } from '../storage/journal';
import { isReadingMirror } from '../storage/records';
import { SaveError } from '../storage/save-error';
import { swapCard } from './answer-card';
import { beginDay } from './begin-day';
import { keepForLater, markDay, redrawToday, refuseCard, takeFromLater } from './card-controls';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { type Library, loadLibrary } from './library';
import { swapPrompt } from './notes';
import { keepSnapshot } from './snapshot';
import { isBeforeFirstRun, readTodayState, viewForReading, viewOf, viewsAhead } from './today';

export { answerCard, answerLanding, saveLine, undoAnswer } from './answer-card';
export { forgetLater, setWhenThen, starCard, unmarkDay } from './card-controls';
export { answerNothing, editNote, removeNote, saveNote, undoNote } from './notes';

/** Draws another card for today. @throws SaveError */
export const swapToday = async (day: Day): Promise<void> => swapCard(day, await loadLibrary());

/** Draws another prompt for today. @throws SaveError */
export const swapTodaysPrompt = async (day: Day): Promise<void> => swapPrompt(day, await loadLibrary());

/** "Not for me": this card, or its whole kind. @throws SaveError */
export const refuseToday = async (day: Day, what: 'item' | 'kind'): Promise<void> =>
  refuseCard(day, what, await loadLibrary());

/** Keeps today's card for later; another one comes. @throws SaveError */
export const keepTodayForLater = async (day: Day): Promise<void> => keepForLater(day, await loadLibrary());

/** Makes something kept for later today's card. @throws SaveError */
export const takeTodayFromLater = async (day: Day, actionId: string): Promise<void> =>
  takeFromLater(day, actionId, await loadLibrary());

/** Says what kind of day it is; the card fits it at once. @throws SaveError */
export const markToday = async (day: Day, mark: Mark): Promise<void> =>
  markDay(day, mark, await loadLibrary());

/** Draws today's card anew, with the answers as they are now. @throws SaveError */
export const redraw = async (day: Day): Promise<void> => redrawToday(day, await loadLibrary());

let begun: Promise<unknown> = Promise.reject(new Error('Today is not watched'));
begun.catch(() => undefined);

/** Resolves when the day that is watched has its card and can be changed. Rejects where it could not be begun. */
export const whenBegun = (): Promise<unknown> => begun;

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
  const beginning = loaded.then((library) => begin(day, library, paintedActionId));
  begun = beginning;
  const start = async () => {
    const library = await loaded;
    const failure = await beginning.then(
      () => null,
      (error: unknown) => error,
    );
    if (stopped) return;
    const beginAgain = () => {
      if (isBeginningAgain) return;
      isBeginningAgain = true;
      beginDay(day, library, null)
        .catch(watcher.onError)
        .finally(() => {
          isBeginningAgain = false;
        });
    };
    stop = watchJournalQuery(() => readTodayState(day), {
      onValue: (state) => {
        if (failure || isReadingMirror()) {
          // What was painted stays on the page where nothing better is known.
          if (state.card || !paintedActionId) watcher.onValue(viewForReading(state, library));
          if (failure && !isClosed(failure)) watcher.onError(failure);
          return;
        }
        if (isBeforeFirstRun(state)) {
          watcher.onFirstRun();
          return;
        }
        const today = viewOf(state, library);
        watcher.onValue(today);
        keepSnapshot(today, viewsAhead(state, library));
        // Solo mode was switched, or today's entry was removed: the day gets another card or question.
        if ((!today.answer && !today.card) || !today.prompt) beginAgain();
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

async function begin(day: Day, library: Library, paintedActionId: string | null): Promise<void> {
  await openJournalOnce();
  if (!isOpenForWriting()) throw new SaveError('closed');
  if (!isBeforeFirstRun(await readTodayState(day))) await beginDay(day, library, paintedActionId);
  // An update clears the alarms: every opened page has them set again.
  askToReconcile();
}

// A journal that is read-only for a good reason says so by itself.
function isClosed(failure: unknown): boolean {
  return failure instanceof SaveError && failure.store === 'closed';
}
