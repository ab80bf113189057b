import type { ComponentChildren } from 'preact';
import type { PersonId } from '../utils/domain/person-id';
import { CoverSettings } from './CoverSettings';
import { DataSettings } from './DataSettings';
import { t, tCount } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import type { RemindersForm } from './hooks/use-reminders';
import type { SettingsForm } from './hooks/use-settings';
import { LookSettings } from './LookSettings';
import { PersonSettings } from './PersonSettings';
import { ReminderSettings } from './ReminderSettings';
import { TopBar } from './TopBar';

/** Settings: each change is saved at once. */
export function SettingsPage({
  form,
  reminders,
  person,
  onAdd,
  focusAdd,
  version,
  notices,
}: {
  form: SettingsForm;
  reminders: RemindersForm;
  /** Absent where a page shows the settings of the device alone. */
  person?: PersonForm;
  /** Somebody is to be added, or the questions about them gone on with. */
  onAdd?: ((personId: PersonId | null) => void) | undefined;
  /** The reader comes back from there. */
  focusAdd?: boolean | undefined;
  version: string;
  notices?: ComponentChildren;
}) {
  const saves = form.saves + reminders.saves;
  return (
    <>
      <TopBar page="settings" />
      <main id="main" class="page with-side">
        <nav class="side" aria-label={t('settings.sections')}>
          <h1 class="side-title">{t('settings.title')}</h1>
          <ul>
            <li>
              <a href="#reminder">{t('reminder.section')}</a>
            </li>
            <li>
              <a href="#cover">{t('cover.section')}</a>
            </li>
            {person && (
              <>
                <li>
                  <a href="#people">{t('people.title')}</a>
                </li>
                <li>
                  <a href="#who">{t('who.title')}</a>
                </li>
                <li>
                  <a href="#fits">{t('welcome.title')}</a>
                </li>
              </>
            )}
            <li>
              <a href="#look">{t('settings.look')}</a>
            </li>
            <li>
              <a href="#data">{t('settings.data')}</a>
            </li>
            <li>
              <a href="#about">{t('settings.about')}</a>
            </li>
          </ul>
        </nav>
        <div class="side-main">
          {notices}
          {form.unreadable > 0 && (
            <div class="problem is-error" role="status">
              <p>{tCount('settings.unreadable', form.unreadable)}</p>
            </div>
          )}
          {(form.failed || reminders.failed) && (
            <div class="problem is-error" role="alert">
              <p>{t('problem.notDone')}</p>
            </div>
          )}
          <ReminderSettings form={reminders} personName={person?.person?.name ?? ''} />
          <CoverSettings cover={form.settings.cover} onChange={(cover) => form.change({ cover })} />
          {person && <PersonSettings form={person} onAdd={onAdd} focusAdd={focusAdd} />}
          <LookSettings theme={form.settings.theme} onChange={(theme) => form.change({ theme })} />
          <DataSettings />
          <section id="about" class="set" aria-labelledby="about-title">
            <h2 id="about-title">{t('settings.about')}</h2>
            <div class="set-row">
              <div>
                <p>{t('settings.privacy')}</p>
                <p class="small">{t('settings.bookmarks')}</p>
                <p class="small">{t('settings.version', version)}</p>
              </div>
            </div>
          </section>
        </div>
      </main>
      <div class="visually-hidden" role="status">
        {/* Made anew for each change: what has not changed is not read out again. */}
        {saves > 0 && <p key={saves}>{t('settings.saved')}</p>}
      </div>
    </>
  );
}
