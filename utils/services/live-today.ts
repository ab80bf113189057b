import { askToReconcile } from '../browser/worker';
import type { Day } from '../domain/day';
import type { TodayView } from '../domain/today-view';
import { swapCard } from './answer-card';
import { beginDay } from './begin-day';
import { openJournalOnce, type Watcher, watchJournalQuery } from './journal-access';
import { loadLibrary } from './library';
import { swapPrompt } from './notes';
import { keepSnapshot } from './snapshot';
import { readTodayState, viewsOf } from './today';

export { answerCard, answerLanding, saveLine, undoAnswer } from './answer-card';
export { answerNothing, editNote, removeNote, saveNote, undoNote } from './notes';

/** Draws another card for today. @throws SaveError */
export const swapToday = async (day: Day): Promise<void> => swapCard(day, await loadLibrary());

/** Draws another prompt for today. @throws SaveError */
export const swapTodaysPrompt = async (day: Day): Promise<void> => swapPrompt(day, await loadLibrary());

let begun: Promise<unknown> = Promise.reject(new Error('Today is not watched'));
begun.catch(() => undefined);

/** Resolves when the day that is watched has its card and can be changed. Rejects where it could not be begun. */
export const whenBegun = (): Promise<unknown> => begun;

/** What watching today tells besides the view. */
export interface TodayWatcher extends Watcher<TodayView> {
  /** The journal had lost this many entries and has them again. */
  onHealed: (entries: number) => void;
}

/**
 * Begins the day where that is still to be done, and calls back with its view, now and after every change in any
 * page. Every view is kept as the snapshot for the next first paint. Returns how to stop.
 */
export function watchToday(day: Day, paintedActionId: string | null, watcher: TodayWatcher): () => void {
  let stopped = false;
  let stop = () => {};
  let beginning = false;
  const start = async () => {
    const [library, healed] = await Promise.all([loadLibrary(), openJournalOnce()]);
    if (healed.restoredToDatabase > 0) watcher.onHealed(healed.restoredToDatabase);
    await beginDay(day, library, paintedActionId);
    // An update clears the alarms: every opened page has them set again.
    askToReconcile();
    if (stopped) return;
    const beginAgain = () => {
      if (beginning) return;
      beginning = true;
      beginDay(day, library, null)
        .catch(watcher.onError)
        .finally(() => {
          beginning = false;
        });
    };
    stop = watchJournalQuery(() => readTodayState(day), {
      onValue: (state) => {
        const { today, ahead } = viewsOf(state, library);
        keepSnapshot(today, ahead);
        watcher.onValue(today);
        // Solo mode was switched, or today's entry was removed: the day gets another card or question.
        if ((!today.answer && !today.card) || !today.prompt) beginAgain();
      },
      onError: watcher.onError,
    });
  };
  begun = start();
  begun.catch((error: unknown) => {
    if (!stopped) watcher.onError(error);
  });
  return () => {
    stopped = true;
    stop();
  };
}
