import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import type { Closeness } from '../utils/domain/wording';
import { t } from './hooks/text';
import { dueText, promiseSentence } from './hooks/tool-words';
import { useWallText } from './hooks/use-tool-now';
import type { PromiseEntry, ToolVerbs } from './hooks/use-tools';
import { ToolPromiseAgreed } from './ToolPromiseAgreed';

/** An open promise: kept, agreed upon anew, or missed. */
export function ToolPromiseOpen({
  promise,
  day,
  closeness,
  verbs,
  onDone,
}: {
  promise: PromiseEntry;
  day: Day;
  closeness: Closeness;
  verbs: ToolVerbs;
  /** It is not open any more, as soon as this is saved. */
  onDone: (saving: Promise<boolean>, isMissed: boolean) => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useWallText();
  const [isChanging, setChanging] = useState(false);
  const isOver = promise.dueAt !== null && promise.dueAt <= now;
  return (
    <section class="promise" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {promiseSentence(promise)}
      </h3>
      {promise.dueAt && <p class="small">{dueText(promise.dueAt)}</p>}
      {isOver && <p class="small">{t('tools.isOver')}</p>}
      {isChanging ? (
        <ToolPromiseAgreed
          promise={promise}
          day={day}
          closeness={closeness}
          verbs={verbs}
          onDone={() => {
            setChanging(false);
            // Its form goes away.
            heading.current?.focus();
          }}
        />
      ) : (
        <>
          <div class="row promise-answer">
            <button class="btn" type="button" onClick={() => onDone(verbs.keep(promise), false)}>
              {t('tools.iKept')}
            </button>
            <button class="btn" type="button" onClick={() => setChanging(true)}>
              {t('tools.iAgreed')}
            </button>
            <button class="btn" type="button" onClick={() => onDone(verbs.miss(promise), true)}>
              {t('tools.iMissed')}
            </button>
          </div>
          <button class="quiet" type="button" onClick={() => onDone(verbs.drop(promise), false)}>
            {t('controls.takeAway')}
          </button>
        </>
      )}
    </section>
  );
}
