import { afterOpening, isAwaiting } from '../domain/reminders/ledger';
import { changeLedger } from '../storage/reminder-ledger';

/** The person opened Footbridge: the reminders before were not in vain. Resolves with whether there were any. */
export async function noteOpening(): Promise<boolean> {
  let wasAwaited = false;
  await changeLedger((ledger) => {
    wasAwaited = isAwaiting(ledger);
    return wasAwaited ? afterOpening(ledger) : ledger;
  });
  return wasAwaited;
}
