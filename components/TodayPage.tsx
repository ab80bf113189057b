import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import type { TodayView } from '../utils/domain/today-view';
import { AfterStep } from './AfterStep';
import { GratitudeNote } from './GratitudeNote';
import { longDate } from './hooks/dates';
import { t, tCount } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import type { Today } from './hooks/use-today';
import { ProblemNote } from './ProblemNote';
import { Scene } from './Scene';
import { StepCard } from './StepCard';
import { Toast } from './Toast';
import { TopBar } from './TopBar';

/** The new tab: today's action and today's question, over the bridge. */
export const TodayPage: FunctionComponent<{
  day: Day;
  today: Today;
  draft: DraftField;
  /** Shows the browser's own new tab page; absent where the browser does not allow it. */
  onBrowserTab?: (() => void) | undefined;
  /** What the page has to tell of its journal. */
  notices?: ComponentChildren;
}> = ({ day, today, draft, onBrowserTab, notices }) => {
  const { view, verbs } = today;
  return (
    <div class="today">
      <TopBar page="today" />
      <main id="main" class="today-main">
        <p class="day">{longDate(day)}</p>
        <div class="problems">
          {notices}
          <ProblemNote problem={today.problem} />
        </div>
        {view && <Step view={view} today={today} />}
        {view && view.answer !== 'rest' && <GratitudeNote view={view} draft={draft} verbs={verbs} />}
      </main>
      <footer class="scene">
        {view && <Scene bridge={view.bridge} />}
        <div class="scene-note">
          {view && <a href="/journal.html">{planksText(view)}</a>}
          {onBrowserTab && (
            <button class="quiet" type="button" onClick={onBrowserTab}>
              {t('today.browserTab')}
            </button>
          )}
        </div>
      </footer>
      <Toast toast={today.toast} onDismiss={today.dismissToast} />
    </div>
  );
};

function Step({ view, today: { verbs } }: { view: TodayView; today: Today }) {
  const [answeredHere, setAnsweredHere] = useState(false);
  useEffect(() => {
    if (!view.answer) setAnsweredHere(false);
  }, [view.answer]);
  if (view.answer) {
    return (
      <AfterStep
        view={view}
        focusHeading={answeredHere}
        onUndo={() => {
          setAnsweredHere(false);
          void verbs.undo();
        }}
        onLand={(landing) => void verbs.land(landing)}
        onSaveLine={verbs.saveLine}
      />
    );
  }
  if (!view.card) {
    return (
      <section class="step state">
        <h1>{t('after.restTitle')}</h1>
        <p>{t('today.noCard')}</p>
      </section>
    );
  }
  return (
    <StepCard
      card={view.card}
      view={view}
      onAnswer={(answer) => {
        setAnsweredHere(true);
        void verbs.answer(answer).then((isSaved) => {
          if (!isSaved) setAnsweredHere(false);
        });
      }}
      onSwap={() => void verbs.swap()}
    />
  );
}

function planksText({ bridge: { total } }: TodayView): string {
  return total === 0 ? t('bridge.none') : tCount('bridge.planks', total);
}
