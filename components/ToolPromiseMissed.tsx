import { ownerOf } from '../utils/domain/person-id';
import { t } from './hooks/text';
import { fillDraft, TOOL_FIELDS } from './hooks/tool-drafts';
import { missedLine } from './hooks/tool-words';
import { turnTo } from './hooks/use-tool-view';
import type { PromiseEntry } from './hooks/use-tools';

/** A promise was missed: the way to own it. */
export function ToolPromiseMissed({ promise }: { promise: PromiseEntry }) {
  const own = async () => {
    await fillDraft(TOOL_FIELDS.did, ownerOf(promise.id), missedLine(promise)).catch((error: unknown) =>
      console.warn('The words could not be taken along', error),
    );
    turnTo('own');
  };
  return (
    <section class="promise" aria-labelledby="missed-title">
      <h3 id="missed-title">{t('tools.missedTitle')}</h3>
      <p>{t('tools.missedBody')}</p>
      <div class="row promise-answer">
        <button class="btn" type="button" onClick={() => void own()}>
          {t('tools.missedOwn')}
        </button>
      </div>
    </section>
  );
}
