import { dateAndTime } from './hooks/dates';
import { KIND_WORDS, OUTCOME_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import type { Outlook } from './hooks/use-reminders';

/** The last twenty that were sent or dropped, with the reason in words. */
export function ReminderLog({ log }: { log: Outlook['log'] }) {
  return (
    <div class="set-row is-stacked">
      <div>
        <h3 class="label" id="reminder-log">
          {t('reminder.logTitle')}
        </h3>
        <p class="small">{t('reminder.logHint')}</p>
      </div>
      <ol class="reminder-lines" aria-labelledby="reminder-log">
        {log.map(({ kind, at, loggedAt, outcome }) => (
          <li key={`${kind}/${at}/${loggedAt}`}>
            <span>{dateAndTime(loggedAt)}</span>
            <span>
              {t(OUTCOME_WORDS[outcome])} <span class="small">{t(KIND_WORDS[kind].name)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
