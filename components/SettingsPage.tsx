import type { ComponentChildren } from 'preact';
import { DataSettings } from './DataSettings';
import { t, tCount } from './hooks/text';
import type { SettingsForm } from './hooks/use-settings';
import { LookSettings } from './LookSettings';
import { ReminderSettings } from './ReminderSettings';
import { TopBar } from './TopBar';

/** Settings: each change is saved at once. */
export function SettingsPage({
  form,
  version,
  notices,
}: {
  form: SettingsForm;
  version: string;
  notices?: ComponentChildren;
}) {
  return (
    <>
      <TopBar page="settings" />
      <main id="main" class="page with-side">
        <nav class="side" aria-label={t('settings.sections')}>
          <h1 class="side-title">{t('settings.title')}</h1>
          <ul>
            <li>
              <a href="#reminder">{t('settings.reminder')}</a>
            </li>
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
          {form.failed && (
            <div class="problem is-error" role="alert">
              <p>{t('problem.notDone')}</p>
            </div>
          )}
          <ReminderSettings form={form} />
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
        {form.saves > 0 && t('settings.saved')}
      </div>
    </>
  );
}
