import type { Answer } from '../utils/domain/entries';
import type { CardView, TodayView } from '../utils/domain/today-view';
import { CardControls } from './CardControls';
import { CardText } from './CardText';
import { t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';

/** Today's action, not answered yet. */
export function StepCard({
  card,
  view,
  verbs,
  focusHeading = false,
  onAnswer,
  onSwap,
  onGiveWay,
}: {
  card: CardView;
  view: TodayView;
  verbs: TodayVerbs;
  /** The card came here through something done on this page, a moment ago: the reader is taken along. */
  focusHeading?: boolean;
  onAnswer: (answer: Answer) => void;
  onSwap: () => void;
  /** The card is to give way to another one, as soon as this is saved. */
  onGiveWay?: ((saving: Promise<boolean>) => void) | undefined;
}) {
  return (
    <section class="step" aria-labelledby="step-title">
      <CardText
        key={card.actionId}
        card={card}
        view={view}
        focusHeading={focusHeading}
        onSaveMoment={verbs.setWhenThen}
      />
      <div class="step-answer row" role="group" aria-label={t('today.howDidItGo')}>
        <button class="btn btn-primary" type="button" onClick={() => onAnswer('done')}>
          <Icon name="check" />
          {t('today.done')}
        </button>
        <button class="btn" type="button" onClick={() => onAnswer('partly')}>
          {t('today.partly')}
        </button>
        <button class="btn" type="button" onClick={() => onAnswer('not-today')}>
          {t('today.notToday')}
        </button>
      </div>
      {view.restOffered && <p class="small rest-offered">{t('checkIn.restOffered')}</p>}
      <CardControls
        card={card}
        view={view}
        verbs={verbs}
        onSwap={onSwap}
        onRest={() => onAnswer('rest')}
        onGiveWay={onGiveWay}
      />
    </section>
  );
}
