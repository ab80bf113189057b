import type { CardView, TodayView } from '../utils/domain/today-view';
import { cardMenu } from './hooks/card-menu';
import { tOfDay } from './hooks/small-words';
import { t, tCount } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';
import { Menu } from './Menu';

/** The quiet row under the answers: what else can be done with today's card. */
export function CardControls({
  card,
  view,
  verbs,
  onSwap,
  onRest,
  onGiveWay = () => {},
}: {
  card: CardView;
  view: TodayView;
  verbs: TodayVerbs;
  onSwap: () => void;
  onRest: () => void;
  /** The card is to give way to another one, as soon as this is saved. */
  onGiveWay?: ((saving: Promise<boolean>) => void) | undefined;
}) {
  return (
    <div class="step-other row row-wide">
      {view.swapsLeft > 0 ? (
        <button class="quiet" type="button" onClick={onSwap}>
          <Icon name="swap" />
          {t('today.another')} <span class="faint">{tCount('today.swapsLeft', view.swapsLeft)}</span>
        </button>
      ) : (
        <span class="small no-swaps">{tOfDay('today.noSwaps', view.day)}</span>
      )}
      <button class="quiet" type="button" onClick={() => onGiveWay(verbs.keepForLater(card.actionId))}>
        <Icon name="keep" />
        {t('controls.keep')}
      </button>
      <button class="quiet" type="button" onClick={onRest}>
        <Icon name="rest" />
        {t('today.rest')}
      </button>
      <Menu quiet label={t('controls.more')} items={cardMenu(card, view, verbs, onGiveWay)} />
    </div>
  );
}
