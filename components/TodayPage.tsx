import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Day } from '../utils/domain/day';
import type { TodayView } from '../utils/domain/today-view';
import { AfterStep } from './AfterStep';
import { DayControls } from './DayControls';
import { GratitudeNote } from './GratitudeNote';
import { longDate } from './hooks/dates';
import { t, tCount } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import type { Due } from './hooks/use-due';
import { useTakeAlong } from './hooks/use-focus-target';
import type { Today, TodayVerbs } from './hooks/use-today';
import { NoCard } from './NoCard';
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
  /** What is due now. */
  due?: Due;
  /** Somebody came here for that. */
  showsDue?: boolean;
  /** Shows the browser's own new tab page; absent where the browser does not allow it. */
  onBrowserTab?: (() => void) | undefined;
  /** What the page has to tell of its journal. */
  notices?: ComponentChildren;
}> = ({ day, today, draft, due, showsDue, onBrowserTab, notices }) => {
  const { view, verbs } = today;
  const [followsHere, takeAlong] = useTakeAlong(`${view?.answer}/${view?.card?.actionId}`);
  return (
    <div class="today">
      <TopBar page="today" />
      <main id="main" class="today-main">
        <div class="day-row">
          <p class="day">{longDate(day)}</p>
          {view && <DayControls view={view} verbs={verbs} due={due} showsDue={showsDue} onTake={takeAlong} />}
        </div>
        <div class="problems">
          {notices}
          <ProblemNote problem={today.problem} />
        </div>
        {view && <Step view={view} verbs={verbs} followsHere={followsHere} takeAlong={takeAlong} />}
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
      <Toast
        toast={today.toast}
        onDismiss={today.dismissToast}
        onUndo={() => takeAlong(Promise.resolve(true))}
      />
    </div>
  );
};

function Step({
  view,
  verbs,
  followsHere,
  takeAlong,
}: {
  view: TodayView;
  verbs: TodayVerbs;
  /** What is shown came through something done here, a moment ago. */
  followsHere: boolean;
  takeAlong: (saving: Promise<boolean>) => void;
}) {
  if (view.answer) {
    return (
      <AfterStep
        view={view}
        focusHeading={followsHere}
        onUndo={() => takeAlong(verbs.undo())}
        onLand={(landing) => void verbs.land(landing)}
        onSaveLine={verbs.saveLine}
      />
    );
  }
  if (!view.card) return <NoCard focusHeading={followsHere} />;
  return (
    <StepCard
      card={view.card}
      view={view}
      verbs={verbs}
      focusHeading={followsHere}
      onAnswer={(answer) => takeAlong(verbs.answer(answer))}
      onSwap={() => takeAlong(verbs.swap())}
      onGiveWay={takeAlong}
    />
  );
}

function planksText({ bridge: { total } }: TodayView): string {
  return total === 0 ? t('bridge.none') : tCount('bridge.planks', total);
}
