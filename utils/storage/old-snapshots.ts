import { type Day, daysBetween } from '../domain/day';
import { db } from './db';
import { isOpenForWriting, withJournalLock } from './journal-lock';

/** So many days is what an upgrade found kept beside what it made of it. */
const DAYS_KEPT = 30;

/**
 * Removes what an upgrade found once it was seen here thirty days ago: words that were removed since then are in it. One
 * that was not seen before gets its day. A journal that is open for reading only is left as it is.
 *
 * @throws where the database refuses.
 */
export async function dropOldSnapshots(today: Day): Promise<void> {
  if (!isOpenForWriting() || (await db.snapshots.count()) === 0) return;
  await withJournalLock(() =>
    db.transaction('rw', db.snapshots, async () => {
      const first = await db.snapshots.toCollection().first();
      if (!first) return;
      const age = first.seenOn ? daysBetween(first.seenOn, today) : -1;
      if (age >= DAYS_KEPT) await db.snapshots.clear();
      // Also where the clock was ahead on that day.
      else if (age < 0) await db.snapshots.put({ ...first, seenOn: today });
    }),
  );
}
