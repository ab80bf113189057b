import type { TodayView } from '../utils/domain/today-view';
import { t } from './hooks/text';
import { useDue } from './hooks/use-due';
import { ReminderDue } from './ReminderDue';

/** What is due, in the popup. */
export function ReminderPopup({ view }: { view: TodayView | null }) {
  const due = useDue();
  if (due.due.length === 0) return null;
  return (
    <section class="problem due-now" aria-labelledby="due-title">
      <h2 class="label" id="due-title">
        {t('reminder.due')}
      </h2>
      <ReminderDue due={due} view={view} />
    </section>
  );
}
