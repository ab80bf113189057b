import { t } from './hooks/text';

/** What stands in place of a tool that solo mode closes. */
export function ToolClosed() {
  return (
    <div class="tool-closed">
      <p>{t('tools.closed')}</p>
      <p>
        {t('tools.closedOpen')} <a href="#words">{t('tools.feelings')}</a>
      </p>
      <p class="small">
        {t('tools.closedHelp')} <a href="/help.html">{t('nav.rightForMe')}</a>
      </p>
    </div>
  );
}
