import type { CheckIn } from '../utils/domain/choosing/check-in';
import { type TextKey, t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';

/** Professional help, named on one day and never sold. */
export function CheckInHelp({
  cause,
  onAnswer,
}: Pick<Extract<CheckIn, { kind: 'help' }>, 'cause'> & {
  onAnswer: (answer: Parameters<TodayVerbs['checkIn']>[0], reply: readonly TextKey[]) => Promise<void>;
}) {
  return (
    <section class="check-in" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{t('checkIn.helpTitle')}</h2>
      <p>{t(cause === 'mood' ? 'checkIn.helpMood' : 'checkIn.helpConflict')}</p>
      {cause === 'mood' && <p class="small">{t('help.crisis')}</p>}
      <div class="row">
        <button
          class="btn btn-small"
          type="button"
          onClick={() => void onAnswer({ kind: 'help' }, ['checkIn.helpNoted'])}
        >
          {t('checkIn.helpRead')}
        </button>
        <a href="/help.html">{t('checkIn.helpMore')}</a>
      </div>
    </section>
  );
}
