import { t, tCount } from './hooks/text';
import { useLater } from './hooks/use-later';
import { useTrouble } from './hooks/use-trouble';

/** What a page tells of its journal: what was put right, or why it is read-only. */
export function Notices() {
  const { trouble, news, dismissNews } = useTrouble();
  return (
    <>
      {trouble === 'superseded' && (
        <div class="problem is-error" role="alert">
          <p>{t('problem.superseded')}</p>
          <button class="btn btn-small" type="button" onClick={() => location.reload()}>
            {t('problem.reload')}
          </button>
        </div>
      )}
      {trouble === 'newer' && (
        <div class="problem is-error" role="alert">
          <p>{t('problem.newer')}</p>
          <SaveCopyLater />
        </div>
      )}
      {news && (
        <div class="problem" role="status">
          <div class="problem-text">
            {news.lostPlanks !== null && <p>{tCount('problem.lost', news.lostPlanks)}</p>}
            {news.restoredToDatabase > 0 && <p>{tCount('problem.healed', news.restoredToDatabase)}</p>}
            {news.restoredToMirror > 0 && <p>{tCount('problem.mirrorHealed', news.restoredToMirror)}</p>}
          </div>
          <button class="btn btn-small" type="button" onClick={dismissNews}>
            {t('problem.dismiss')}
          </button>
        </div>
      )}
    </>
  );
}

function SaveCopyLater() {
  const loaded = useLater(() => import('./SaveCopy'));
  return loaded && <loaded.SaveCopy />;
}
