import { useId, useRef, useState } from 'preact/hooks';
import { clearAll, type Holdings, holdings } from './hooks/rescue';
import { t, tCount } from './hooks/text';

/** Clears everything that is kept here: one tap asks, the second does it. */
export function ClearEverything({ label, onCleared }: { label: string; onCleared?: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [kept, setKept] = useState<Holdings | null>(null);
  const [said, setSaid] = useState<'clear.done' | 'clear.failed' | null>(null);

  const ask = () => {
    setSaid(null);
    dialog.current?.showModal();
    void holdings().then(setKept);
  };
  const clear = async () => {
    try {
      await clearAll();
      setSaid('clear.done');
      onCleared?.();
    } catch (error) {
      console.error('Not everything could be cleared', error);
      setSaid('clear.failed');
    }
    dialog.current?.close();
  };
  return (
    <>
      <button class="btn btn-small btn-danger" type="button" onClick={ask}>
        {label}
      </button>
      <div role="status">
        {said && <p>{t(said)}</p>}
        {said === 'clear.done' && <p class="small">{t('clear.cannot')}</p>}
      </div>
      <dialog ref={dialog} class="dialog" aria-labelledby={id}>
        <h2 id={id}>{t('clear.title')}</h2>
        {kept && (
          <ul>
            {kept.planks > 0 && <li>{tCount('clear.planks', kept.planks)}</li>}
            {kept.notes ? <li>{tCount('clear.notes', kept.notes)}</li> : null}
            {kept.drafts ? <li>{tCount('clear.drafts', kept.drafts)}</li> : null}
          </ul>
        )}
        <p>{t('clear.body')}</p>
        <p class="small">{t('clear.cannot')}</p>
        <div class="row">
          {/* A dialog focuses what comes first: the safe choice. */}
          <button class="btn btn-primary" type="button" onClick={() => dialog.current?.close()}>
            {t('clear.keep')}
          </button>
          <button class="btn btn-danger" type="button" onClick={() => void clear()}>
            {t('clear.confirm')}
          </button>
        </div>
      </dialog>
    </>
  );
}
