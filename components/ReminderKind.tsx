import { useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import { addDays } from '../utils/domain/day';
import { type Kind, ruleOf } from '../utils/domain/reminders/kinds';
import type { KindPreferences } from '../utils/domain/reminders/preferences';
import { isTimeOfDay } from '../utils/domain/reminders/time-of-day';
import { A_MONDAY, WEEKDAYS, type Weekday } from '../utils/domain/reminders/weekday';
import { CheckChips } from './CheckChips';
import { shortWeekday, timeOfDay } from './hooks/dates';
import { KIND_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import { SwitchRow } from './SwitchRow';

/** One kind of reminder: its switch, and while it is on its time and days. */
export function ReminderKind({
  kind,
  chosen,
  onTurn,
  onChange,
}: {
  kind: Kind;
  chosen: KindPreferences;
  onTurn: (on: boolean) => void;
  onChange: (change: Partial<KindPreferences>) => void;
}) {
  const [badTime, setBadTime] = useState(false);
  const id = `remind-${kind}`;
  const name = t(KIND_WORDS[kind].name);
  return (
    <>
      <SwitchRow id={id} label={name} hint={t(KIND_WORDS[kind].hint)} isOn={chosen.on} onTurn={onTurn} />
      {chosen.on && ruleOf(kind).comes !== 'appointment' && (
        <fieldset class="set-row is-stacked set-inner" aria-label={name}>
          <div class="set-time">
            <label class="label" for={`${id}-time`}>
              {t('reminder.time')}
            </label>
            <input
              class="field field-short"
              id={`${id}-time`}
              type="time"
              autocomplete="off"
              required
              value={chosen.time}
              aria-invalid={badTime}
              aria-describedby={badTime ? `${id}-bad` : undefined}
              onChange={(event) => {
                const time = event.currentTarget.value;
                setBadTime(!isTimeOfDay(time));
                if (isTimeOfDay(time)) onChange({ time });
              }}
            />
            {badTime && (
              <p class="error" id={`${id}-bad`} role="alert">
                {t('reminder.badTime', timeOfDay(chosen.time))}
              </p>
            )}
          </div>
          <div>
            <p class="label" id={`${id}-days`}>
              {t('reminder.days')}
            </p>
            <CheckChips
              labelledBy={`${id}-days`}
              choices={WEEKDAYS.map((day) => ({ value: String(day), text: shortWeekday(dayWith(day)) }))}
              chosen={chosen.days.map(String)}
              onToggle={(value) => onChange({ days: toggled(chosen.days, Number(value) as Weekday) })}
            />
            {chosen.days.length === 0 && <p class="small">{t('reminder.noDays')}</p>}
          </div>
        </fieldset>
      )}
    </>
  );
}

const dayWith = (weekday: Weekday): Day => addDays(A_MONDAY, weekday);

function toggled(days: readonly Weekday[], day: Weekday): Weekday[] {
  return WEEKDAYS.filter((it) => days.includes(it) !== (it === day));
}
