import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import { ownerOf } from '../utils/domain/person-id';
import { EntryRow } from './EntryRow';
import { monthAndYear } from './hooks/dates';
import { namesFor } from './hooks/person-names';
import { tOfDay } from './hooks/small-words';
import { t, tCount } from './hooks/text';
import type { Journal, JournalDay, JournalView } from './hooks/use-journal';
import { MiniSpan } from './MiniSpan';
import { ProblemNote } from './ProblemNote';
import { Toast } from './Toast';
import { TopBar } from './TopBar';

/** So many days are shown at first, and so many more each time. */
const DAYS_AT_ONCE = 30;

/** The history by day, newest first. */
export function JournalPage({
  day,
  journal,
  notices,
}: {
  day: Day;
  journal: Journal;
  notices?: ComponentChildren;
}) {
  const { view } = journal;
  return (
    <>
      <TopBar page="journal" />
      {notices}
      <ProblemNote problem={journal.problem} />
      <main id="main" class="page journal">
        {/* Nobody is met as somebody new while the history cannot be read. */}
        {view && view.days.length === 0 && view.bridge.total === 0 && !journal.problem && (
          <EmptyJournal view={view} day={day} />
        )}
        {view && (view.days.length > 0 || view.bridge.total > 0) && <History view={view} journal={journal} />}
        {view && view.unreadable > 0 && (
          <p class="small" role="status">
            {tCount('journal.unreadable', view.unreadable)}
          </p>
        )}
      </main>
      {/* Its button goes away. */}
      <Toast
        toast={journal.toast}
        onDismiss={journal.dismissToast}
        onUndo={() => document.getElementById('log-title')?.focus()}
      />
    </>
  );
}

function EmptyJournal({ view, day }: { view: JournalView; day: Day }) {
  return (
    <section class="state" aria-labelledby="empty-title">
      <MiniSpan bridge={view.bridge} width={420} height={76} class="journal-span" />
      <h1 id="empty-title">{tOfDay('journal.emptyTitle', day)}</h1>
      <p>{tOfDay('journal.emptyBody', day)}</p>
      <div class="row">
        <a class="btn" href="/newtab.html">
          {t('journal.emptyAction')}
        </a>
      </div>
    </section>
  );
}

function History({ view, journal }: { view: JournalView; journal: Journal }) {
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  const title = useRef<HTMLHeadingElement>(null);
  const { total } = view.bridge;
  const names = namesFor(view.names);
  return (
    <>
      <section class="spans" aria-labelledby="spans-title">
        <div class="spans-head">
          <h1 id="spans-title" class="page-title">
            {total === 0 ? t('journal.titleNone') : tCount('journal.title', total)}
          </h1>
          <p class="small">{t('journal.intro')}</p>
        </div>
        <MiniSpan bridge={view.bridge} width={420} height={76} class="journal-span" />
      </section>
      <section class="journal-log" aria-labelledby="log-title">
        <h2 id="log-title" class="visually-hidden" ref={title} tabIndex={-1}>
          {t('journal.entries')}
        </h2>
        {byMonth(view.days.slice(0, shown)).map(({ month, days }) => (
          <div key={month}>
            <h3 class="log-month">{month}</h3>
            <ol class="log">
              {days.flatMap(({ entries }) =>
                entries.map((entry) => (
                  <EntryRow
                    key={entry.id}
                    entry={entry}
                    about={names.get(ownerOf(entry.id))}
                    journal={journal}
                    onRemoved={() => title.current?.focus()}
                  />
                )),
              )}
            </ol>
          </div>
        ))}
        {view.days.length > shown && (
          <button class="btn btn-small" type="button" onClick={() => setShown(shown + DAYS_AT_ONCE)}>
            {t('journal.earlier')}
          </button>
        )}
      </section>
    </>
  );
}

function byMonth(days: readonly JournalDay[]): { month: string; days: JournalDay[] }[] {
  const months: { month: string; days: JournalDay[] }[] = [];
  for (const day of days) {
    const month = monthAndYear(day.day);
    const last = months.at(-1);
    if (last?.month === month) last.days.push(day);
    else months.push({ month, days: [day] });
  }
  return months;
}
