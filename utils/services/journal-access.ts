import { dayOf, wallTimeOf } from '../domain/day';
import { newPerson } from '../domain/person-answers';
import { isClosedByBrowser, supersededBy } from '../storage/db';
import { type HealReport, isUnwritten, openJournal, repairJournal } from '../storage/heal';
import { keepHealNews } from '../storage/heal-news';
import { writeRecord } from '../storage/journal';
import { readMirror } from '../storage/mirror';
import { personKey } from '../storage/person';
import { rebuildDatabase } from '../storage/rebuild';
import { isReadingMirror, readInstead } from '../storage/records';
import { type Watcher, watchQuery } from '../storage/watch-query';
import { clearEverything, finishClearing } from './clear-everything';
import { planksInSnapshot } from './snapshot';

export type { Watcher };

let opening: Promise<HealReport> | undefined;

let isOpened = false;

/** Opens the journal once a page; after a failure, or where the browser has closed it, the next call tries again. */
export function openJournalOnce(): Promise<HealReport> {
  // A full disk makes a browser close the database by itself.
  if (isOpened && isClosedByBrowser()) opening = undefined;
  return openWith(openJournal);
}

/** Makes the database anew from the second copy, and opens that. Rejects where it cannot be done. */
export function rebuildJournal(): Promise<HealReport> {
  opening = undefined;
  return openWith(rebuildDatabase);
}

/** Clears everything that is kept on this device. Rejects where the browser refuses; trying again is safe. */
export async function clearJournal(): Promise<void> {
  opening = undefined;
  await clearEverything();
}

function openWith(open: () => Promise<HealReport>): Promise<HealReport> {
  if (opening) return opening;
  isOpened = false;
  opening = finishClearing()
    .then(open)
    .then(async (report) => {
      const planks = planksInSnapshot();
      readInstead(null);
      isOpened = true;
      // Nobody with a history is met as somebody new: what the last page painted still tells of it.
      if (planks > 0 && (await isUnwritten())) await beginAgain(planks);
      return report;
    })
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}

/**
 * Opens the journal and calls back with what `query` reads, now and after every write in any page or worker. Where the
 * database cannot be used, `query` reads the second copy once, and the error is told after that. Returns how to stop.
 */
export function watchJournalQuery<T>(query: () => Promise<T>, watcher: Watcher<T>): () => void {
  let stopped = false;
  let stop = () => {};
  let repaired = false;
  let fellBack = false;

  const watch = () => {
    if (stopped) return;
    stop = watchQuery(query, {
      // The second copy was told once, with why: what it holds does not change.
      onValue: (value) => (fellBack && isReadingMirror()) || watcher.onValue(value),
      onError: (error) => void mend(error),
    });
  };
  // A journal that opened and cannot be read is repaired once; it may be one damaged row.
  const mend = async (error: unknown) => {
    if (stopped || supersededBy()) return;
    if (!repaired) {
      repaired = true;
      // The repair writes, and what cannot be read yet would be read again.
      stop();
      const isMended = await repairJournal().then(
        () => true,
        () => false,
      );
      if (isMended) return watch();
    }
    opening = undefined;
    await readMirrorInstead(error);
  };
  const readMirrorInstead = async (error: unknown) => {
    fellBack = true;
    try {
      readInstead(await readMirror());
      const value = await query();
      if (!stopped) watcher.onValue(value);
    } catch (second) {
      console.warn('The second copy could not be read', second);
      await readDatabaseAllTheSame();
    }
    if (!stopped) watcher.onError(error);
  };

  const readDatabaseAllTheSame = async () => {
    readInstead(null);
    const value = await query().catch(() => undefined);
    if (!stopped && value !== undefined) watcher.onValue(value);
  };

  openJournalOnce().then(watch, readMirrorInstead);
  return () => {
    stopped = true;
    stop();
  };
}

// First run is for somebody new.
async function beginAgain(lostPlanks: number): Promise<void> {
  // The loss is told even where nothing more can be written; a journal that is written is not asked again.
  await keepHealNews({ lostPlanks });
  const today = dayOf(wallTimeOf(new Date()));
  await writeRecord(personKey(today), (person) => person ?? newPerson(crypto.randomUUID()));
}
