import type { ComponentChildren } from 'preact';
import type { Day } from '../utils/domain/day';
import type { Answer } from '../utils/domain/entries';
import type { CardView, TodayView } from '../utils/domain/today-view';
import { ChoiceButtons } from './ChoiceButtons';
import { longDate } from './hooks/dates';
import { t, tCount } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import { type FocusTarget, useFocusTarget, useFocusWhen } from './hooks/use-focus-target';
import { useHideKey } from './hooks/use-hide';
import type { Today, TodayVerbs } from './hooks/use-today';
import { whySentence } from './hooks/why';
import { Icon } from './Icon';
import { MiniSpan } from './MiniSpan';
import { PopupNote } from './PopupNote';
import { ProblemNote } from './ProblemNote';

/** The toolbar popup: the same card and question as the new tab, shorter. */
export function TodayPopup({
  day,
  today,
  draft,
  onClose,
  notices,
}: {
  day: Day;
  today: Today;
  draft: DraftField;
  onClose: () => void;
  /** What the page has to tell of its journal. */
  notices?: ComponentChildren;
}) {
  useHideKey(onClose);
  const { view, verbs } = today;
  return (
    <div class="popup">
      <header class="pop-top">
        <span>{longDate(day)}</span>
        <button
          class="btn btn-icon"
          type="button"
          aria-label={t('nav.hide')}
          title={t('nav.hide')}
          onClick={onClose}
        >
          <Icon name="hide" />
        </button>
      </header>
      <main class="pop-main">
        {notices}
        <ProblemNote problem={today.problem} />
        {view && <PopupToday view={view} verbs={verbs} />}
        {view && view.answer !== 'rest' && <PopupNote view={view} draft={draft} verbs={verbs} />}
      </main>
      <div class="pop-scene">{view && <MiniSpan bridge={view.bridge} width={332} height={60} />}</div>
      <nav class="pop-nav" aria-label={t('nav.pages')}>
        <a href="/newtab.html" target="_blank" rel="noopener">
          {t('nav.fullPage')}
        </a>
        <a href="/journal.html" target="_blank" rel="noopener">
          {t('nav.journal')}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {t('nav.settings')}
        </a>
        <a href="/help.html" target="_blank" title={t('nav.rightForMe')} rel="noopener">
          {t('nav.help')}
        </a>
      </nav>
    </div>
  );
}

interface PartProps {
  view: TodayView;
  verbs: TodayVerbs;
  focusOn: FocusTarget;
  setFocusOn: (target: FocusTarget) => void;
}

function PopupToday({ view, verbs }: { view: TodayView; verbs: TodayVerbs }) {
  const [focusOn, setFocusOn] = useFocusTarget(view.answer);
  const Part = view.answer ? PopupAfter : PopupStep;
  return <Part view={view} verbs={verbs} focusOn={focusOn} setFocusOn={setFocusOn} />;
}

function PopupStep({ view, verbs, focusOn, setFocusOn }: PartProps) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusOn === 'card');
  const answer = async (given: Answer) => {
    setFocusOn('after');
    if (!(await verbs.answer(given))) setFocusOn(null);
  };
  const { card } = view;
  if (!card) {
    return (
      <section class="pop-step">
        <h1>{t('after.restTitle')}</h1>
        <p class="step-body">{t('today.noCard')}</p>
      </section>
    );
  }
  return (
    <section class="pop-step" aria-labelledby="step-title">
      <h1 id="step-title" ref={heading} tabIndex={-1}>
        {card.title}
      </h1>
      <p class="step-body">{card.body}</p>
      <PopupWhy card={card} />
      <div class="pop-answer" role="group" aria-label={t('today.howDidItGo')}>
        <button class="btn btn-primary" type="button" onClick={() => void answer('done')}>
          {t('today.done')}
        </button>
        <button class="btn" type="button" onClick={() => void answer('partly')}>
          {t('today.partly')}
        </button>
        <button class="btn" type="button" onClick={() => void answer('not-today')}>
          {t('today.notToday')}
        </button>
      </div>
      <div class="pop-other">
        {view.swapsLeft > 0 ? (
          <button class="quiet" type="button" onClick={() => void verbs.swap()}>
            <Icon name="swap" />
            {t('today.another')} <span class="faint">{tCount('today.swapsLeft', view.swapsLeft)}</span>
          </button>
        ) : (
          <span class="small">{t('today.noSwaps')}</span>
        )}
        <button class="quiet" type="button" onClick={() => void answer('rest')}>
          <Icon name="rest" />
          {t('today.rest')}
        </button>
      </div>
    </section>
  );
}

function PopupWhy({ card }: { card: CardView }) {
  return (
    <p class="why">
      <b>{t('today.whyTitleShort')}</b> {whySentence(card)}
    </p>
  );
}

function PopupAfter({ view, verbs, focusOn, setFocusOn }: PartProps) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusOn === 'after');
  const undo = () => {
    setFocusOn('card');
    void verbs.undo();
  };
  const isRest = view.answer === 'rest';
  const took = view.answer === 'done' || view.answer === 'partly';
  return (
    <section class="pop-step" aria-labelledby="land-title">
      {took && <p class="small">{view.title}</p>}
      <h1 id="land-title" class="after-title" ref={heading} tabIndex={-1}>
        {t(view.asksLanding ? 'after.landTitle' : POPUP_TITLES[view.answer ?? 'done'])}
      </h1>
      {view.asksLanding ? (
        <div class="pop-answer-chips">
          <ChoiceButtons
            labelledBy="land-title"
            choices={[
              { value: 'warm', text: t('after.warm') },
              { value: 'neutral', text: t('after.neutral') },
              { value: 'cold', text: t('after.cold') },
              { value: 'did-not-say', text: t('after.didNotSay') },
            ]}
            onChoose={(landing) => void verbs.land(landing)}
          />
          <p class="small">{t('after.landHint')}</p>
        </div>
      ) : (
        !took && <p class="step-body">{t(isRest ? 'after.restBody' : 'after.notTodayBody')}</p>
      )}
      <div class="pop-other">
        <button class="quiet" type="button" onClick={undo}>
          <Icon name="undo" />
          {t(took ? 'after.undo' : 'after.bringBack')}
        </button>
      </div>
    </section>
  );
}

const POPUP_TITLES = {
  done: 'after.doneTitle',
  partly: 'after.partlyTitle',
  'not-today': 'after.notTodayTitle',
  rest: 'after.restTitle',
} as const;
