import { t, tCount } from './hooks/text';
import type { Problem } from './hooks/use-today';

/** Says what went wrong, or was put right, and what can be done about it. */
export function ProblemNote({ problem, onDismiss }: { problem: Problem | null; onDismiss: () => void }) {
  if (!problem) return null;
  if (problem.kind === 'healed') {
    return (
      <div class="problem" role="status">
        <p>{tCount('problem.healed', problem.entries)}</p>
        <button class="btn btn-small" type="button" onClick={onDismiss}>
          {t('problem.dismiss')}
        </button>
      </div>
    );
  }
  return (
    <div class="problem is-error" role="alert">
      <p>{t(problem.kind === 'not-opened' ? 'problem.notOpened' : 'problem.notSaved')}</p>
      <button class="btn btn-small" type="button" onClick={problem.retry}>
        {t('problem.tryAgain')}
      </button>
    </div>
  );
}
