import { useState } from 'preact/hooks';
import { ClearEverything } from './ClearEverything';
import { rebuild } from './hooks/rescue';
import { t } from './hooks/text';
import { SaveCopy } from './SaveCopy';

/** What can be done where the journal does not open, besides trying again. Nothing happens by itself. */
export function Rescue({ onMended }: { onMended: () => void }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        class="btn btn-small"
        type="button"
        onClick={() =>
          rebuild().then(onMended, (error: unknown) => {
            console.error('The journal could not be made anew', error);
            setFailed(true);
          })
        }
      >
        {t('problem.rebuild')}
      </button>
      {failed && <p role="alert">{t('problem.rebuildFailed')}</p>}
      <SaveCopy />
      <ClearEverything label={t('problem.startFresh')} onCleared={() => location.reload()} />
    </>
  );
}
