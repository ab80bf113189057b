import { t } from './hooks/text';
import { hidePage, useHideKey } from './hooks/use-hide';
import { Icon } from './Icon';
import { Mark } from './Mark';

/** The bar of first run: help and Hide, and nothing that leads elsewhere. */
export function FirstRunBar() {
  useHideKey();
  return (
    <header class="top">
      <span class="top-mark">
        <Mark />
      </span>
      <div class="top-end">
        <a class="top-quiet" href="/help.html">
          {t('nav.rightForMe')}
        </a>
        <button class="btn btn-hide" type="button" title={t('nav.hideTitle')} onClick={hidePage}>
          <Icon name="hide" />
          {t('nav.hide')}
        </button>
      </div>
    </header>
  );
}
