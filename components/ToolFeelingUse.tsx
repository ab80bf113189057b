import { useState } from 'preact/hooks';
import type { PersonId } from '../utils/domain/person-id';
import { t } from './hooks/text';
import { putFeelingIntoWords, putIntoNote } from './hooks/tool-drafts';
import { useToolCopy } from './hooks/use-tool-copy';
import type { Feeling } from './hooks/use-tools';

/** What can be done with a word: put it into the words for somebody else, into the note of the day, or copy it. */
export function ToolFeelingUse({
  personId,
  feeling,
  isSolo,
}: {
  personId: PersonId;
  feeling: Feeling;
  isSolo: boolean;
}) {
  const { word, example } = feeling;
  const [put, setPut] = useState<'words' | 'note' | 'failed' | null>(null);
  const { said, copy } = useToolCopy();
  const into = (where: 'words' | 'note') => {
    const putting =
      where === 'words'
        ? putFeelingIntoWords(word, personId)
        : putIntoNote(t('tools.noteLine', word), personId);
    putting.then(
      () => setPut(where),
      (error: unknown) => {
        console.error('The word could not be kept', error);
        setPut('failed');
      },
    );
  };
  return (
    <section class="feeling-use" aria-label={word}>
      <p class="feeling-example">{example}</p>
      <div class="row">
        {!isSolo && (
          <button class="btn btn-small" type="button" onClick={() => into('words')}>
            {t('tools.putIntoWords')}
          </button>
        )}
        <button class="btn btn-small" type="button" onClick={() => into('note')}>
          {t('tools.putIntoNote')}
        </button>
        <button class="quiet" type="button" onClick={() => copy(word)}>
          {t('tools.copy')}
        </button>
      </div>
      <p class="small" role="status">
        {put === 'words' && t('tools.inWords', word)}
        {put === 'note' && t('tools.inNote', word)}
        {put === 'failed' && t('problem.notDone')}
        {put === null && said && t(said)}
      </p>
      {put === 'words' && <a href="#say">{t('tools.openWords')}</a>}
      {put === 'note' && <a href="/newtab.html">{t('tools.openNote')}</a>}
    </section>
  );
}
