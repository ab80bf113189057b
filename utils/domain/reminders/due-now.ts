import { dayOf } from '../day';
import type { Zone } from '../zone';
import { type Occurrence, occurrencesAround, snoozeInstant, snoozeName } from './occurrence';
import type { Schedule } from './schedule';

/** How far back an appointment that is still open is shown, in calendar days. */
const SHOWN_DAYS = 60;

/**
 * What a page shows as due, whatever became of the notification: today's, and appointments that are still open.
 *
 * @param putAway ids of what the person has put away.
 */
export function dueNow(
  schedule: Schedule,
  putAway: readonly string[],
  now: number,
  zone: Zone,
): Occurrence[] {
  const today = dayOf(zone.wallTimeAt(now));
  const isPutOff = (it: Occurrence) =>
    schedule.snoozes.some(
      (snooze) => snoozeName(snooze) === snoozeName(it) && snoozeInstant(snooze, zone) > now,
    );
  const isShown = (it: Occurrence) =>
    it.instant <= now &&
    it.closed === null &&
    !it.isDone(today) &&
    (it.appointment !== null || it.day === today) &&
    !putAway.includes(it.id) &&
    !isPutOff(it);
  const due = occurrencesAround({ ...schedule, snoozes: [] }, now, zone, { back: SHOWN_DAYS, ahead: 0 });
  return due.filter(isShown);
}
