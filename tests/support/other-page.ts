import { onTestFinished, vi } from 'vitest';

/**
 * The modules of another page, or of the worker: they share both stores and the locks with this one, and nothing else.
 * Its database is closed when the test is over.
 */
export async function openOtherPage() {
  vi.resetModules();
  const [
    database,
    heal,
    compare,
    journal,
    lock,
    drafts,
    access,
    compareOnce,
    trouble,
    beginDay,
    answers,
    reminders,
  ] = await Promise.all([
    import('../../utils/storage/db'),
    import('../../utils/storage/heal'),
    import('../../utils/storage/compare'),
    import('../../utils/storage/journal'),
    import('../../utils/storage/journal-lock'),
    import('../../utils/storage/drafts'),
    import('../../utils/services/journal-access'),
    import('../../utils/services/compare-once'),
    import('../../utils/services/journal-trouble'),
    import('../../utils/services/begin-day'),
    import('../../utils/services/answer-card'),
    import('../../utils/services/sync-reminders'),
  ]);
  onTestFinished(() => {
    database.db.close();
    // The next file gets modules of its own, and not those of a page that may have lost its database.
    vi.resetModules();
  });
  return {
    ...database,
    ...heal,
    ...compare,
    ...journal,
    ...lock,
    ...drafts,
    ...access,
    ...compareOnce,
    ...trouble,
    ...beginDay,
    ...answers,
    ...reminders,
  };
}

/** Another page. */
export type OtherPage = Awaited<ReturnType<typeof openOtherPage>>;
