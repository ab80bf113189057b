import { type Day, isDay } from '../utils/domain/day';
import { longDate } from './hooks/dates';
import { t } from './hooks/text';

/** A pause until a date: on that day reminders come again. */
export function ReminderPause({
  pausedUntil,
  onChange,
}: {
  pausedUntil: Day | null;
  onChange: (pausedUntil: Day | null) => void;
}) {
  return (
    <div class="set-row">
      <div>
        <label for="reminder-pause">{t('reminder.pause')}</label>
        <p class="small">
          {pausedUntil ? t('reminder.pausedUntil', longDate(pausedUntil)) : t('reminder.pauseHint')}
        </p>
        {pausedUntil && (
          <button class="quiet" type="button" onClick={() => onChange(null)}>
            {t('reminder.endPause')}
          </button>
        )}
      </div>
      <input
        class="field field-mid"
        id="reminder-pause"
        type="date"
        autocomplete="off"
        value={pausedUntil ?? ''}
        onChange={(event) => {
          const day = event.currentTarget.value;
          onChange(isDay(day) ? day : null);
        }}
      />
    </div>
  );
}
