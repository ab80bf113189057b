import { type TextKey, t } from './hooks/text';
import type { ForToday, PersonForm } from './hooks/use-person';

const SAID: Record<ForToday, TextKey> = {
  nothing: 'welcome.tomorrow',
  offered: 'welcome.tomorrow',
  failed: 'problem.notDone',
  drawn: 'welcome.drawn',
  answered: 'welcome.answered',
  'no-card': 'welcome.noCard',
  'nothing-else': 'welcome.nothingElse',
};

/** What became of the last change, and when it counts. Where there was one, it stays in view. */
export function PersonSaved({ form }: { form: PersonForm }) {
  const { failed, saves, forToday } = form;
  return (
    <div class={saves > 0 || failed ? 'set-saved is-shown' : 'set-saved'}>
      <div role="status">
        {/* Made anew for each change: what has not changed is not read out again. */}
        {saves > 0 && !failed && <p key={saves}>{t('settings.saved')}</p>}
        {!failed && (
          <p class="small" key={forToday}>
            {t(SAID[forToday])}
          </p>
        )}
      </div>
      {failed && (
        <p class="error" role="alert">
          {t('welcome.notSaved')}
        </p>
      )}
      {failed && (
        <button class="btn btn-small" type="button" onClick={form.retry}>
          {t('problem.tryAgain')}
        </button>
      )}
      {!failed && (forToday === 'offered' || forToday === 'failed') && (
        <button class="btn btn-small" type="button" onClick={form.applyToday}>
          {t('welcome.useToday')}
        </button>
      )}
    </div>
  );
}
