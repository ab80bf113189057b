import { useState } from 'preact/hooks';
import { saveCopyOfAll } from './hooks/rescue';
import { t } from './hooks/text';

/** Saves all that is kept in one file. */
export function SaveCopy() {
  const [said, setSaid] = useState<'data.copySaved' | 'data.copyFailed' | null>(null);
  return (
    <>
      <button
        class="btn btn-small"
        type="button"
        onClick={() =>
          saveCopyOfAll().then(
            () => setSaid('data.copySaved'),
            (error: unknown) => {
              console.error('The copy could not be saved', error);
              setSaid('data.copyFailed');
            },
          )
        }
      >
        {t('data.saveCopy')}
      </button>
      <p class="small" role="status">
        {said && t(said)}
      </p>
    </>
  );
}
