import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from './hooks/text';
import { useToolCopy } from './hooks/use-tool-copy';
import { Icon } from './Icon';

/** What has come together beside the fields, to say, copy or keep. */
export function ToolOut({
  title,
  empty,
  words,
  onKeep,
  onClear,
  children,
}: {
  title: string;
  /** What stands there before there are words. */
  empty: string;
  words: string;
  onKeep: () => void;
  onClear: () => void;
  /** What follows the words. */
  children?: ComponentChildren;
}) {
  const id = useId();
  const { said, copy } = useToolCopy();
  return (
    <section class="draft-out" aria-labelledby={id}>
      <h3 class="label" id={id}>
        {title}
      </h3>
      {words === '' ? <p class="small">{empty}</p> : <blockquote>{words}</blockquote>}
      {words !== '' && (
        <>
          {children}
          <div class="row">
            <button class="btn btn-small" type="button" onClick={onKeep}>
              <Icon name="keep" />
              {t('tools.keep')}
            </button>
            <button class="quiet" type="button" onClick={() => copy(words)}>
              {t('tools.copy')}
            </button>
            <button class="quiet" type="button" onClick={onClear}>
              {t('tools.clear')}
            </button>
          </div>
        </>
      )}
      <p class="small" role="status">
        {said && t(said)}
      </p>
      <p class="small faint">{t('tools.draftStays')}</p>
    </section>
  );
}
