import type { Answer } from '../utils/domain/entries';
import type { CardView, TodayView } from '../utils/domain/today-view';
import { Disclosures } from './Disclosures';
import { t, tCount } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { whySentence } from './hooks/why';
import { Icon } from './Icon';

/** Today's action, not answered yet. */
export function StepCard({
  card,
  view,
  focusHeading = false,
  onAnswer,
  onSwap,
}: {
  card: CardView;
  view: TodayView;
  /** The card was brought back here, a moment ago: the reader is taken along. */
  focusHeading?: boolean;
  onAnswer: (answer: Answer) => void;
  onSwap: () => void;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="step" aria-labelledby="step-title">
      <h1 id="step-title" ref={heading} tabIndex={-1} elementtiming="today">
        {card.title}
      </h1>
      <p class="step-body">{card.body}</p>
      <p class="step-meta">
        <span>{tCount('today.minutes', card.minutes)}</span>
        <span>{card.contacts ? t('today.anyWay') : t('today.alone')}</span>
        {card.cost === 'small' && <span>{t('today.smallCost')}</span>}
      </p>
      <p class="why">
        <b>{t('today.whyTitle')}</b> {whySentence(card)}
      </p>
      <Disclosures key={card.actionId} items={disclosuresOf(card)} />
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
      <div class="step-other row row-wide">
        {view.swapsLeft > 0 ? (
          <button class="quiet" type="button" onClick={onSwap}>
            <Icon name="swap" />
            {t('today.another')} <span class="faint">{tCount('today.swapsLeft', view.swapsLeft)}</span>
          </button>
        ) : (
          <span class="small">{t('today.noSwaps')}</span>
        )}
        <button class="quiet" type="button" onClick={() => onAnswer('rest')}>
          <Icon name="rest" />
          {t('today.rest')}
        </button>
      </div>
    </section>
  );
}

function disclosuresOf(card: CardView) {
  return [
    { title: t('today.easier'), text: card.easier },
    { title: t('today.ifNo'), text: card.ifNo },
    { title: t('today.example'), text: card.example && quoted(card.example) },
    { title: t('today.moment'), text: card.whenThen },
    { title: t('today.evidence'), text: card.evidence },
  ].flatMap(({ title, text }) => (text ? [{ title, text }] : []));
}

function quoted(words: string): string {
  return words.startsWith('“') ? words : `“${words}”`;
}
