import type { CardView, TodayView } from '../utils/domain/today-view';
import { cardMenu, type MenuItem } from './hooks/card-menu';
import { tOfDay } from './hooks/small-words';
import { t, tCount } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { whySentence } from './hooks/why';
import { Icon } from './Icon';
import { Menu } from './Menu';
import { NoCard } from './NoCard';
import type { Panel } from './PopupPanel';

/** Today's card in the popup, not answered yet. */
export function PopupStep({
  view,
  verbs,
  focusHeading,
  takeAlong,
  onPanel,
}: {
  view: TodayView;
  verbs: TodayVerbs;
  /** The card came through something done here, a moment ago. */
  focusHeading: boolean;
  takeAlong: (saving: Promise<boolean>) => void;
  onPanel: (panel: Panel) => void;
}) {
  const { card, later, swapsLeft } = view;
  const panels: MenuItem[] = [{ text: t('controls.hardDay'), onChoose: () => onPanel('hard-day') }];
  if (later.length > 0) {
    panels.push({ text: t('controls.later', String(later.length)), onChoose: () => onPanel('later') });
  }
  const moment = {
    text: t(view.whenThen ? 'controls.changeMoment' : 'today.moment'),
    onChoose: () => onPanel('moment'),
  };
  if (!card) {
    return (
      <div class="pop-step">
        <NoCard day={view.day} focusHeading={focusHeading} />
        <div class="pop-other">
          {panels.map(({ text, onChoose }) => (
            <button key={text} class="quiet" type="button" onClick={onChoose}>
              {text}
            </button>
          ))}
        </div>
      </div>
    );
  }
  return (
    <section class="pop-step" aria-labelledby="step-title">
      <PopupCardText key={card.actionId} card={card} view={view} focusHeading={focusHeading} />
      <div class="pop-answer" role="group" aria-label={t('today.howDidItGo')}>
        <button class="btn btn-primary" type="button" onClick={() => takeAlong(verbs.answer('done'))}>
          {t('today.done')}
        </button>
        <button class="btn" type="button" onClick={() => takeAlong(verbs.answer('partly'))}>
          {t('today.partly')}
        </button>
        <button class="btn" type="button" onClick={() => takeAlong(verbs.answer('not-today'))}>
          {t('today.notToday')}
        </button>
      </div>
      <div class="pop-other">
        {swapsLeft > 0 ? (
          <button class="quiet" type="button" onClick={() => takeAlong(verbs.swap())}>
            {t('today.another')} <span class="visually-hidden">{tCount('today.swapsLeft', swapsLeft)}</span>
          </button>
        ) : (
          <span class="small no-swaps">{tOfDay('today.noSwaps', view.day)}</span>
        )}
        <button class="quiet" type="button" onClick={() => takeAlong(verbs.keepForLater(card.actionId))}>
          {t('controls.keepShort')}
        </button>
        <button class="quiet" type="button" onClick={() => takeAlong(verbs.answer('rest'))}>
          {t('today.rest')}
        </button>
        <Menu
          label={t('controls.more')}
          items={[...cardMenu(card, view, verbs, takeAlong), moment, ...panels]}
        />
      </div>
    </section>
  );
}

function PopupCardText({
  card,
  view,
  focusHeading,
}: {
  card: CardView;
  view: TodayView;
  focusHeading: boolean;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <>
      <h1 id="step-title" ref={heading} tabIndex={-1}>
        {card.title}
      </h1>
      <p class="step-body">{card.body}</p>
      <p class="why">
        {view.starred && (
          <span class="starred">
            <Icon name="star" />
            {t('controls.isStarred')}
          </span>
        )}{' '}
        <b>{t('today.whyTitleShort')}</b> {whySentence(card, view.day)}
      </p>
      {view.whenThen && (
        <p class="when-then">
          <b>{t('controls.moment')}</b> {view.whenThen}
        </p>
      )}
    </>
  );
}
