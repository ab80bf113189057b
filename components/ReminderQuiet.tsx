import type { ReminderPreferences } from '../utils/domain/reminders/preferences';
import { isTimeOfDay } from '../utils/domain/reminders/time-of-day';
import { type TextKey, t } from './hooks/text';
import { SwitchRow } from './SwitchRow';

type Quiet = ReminderPreferences['quiet'];

const ENDS: readonly { end: 'from' | 'to'; label: TextKey }[] = [
  { end: 'from', label: 'reminder.quietFrom' },
  { end: 'to', label: 'reminder.quietTo' },
];

/** Quiet hours: what falls into them comes at their end. */
export function ReminderQuiet({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  return (
    <>
      <SwitchRow
        id="quiet-on"
        label={t('reminder.quiet')}
        hint={t('reminder.quietHint')}
        isOn={quiet.on}
        onTurn={(on) => onChange({ ...quiet, on })}
      />
      {quiet.on && (
        <fieldset class="set-row set-times set-inner" aria-label={t('reminder.quiet')}>
          {ENDS.map(({ end, label }) => (
            <div key={end}>
              <label class="label" for={`quiet-${end}`}>
                {t(label)}
              </label>
              <input
                class="field field-short"
                id={`quiet-${end}`}
                type="time"
                autocomplete="off"
                required
                value={quiet[end]}
                onChange={(event) => {
                  const time = event.currentTarget.value;
                  if (isTimeOfDay(time)) onChange({ ...quiet, [end]: time });
                }}
              />
            </div>
          ))}
          {quiet.from === quiet.to && <p class="small">{t('reminder.quietNone')}</p>}
        </fieldset>
      )}
    </>
  );
}
