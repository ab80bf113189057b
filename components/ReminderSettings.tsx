import { KIND_NAMES } from '../utils/domain/reminders/kinds';
import { SIGNS, type Sign } from '../utils/domain/reminders/preferences';
import { SIGN_WORDS } from './hooks/reminder-words';
import { t } from './hooks/text';
import type { RemindersForm } from './hooks/use-reminders';
import { ReminderKind } from './ReminderKind';
import { ReminderLog } from './ReminderLog';
import { ReminderPause } from './ReminderPause';
import { ReminderPlan } from './ReminderPlan';
import { ReminderQuiet } from './ReminderQuiet';
import { ReminderWording } from './ReminderWording';
import { TestNotification } from './TestNotification';

/** Reminders: all off until asked for. */
export function ReminderSettings({
  form,
  personName,
}: {
  form: RemindersForm;
  /** What they are called; empty where it is not known. */
  personName: string;
}) {
  const { reminders, permission, outlook } = form;
  const isAnyOn = KIND_NAMES.some((kind) => reminders.kinds[kind].on);
  const showsNotice = reminders.sign !== 'dot';
  return (
    <section id="reminder" class="set" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('reminder.section')}</h2>
      <p class="small set-lede">{t('reminder.lede')}</p>
      {permission && (
        <div class="problem is-error" role="alert">
          <p>{t(permission === 'denied' ? 'reminder.permissionDenied' : 'reminder.permissionLost')}</p>
          {permission === 'lost' && (
            <button class="btn btn-small" type="button" onClick={form.askAgain}>
              {t('reminder.askAgain')}
            </button>
          )}
        </div>
      )}
      {KIND_NAMES.map((kind) => (
        <ReminderKind
          key={kind}
          kind={kind}
          chosen={reminders.kinds[kind]}
          onTurn={(on) => form.turn(kind, on)}
          onChange={(change) => form.changeKind(kind, change)}
        />
      ))}
      <div class="set-row">
        <div>
          <label for="reminder-sign">{t('reminder.sign')}</label>
          <p class="small">{t('reminder.signHint')}</p>
        </div>
        <select
          class="field field-mid"
          id="reminder-sign"
          autocomplete="off"
          value={reminders.sign}
          onChange={(event) => void form.change({ sign: event.currentTarget.value as Sign })}
        >
          {SIGNS.map((sign) => (
            <option key={sign} value={sign}>
              {t(SIGN_WORDS[sign])}
            </option>
          ))}
        </select>
      </div>
      <ReminderQuiet quiet={reminders.quiet} onChange={(quiet) => void form.change({ quiet })} />
      <ReminderPause
        pausedUntil={reminders.pausedUntil}
        onChange={(pausedUntil) => void form.change({ pausedUntil })}
      />
      {showsNotice && (
        <ReminderWording
          saved={reminders.wording}
          personName={personName}
          onSave={(wording) => form.change({ wording })}
        />
      )}
      {isAnyOn && showsNotice && !permission && <TestNotification onSend={form.sendTest} />}
      {isAnyOn && outlook && <ReminderPlan upcoming={outlook.upcoming} hasText={showsNotice} />}
      {outlook && outlook.log.length > 0 && <ReminderLog log={outlook.log} />}
    </section>
  );
}
