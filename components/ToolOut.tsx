import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const { said, copy } = useToolCopy();
  // The buttons go with the words, now or when these are saved; what is here stays.
  const leaveFor = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  return (
    <section class="draft-out" aria-labelledby={id}>
      <h3 class="label" id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {words === '' ? <p class="small">{empty}</p> : <blockquote>{words}</blockquote>}
      {words !== '' && (
        <>
          {children}
          <div class="row">
            <button class="btn btn-small" type="button" onClick={leaveFor(onKeep)}>
              <Icon name="keep" />
              {t('tools.keep')}
            </button>
            <button class="quiet" type="button" onClick={() => copy(words)}>
              {t('tools.copy')}
            </button>
            <button class="quiet" type="button" onClick={leaveFor(onClear)}>
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
