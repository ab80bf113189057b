import { t } from './hooks/text';
import { hidePage, useHideKey } from './hooks/use-hide';
import { Icon } from './Icon';
import { Mark } from './Mark';

export type PageName = 'today' | 'journal' | 'tools' | 'settings' | 'help' | 'chooses';

/** The bar of every full page. */
export function TopBar({ page }: { page: PageName }) {
  useHideKey();
  const current = (name: PageName) => (name === page ? 'page' : undefined);
  return (
    <>
      <a class="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header class="top">
        <a class="top-mark" href="/newtab.html" aria-label={t('nav.today')}>
          <Mark />
        </a>
        <nav class="top-nav" aria-label={t('nav.pages')}>
          <a href="/newtab.html" aria-current={current('today')}>
            {t('nav.today')}
          </a>
          <a href="/journal.html" aria-current={current('journal')}>
            {t('nav.journal')}
          </a>
          <a href="/tools.html" aria-current={current('tools')}>
            {t('nav.tools')}
          </a>
          <a href="/options.html" aria-current={current('settings')}>
            {t('nav.settings')}
          </a>
        </nav>
        <div class="top-end">
          <a class="top-quiet" href="/help.html" aria-current={current('help')}>
            {t('nav.rightForMe')}
          </a>
          <button class="btn btn-hide" type="button" title={t('nav.hideTitle')} onClick={hidePage}>
            <Icon name="hide" />
            {t('nav.hide')}
          </button>
        </div>
      </header>
    </>
  );
}
