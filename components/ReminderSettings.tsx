import { useState } from 'preact/hooks';
import { isTimeOfDay } from '../utils/domain/settings';
import { dateAndTime, timeOfDay } from './hooks/dates';
import { t } from './hooks/text';
import type { SettingsForm } from './hooks/use-settings';
import { TestNotification } from './TestNotification';

/** One reminder a day: off until asked for. */
export function ReminderSettings({ form }: { form: SettingsForm }) {
  const { settings, permission } = form;
  const [badTime, setBadTime] = useState(false);
  return (
    <section id="reminder" class="set" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('settings.reminder')}</h2>
      <div class="set-row">
        <div>
          <label for="reminder-on">{t('settings.reminderOn')}</label>
          <p class="small">{t('settings.reminderOnHint')}</p>
          {permission && (
            <p class="error" role="alert">
              {t(permission === 'denied' ? 'settings.permissionDenied' : 'settings.permissionLost')}
            </p>
          )}
        </div>
        <input
          class="switch"
          id="reminder-on"
          type="checkbox"
          role="switch"
          aria-checked={settings.reminderOn}
          autocomplete="off"
          checked={settings.reminderOn}
          onClick={(event) => {
            // The switch shows what is saved, not what was asked for.
            event.preventDefault();
            form.turnReminder(!settings.reminderOn);
          }}
        />
      </div>
      <div class="set-row">
        <div>
          <label for="reminder-time">{t('settings.reminderTime')}</label>
          <p class="small">{t('settings.reminderTimeHint')}</p>
          {badTime && (
            <p class="error" id="bad-time" role="alert">
              {t('settings.badTime', timeOfDay(settings.reminderTime))}
            </p>
          )}
        </div>
        <input
          class="field field-short"
          id="reminder-time"
          type="time"
          autocomplete="off"
          required
          value={settings.reminderTime}
          aria-invalid={badTime}
          aria-describedby={badTime ? 'bad-time' : undefined}
          onChange={(event) => {
            const reminderTime = event.currentTarget.value;
            setBadTime(!isTimeOfDay(reminderTime));
            form.change({ reminderTime });
          }}
        />
      </div>
      {form.nextAt !== null && (
        <div class="set-row">
          <div>
            <p id="next-reminder">{t('settings.next', dateAndTime(form.nextAt))}</p>
          </div>
        </div>
      )}
      {settings.reminderOn && !permission && <TestNotification onSend={form.sendTest} />}
    </section>
  );
}
