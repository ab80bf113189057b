import { dateAndTime } from './hooks/dates';
import { listOf } from './hooks/lists';
import { KIND_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import type { Outlook } from './hooks/use-reminders';

/** The next seven days, as they will be sent. */
export function ReminderPlan({
  upcoming,
  hasText,
}: {
  upcoming: Outlook['upcoming'];
  /** A notification is shown, and not a dot alone. */
  hasText: boolean;
}) {
  return (
    <div class="set-row is-stacked">
      <div>
        <h3 class="label" id="reminder-plan">
          {t('reminder.planTitle')}
        </h3>
        <p class="small">{t('reminder.planHint')}</p>
      </div>
      {upcoming.length === 0 ? (
        <p>{t('reminder.planNone')}</p>
      ) : (
        <ol class="reminder-lines" aria-labelledby="reminder-plan">
          {upcoming.map(({ instant, kinds, text }) => (
            <li key={instant}>
              <span>{dateAndTime(instant)}</span>
              <span>
                {hasText && <span class="serif">{text}</span>}{' '}
                <span class="small">{listOf(kinds.map((kind) => t(KIND_WORDS[kind].name)))}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
