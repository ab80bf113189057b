import { useState } from 'preact/hooks';
import type { Landing } from '../utils/domain/entries';
import type { TodayView } from '../utils/domain/today-view';
import { ChoiceButtons } from './ChoiceButtons';
import { AFTER_TITLES, LANDING_REPLIES, LANDING_WORDS } from './hooks/after-words';
import { tOfDay } from './hooks/small-words';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';
import type { Panel } from './PopupPanel';

/** What follows an answer in the popup. */
export function PopupAfter({
  view,
  verbs,
  focusHeading,
  takeAlong,
  onPanel,
}: {
  view: TodayView;
  verbs: TodayVerbs;
  /** The answer was given here, a moment ago. */
  focusHeading: boolean;
  takeAlong: (saving: Promise<boolean>) => void;
  onPanel: (panel: Panel) => void;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  const [landed, setLanded] = useState<Landing | null>(null);
  const isRest = view.answer === 'rest';
  const took = view.answer === 'done' || view.answer === 'partly';
  return (
    <section class="pop-step" aria-labelledby="land-title">
      {took && view.title && <p class="small">{view.title}</p>}
      <h1 id="land-title" class="after-title" ref={heading} tabIndex={-1}>
        {view.asksLanding ? t('after.landTitle') : tOfDay(AFTER_TITLES[view.answer ?? 'done'], view.day)}
      </h1>
      {view.asksLanding ? (
        <div class="pop-answer-chips">
          <ChoiceButtons
            labelledBy="land-title"
            choices={LANDING_WORDS.map(({ value, text }) => ({ value, text: t(text) }))}
            onChoose={(landing) => void verbs.land(landing).then((isSaved) => isSaved && setLanded(landing))}
          />
          <p class="small">{t('after.landHint')}</p>
        </div>
      ) : (
        !took && <p class="step-body">{tOfDay(isRest ? 'after.restBody' : 'after.notTodayBody', view.day)}</p>
      )}
      {landed && !view.asksLanding && <Landed text={tOfDay(LANDING_REPLIES[landed], view.day)} />}
      {view.namesHelp && <p class="small">{t('checkIn.coldTwice')}</p>}
      <div class="pop-other">
        <button class="quiet" type="button" onClick={() => takeAlong(verbs.undo())}>
          <Icon name="undo" />
          {t(took ? 'after.undo' : 'after.bringBack')}
        </button>
        <button class="quiet" type="button" onClick={() => onPanel('hard-day')}>
          {t('controls.hardDay')}
        </button>
        {view.later.length > 0 && (
          <button class="quiet" type="button" onClick={() => onPanel('later')}>
            {t('controls.later', String(view.later.length))}
          </button>
        )}
      </div>
    </section>
  );
}

/** The buttons that were pressed are gone, so the reader is taken to what follows. */
function Landed({ text }: { text: string }) {
  const element = useFocusWhen<HTMLParagraphElement>(true);
  return (
    <p class="step-body" ref={element} tabIndex={-1}>
      {text}
    </p>
  );
}
