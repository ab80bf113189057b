import { askToReconcile } from '../browser/worker';
import { dueNow } from '../domain/reminders/due-now';
import { KIND_NAMES } from '../domain/reminders/kinds';
import { afterOpening, type Ledger } from '../domain/reminders/ledger';
import { type Occurrence, snoozeName } from '../domain/reminders/occurrence';
import type { Snooze } from '../domain/reminders/schedule';
import { type SnoozeChoice, snoozesAt, snoozeUntil } from '../domain/reminders/snooze';
import { localZone } from '../domain/zone';
import { changeLedger, loadLedger, onLedgerChange } from '../storage/reminder-ledger';
import { loadSettings, onSettingsChange } from '../storage/settings';
import { type Watcher, watchJournalQuery } from './journal-access';
import { readSchedule } from './reminder-schedule';

/** Something becomes due while a page is open. */
const LOOK_EVERY_MS = 30_000;

/** So many of what was put away are remembered: the oldest are not shown any more by themselves. */
const PUT_AWAY_LENGTH = 100;

/** What is due now, and for how long it may be put off. */
export interface DueNow {
  due: Occurrence[];
  choices: SnoozeChoice[];
}

const NOTHING: DueNow = { due: [], choices: [] };

/**
 * Watches what is due, whatever became of its notification. Where no reminder is on nothing is, and the journal is not
 * read for it. Returns how to stop.
 */
export function watchDue(watcher: Watcher<DueNow>): () => void {
  let stopped = false;
  let stop = () => {};
  let round = 0;
  const look = async () => {
    const ours = ++round;
    const [{ settings }, { snoozes, putAway }] = await Promise.all([loadSettings(), loadLedger()]);
    if (stopped || ours !== round) return;
    stop();
    stop = () => {};
    if (!KIND_NAMES.some((kind) => settings.reminders.kinds[kind].on)) {
      watcher.onValue(NOTHING);
      return;
    }
    stop = watchJournalQuery(
      async () => {
        const now = Date.now();
        const schedule = await readSchedule(settings.reminders, snoozes, now);
        return { due: dueNow(schedule, putAway, now, localZone), choices: snoozesAt(now, localZone) };
      },
      { onValue: watcher.onValue, onError: watcher.onError },
    );
  };
  const lookAgain = () => void look().catch(watcher.onError);
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_EVERY_MS);
  const ends = [onLedgerChange(lookAgain), onSettingsChange(lookAgain)];
  return () => {
    stopped = true;
    clearInterval(timer);
    for (const end of [...ends, stop]) end();
  };
}

/** Has what is due come again, and only then. Rejects where the browser refuses. */
export async function snoozeDue(due: readonly Occurrence[], choice: SnoozeChoice): Promise<void> {
  const now = Date.now();
  const snoozes = due.map(
    ({ kind, appointment, day, at }): Snooze => ({
      ...{ kind, appointment, day },
      ...(appointment !== null && { of: at }),
      due: snoozeUntil(choice, at.slice(11), now, localZone),
    }),
  );
  await changeLedger((ledger) => {
    const left = withoutDue(ledger, due, now);
    return { ...left, snoozes: [...left.snoozes, ...snoozes] };
  });
  askToReconcile();
}

/** Puts away what is due: it is neither shown nor sent any more. Rejects where the browser refuses. */
export async function putAwayDue(due: readonly Occurrence[]): Promise<void> {
  const now = Date.now();
  await changeLedger((ledger) => ({
    ...withoutDue(ledger, due, now),
    putAway: [...ledger.putAway, ...due.map(({ id }) => id)].slice(-PUT_AWAY_LENGTH),
  }));
  askToReconcile();
}

// In quiet hours the page shows what has yet to be sent: nor that, nor what it was put off to, comes after this.
function withoutDue(ledger: Ledger, due: readonly Occurrence[], now: number): Ledger {
  const names = new Set(due.map(snoozeName));
  return {
    ...afterOpening(ledger),
    dropped: { ...ledger.dropped, ...Object.fromEntries(due.map(({ id }) => [id, now])) },
    snoozes: ledger.snoozes.filter((it) => !names.has(snoozeName(it))),
  };
}
