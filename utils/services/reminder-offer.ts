import type { Day } from '../domain/day';
import { KIND_NAMES } from '../domain/reminders/kinds';
import { readCardHistory } from '../storage/cards';
import { type Watcher, watchJournalQuery } from './journal-access';
import { saveSettings, watchSettings } from './settings';

/**
 * Watches whether a reminder is to be offered: on the day of the first step that was taken, with whomever, while none is
 * on and it was not declined. Returns how to stop.
 */
export function watchReminderOffer(day: Day, { onValue, onError }: Watcher<boolean>): () => void {
  let isWanted = false;
  let isFirstDay = false;
  const tell = () => onValue(isWanted && isFirstDay);
  const ends = [
    watchSettings(({ settings: { reminders, reminderDeclined } }) => {
      isWanted = !reminderDeclined && !KIND_NAMES.some((kind) => reminders.kinds[kind].on);
      tell();
    }, onError),
    watchJournalQuery(() => readCardHistory(day), {
      onValue: ({ plankDays }) => {
        isFirstDay = plankDays.length > 0 && plankDays.every((it) => it === day);
        tell();
      },
      onError,
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** No reminder is wanted: it is not offered again. Rejects where the browser refuses. */
export async function declineReminder(): Promise<void> {
  await saveSettings({ reminderDeclined: true });
}
