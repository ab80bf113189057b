import { t } from './hooks/text';

/** What stands in place of what solo mode closes, and where solo mode itself is. */
export function FitClosed() {
  return (
    <div class="set-row is-stacked">
      <div>
        <p id="fits-solo">{t('welcome.solo')}</p>
        <p class="small">{t('welcome.soloHint')}</p>
      </div>
      <p>
        <a href="/help.html">{t('nav.rightForMe')}</a>
      </p>
    </div>
  );
}
