import type { CardView, TodayView } from '../utils/domain/today-view';
import { type Disclosure, Disclosures } from './Disclosures';
import { t, tCount } from './hooks/text';
import { toolLink } from './hooks/tool-link';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { whySentence } from './hooks/why';
import { Icon } from './Icon';
import { WhenThen } from './WhenThen';

/** What a card says: the action, why it came, and what stands behind a tap. */
export function CardText({
  card,
  view,
  focusHeading,
  onSaveMoment,
}: {
  card: CardView;
  view: TodayView;
  focusHeading: boolean;
  onSaveMoment: TodayVerbs['setWhenThen'];
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  const moment: Disclosure = {
    id: 'moment',
    title: t(view.whenThen ? 'controls.changeMoment' : 'today.moment'),
    panel: (close) => (
      <WhenThen
        personId={view.personId}
        card={card}
        saved={view.whenThen}
        onSave={onSaveMoment}
        onDone={close}
      />
    ),
  };
  const tool = toolLink(card.tool);
  const [easier, ifNo, example, evidence] = disclosuresOf(card);
  return (
    <>
      <h1 id="step-title" ref={heading} tabIndex={-1} elementtiming="today">
        {card.title}
      </h1>
      <p class="step-body">{card.body}</p>
      <p class="step-meta">
        <span>{tCount('today.minutes', card.minutes)}</span>
        <span>{card.contacts ? t('today.anyWay') : t('today.alone')}</span>
        {card.cost === 'small' && <span>{t('today.smallCost')}</span>}
        {view.starred && (
          <span class="starred">
            <Icon name="star" />
            {t('controls.isStarred')}
          </span>
        )}
      </p>
      <p class="why">
        <b>{t('today.whyTitle')}</b> {whySentence(card, view.day)}{' '}
        <a class="why-link" href="/chooses.html">
          {t('controls.chooses')}
        </a>
      </p>
      {view.whenThen && (
        <p class="when-then">
          <b>{t('controls.moment')}</b> {view.whenThen}
        </p>
      )}
      <Disclosures items={[easier, ifNo, example, moment, evidence].flatMap((it) => it ?? [])}>
        {tool && !view.solo && (
          <a class="way" href={tool.href}>
            {t(tool.label)}
          </a>
        )}
      </Disclosures>
    </>
  );
}

function disclosuresOf(card: CardView): (Disclosure | null)[] {
  return [
    { title: t('today.easier'), text: card.easier },
    { title: t('today.ifNo'), text: card.ifNo },
    { title: t('today.example'), text: card.example && quoted(card.example) },
    { title: t('today.evidence'), text: card.evidence },
  ].map(({ title, text }) => (text ? { title, text } : null));
}

function quoted(words: string): string {
  return words.startsWith('“') ? words : `“${words}”`;
}
