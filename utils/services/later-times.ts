import { askToReconcile } from '../browser/worker';
import type { Day } from '../domain/day';
import { isWallText, type WallText } from '../domain/reminders/wall-text';
import { dropAppointment, keepAppointment, readAppointments } from '../storage/appointments';
import { readPeople } from '../storage/person';
import { type Watcher, watchJournalQuery } from './journal-access';
import { loadLibrary } from './library';
import { switchKindOn } from './switch-kind-on';

/** Watches the time that an item kept for later with whoever is in view was given; null where it has none. Returns how to stop. */
export function watchLaterTime(actionId: string, watcher: Watcher<WallText | null>): () => void {
  return watchJournalQuery(async () => {
    const { inView } = await readPeople();
    const times = await readAppointments('later');
    const at = times.find(({ thing, personId }) => thing === actionId && personId === inView)?.at;
    return isWallText(at) ? at : null;
  }, watcher);
}

/**
 * Gives an item kept for later a time, and switches reminders for such items on: that is what it was asked for. Must be
 * called from a click where they are not `isOn`: the browser asks for its permission then, and all is kept before the
 * answer.
 *
 * @returns whether a notification may be shown; the page shows what is due in any case.
 * @throws SaveError
 */
export async function setLaterTime(
  day: Day,
  actionId: string,
  at: WallText,
  isOn: boolean,
): Promise<boolean> {
  const { saved, isAllowed } = switchKindOn('later', isOn);
  await saved;
  const action = (await loadLibrary()).actions.find(({ id }) => id === actionId);
  const { inView: personId } = await readPeople();
  const reachesOut = action?.contacts ?? true;
  await keepAppointment(day, { kind: 'later', thing: actionId, at, reachesOut, personId });
  askToReconcile();
  return isAllowed;
}

/** Takes the time of an item away again. @throws SaveError */
export async function clearLaterTime(day: Day, actionId: string): Promise<void> {
  await dropAppointment(day, 'later', actionId, (await readPeople()).inView);
  askToReconcile();
}
