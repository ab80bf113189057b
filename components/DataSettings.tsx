import { ClearEverything } from './ClearEverything';
import { t } from './hooks/text';
import { SaveCopy } from './SaveCopy';

/** What is kept here: a copy of it, and its end. */
export function DataSettings() {
  return (
    <section id="data" class="set" aria-labelledby="data-title">
      <h2 id="data-title">{t('settings.data')}</h2>
      <div class="set-row">
        <div>
          <p>{t('data.copyTitle')}</p>
          <p class="small">{t('data.copyHint')}</p>
        </div>
        <div>
          <SaveCopy />
        </div>
      </div>
      <div class="set-row">
        <div>
          <p>{t('clear.rowTitle')}</p>
          <p class="small">{t('clear.rowHint')}</p>
        </div>
        <div>
          <ClearEverything label={t('clear.ask')} />
        </div>
      </div>
    </section>
  );
}
