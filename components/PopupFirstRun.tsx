import { t } from './hooks/text';

/** What the popup says before the first card: where it comes from. */
export function PopupFirstRun() {
  return (
    <section class="pop-step pop-first">
      <h1>{t('firstRun.popup')}</h1>
      <a class="btn" href="/newtab.html" target="_blank" rel="noopener">
        {t('firstRun.popupLink')}
      </a>
    </section>
  );
}
