import { onTestFinished, vi } from 'vitest';

/**
 * The modules of another page, or of the worker: they share both stores and the locks with this one, and nothing else.
 * Its database is closed when the test is over.
 */
export async function openOtherPage() {
  vi.resetModules();
  const [{ db }, { openJournal }, { writeRecord }, access, beginDay, answers, reminders] = await Promise.all([
    import('../../utils/storage/db'),
    import('../../utils/storage/heal'),
    import('../../utils/storage/journal'),
    import('../../utils/services/journal-access'),
    import('../../utils/services/begin-day'),
    import('../../utils/services/answer-card'),
    import('../../utils/services/sync-reminders'),
  ]);
  onTestFinished(() => db.close());
  return { db, openJournal, writeRecord, ...access, ...beginDay, ...answers, ...reminders };
}
