import { isBeingCleared } from './clear';
import { db } from './db';
import { type HealReport, openJournal, reopenJournal } from './heal';
import { highestSequence, newIdentity } from './identity';
import { withJournalLock } from './journal-lock';
import { type MirrorCopy, putInMirror, readCanary, readCopies } from './mirror';
import { renewArea } from './renew-area';
import { readDatabase } from './rows';
import { intact, lackingIn, mergeSound } from './sound';

/**
 * Deletes the copy that is of no use any more and fills a new one from the other: the database, or the mirror where
 * that cannot be listed. Only when the person asks for it. What can be read of a broken copy and is nowhere else goes
 * into the other first. A mirror that cannot be listed stays where the database cannot replace all of it.
 *
 * @throws where it cannot be done; nothing is deleted then.
 */
export async function rebuildDatabase(): Promise<HealReport> {
  const copies = await readCopies(null).catch(() => null);
  if (!copies) {
    // A write in between would leave a canary that agrees, and a mirror of one record.
    return withJournalLock(async () => {
      await emptyMirror();
      return reopenJournal();
    });
  }
  await withJournalLock(() => putAsideInMirror(copies));
  await db.delete({ disableAutoOpen: false });
  return openJournal();
}

async function putAsideInMirror(copies: readonly MirrorCopy[]): Promise<void> {
  const canary = await readCanary();
  // One that did not open before, on a full disk or while the browser was busy, may have all of it.
  if (!db.isOpen()) await db.open().catch(() => undefined);
  const stored = await readDatabase().catch(() => []);
  if (await isBeingCleared()) return;
  const state = await db.meta.get('state').catch(() => undefined);
  // Where neither copy knows who it is, and the database has nothing to give, there is nothing to put aside.
  if (!canary && !state && stored.length === 0) return;
  const merged = mergeSound(stored, copies);
  const missing = lackingIn(intact(copies), merged);
  // The canary is written in any case: where the mirror takes nothing more, the database is not what is broken.
  const sequence = highestSequence(state, canary, merged.values());
  const { databaseId, writer } = canary ?? state ?? newIdentity();
  await putInMirror(missing, { databaseId, writer, sequence, count: merged.size });
}

async function emptyMirror(): Promise<void> {
  if (await isBeingCleared().catch(() => false)) return;
  if (!db.isOpen()) await db.open();
  const [state, ids] = await Promise.all([db.meta.get('state'), db.records.toCollection().primaryKeys()]);
  const stored = await readDatabase();
  // By the names that the database knows, single values may be read all the same.
  const copies = await readCopies(ids).catch(() => []);
  const canary = await readCanary().catch(() => null);
  const merged = mergeSound(stored, copies);
  if (!state || merged.size < Math.max(ids.length, canary?.count ?? 0))
    throw new Error('The database cannot replace the second copy');
  await db.transaction('rw', db.records, db.meta, async () => {
    await db.records.bulkPut(lackingIn(stored, merged));
    // Pages read again when the state is written.
    await db.meta.put(state);
  });
  await renewArea([...merged.values()]);
}
