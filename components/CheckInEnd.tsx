import { type TextKey, t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';

/** The kind question of every twelve weeks: go on, slow down, or put it away. All three are the same size. */
export function CheckInEnd({
  onAnswer,
}: {
  onAnswer: (answer: Parameters<TodayVerbs['checkIn']>[0], reply: readonly TextKey[]) => Promise<void>;
}) {
  return (
    <section class="check-in" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{t('checkIn.endTitle')}</h2>
      <p>{t('checkIn.endBody')}</p>
      <ul class="truths">
        <li>
          {t('checkIn.slow')}: {t('checkIn.slowHint')}
        </li>
        <li>
          {t('checkIn.rest')}: {t('checkIn.restHint')}
        </li>
      </ul>
      <div class="row">
        <button
          class="btn btn-small"
          type="button"
          onClick={() => void onAnswer({ kind: 'end', choice: 'go-on' }, ['checkIn.wentOn'])}
        >
          {t('checkIn.goOn')}
        </button>
        <button
          class="btn btn-small"
          type="button"
          onClick={() => void onAnswer({ kind: 'end', choice: 'slow' }, ['checkIn.slowed'])}
        >
          {t('checkIn.slow')}
        </button>
        <button
          class="btn btn-small"
          type="button"
          onClick={() => void onAnswer({ kind: 'end', choice: 'rest' }, [])}
        >
          {t('checkIn.rest')}
        </button>
        <button
          class="quiet"
          type="button"
          onClick={() => void onAnswer({ kind: 'end', choice: null }, ['checkIn.noted'])}
        >
          {t('checkIn.close')}
        </button>
      </div>
    </section>
  );
}
