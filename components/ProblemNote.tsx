import { t } from './hooks/text';
import { useLater } from './hooks/use-later';
import type { Problem } from './hooks/use-today';

/** Says what went wrong and what can be done about it. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return (
    <div class="problem is-error" role="alert">
      <div class="problem-text">
        <p>{t(problem.kind === 'not-opened' ? 'problem.notOpened' : 'problem.notSaved')}</p>
        {problem.kind === 'not-opened' && <p class="small">{t('problem.readingCopy')}</p>}
      </div>
      <button class="btn btn-small" type="button" onClick={problem.retry}>
        {t('problem.tryAgain')}
      </button>
      {(problem.kind === 'not-opened' || problem.isLasting) && <RescueLater onMended={problem.retry} />}
    </div>
  );
}

function RescueLater({ onMended }: { onMended: () => void }) {
  const loaded = useLater(() => import('./Rescue'));
  return loaded && <loaded.Rescue onMended={onMended} />;
}
