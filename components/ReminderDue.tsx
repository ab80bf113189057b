import type { TodayView } from '../utils/domain/today-view';
import { timeOfDay } from './hooks/dates';
import { KIND_WORDS, SNOOZE_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import type { Due } from './hooks/use-due';

/** What is due now, and for how long it may be put off. */
export function ReminderDue({ due, later }: { due: Due; later: TodayView['later'] }) {
  const titleOf = (id: string | null) => later.find(({ actionId }) => actionId === id)?.title;
  return (
    <div class="due">
      <ul>
        {due.due.map(({ id, kind, appointment, at }) => (
          <li key={id}>
            <span class="serif">{titleOf(appointment) ?? t(KIND_WORDS[kind].name)}</span>{' '}
            <span class="small">{timeOfDay(at.slice(11))}</span>
          </li>
        ))}
      </ul>
      <div class="row row-wide" role="group" aria-label={t('reminder.again')}>
        <span class="label">{t('reminder.again')}</span>
        {due.choices.map((choice) => (
          <button key={choice} class="quiet" type="button" onClick={() => due.snooze(choice)}>
            {t(SNOOZE_WORDS[choice])}
          </button>
        ))}
        <button class="quiet" type="button" onClick={due.putAway}>
          {t('reminder.putAway')}
        </button>
      </div>
      {due.failed && (
        <p class="error" role="alert">
          {t('problem.notDone')}
        </p>
      )}
    </div>
  );
}
