import { t } from './hooks/text';

/** One quiet line where a draft tells of harm: it is not a matter of wording, and there is a way to Help. */
export function ToolHarm({ isSeen }: { isSeen: boolean }) {
  return (
    <div role="status">
      {isSeen && (
        <p class="small tool-harm">
          {t('tools.harm')} <a href="/help.html#p2">{t('help.listenTitle')}</a>
        </p>
      )}
    </div>
  );
}
