import { notify } from '../browser/notifications';
import type { Kind } from '../domain/reminders/kinds';
import type { LogLine } from '../domain/reminders/ledger';
import { planAhead } from '../domain/reminders/plan-ahead';
import type { ReminderPreferences } from '../domain/reminders/preferences';
import { wordingOf } from '../domain/reminders/texts';
import { localZone } from '../domain/zone';
import { loadLedger, onLedgerChange } from '../storage/reminder-ledger';
import { openJournalOnce } from './journal-access';
import { readSchedule } from './reminder-schedule';
import { textOfWording } from './reminder-words';
import { readPast } from './sync-reminders';

/** A notification that is to come: when, in milliseconds since 1970, for what, and what it will say. */
export interface Upcoming {
  instant: number;
  kinds: Kind[];
  text: string;
}

/** What reminders will do in the next seven days, and what became of the last ones. */
export interface Outlook {
  upcoming: Upcoming[];
  log: LogLine[];
}

/** Works out what is to come by the rule that sends it. Rejects where the journal cannot be read. */
export async function readOutlook(reminders: ReminderPreferences, now: number): Promise<Outlook> {
  await openJournalOnce();
  const ledger = await loadLedger();
  const schedule = await readSchedule(reminders, ledger.snoozes, now);
  const past = await readPast(schedule, ledger, now);
  const planned = planAhead(
    schedule,
    past,
    { now, own: reminders.wording, lastText: ledger.lastText },
    localZone,
  );
  const upcoming = planned.map(({ instant, kinds, wording }) => ({
    instant,
    kinds,
    text: textOfWording(wording, reminders.wording),
  }));
  return { upcoming, log: ledger.log };
}

/** Calls back whenever something was sent or dropped. Returns how to stop. */
export const onReminderNews = onLedgerChange;

/** Shows a notification like the next one, now. It counts for nothing. Rejects where the browser refuses. */
export async function sendTestReminder(own: string): Promise<void> {
  const { lastText } = await loadLedger();
  const wording = wordingOf({ saysWeekly: false, own, lastText });
  await notify({ id: 'test', title: textOfWording(wording, own) });
}
