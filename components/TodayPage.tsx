import type { ComponentChildren, FunctionComponent } from 'preact';
import { asksPrompt, isQuiet } from '../utils/domain/asks';
import type { Day } from '../utils/domain/day';
import type { TodayView } from '../utils/domain/today-view';
import { AfterStep } from './AfterStep';
import { BetweenSteps } from './BetweenSteps';
import { DayControls } from './DayControls';
import { GratitudeNote } from './GratitudeNote';
import { longDate } from './hooks/dates';
import { tOfDay } from './hooks/small-words';
import { t, tCount } from './hooks/text';
import type { DraftField } from './hooks/use-draft';
import type { Due } from './hooks/use-due';
import { useTakeAlong } from './hooks/use-focus-target';
import { useLater } from './hooks/use-later';
import type { Today, TodayVerbs } from './hooks/use-today';
import { NoCard } from './NoCard';
import { PersonSwitch } from './PersonSwitch';
import { ProblemNote } from './ProblemNote';
import { Resting } from './Resting';
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
  const [followsHere, takeAlong] = useTakeAlong(
    `${view?.answer}/${view?.card?.actionId}/${view?.resting}/${view?.stepsAgainOn}`,
  );
  return (
    <div class="today">
      <TopBar page="today" />
      <main id="main" class="today-main">
        <div class="day-row">
          <p class="day">{longDate(day)}</p>
          {view && <PersonSwitch view={view} onShow={verbs.show} />}
          {view && !isQuiet(view) && (
            <DayControls
              key={view.personId}
              view={view}
              verbs={verbs}
              due={due}
              showsDue={showsDue}
              onTake={takeAlong}
            />
          )}
        </div>
        <div class="problems">
          {notices}
          <ProblemNote problem={today.problem} />
        </div>
        {view && (
          <Step
            key={view.personId}
            view={view}
            verbs={verbs}
            followsHere={followsHere}
            takeAlong={takeAlong}
          />
        )}
        {view && asksPrompt(view) && (
          <GratitudeNote key={view.personId} view={view} draft={draft} verbs={verbs} />
        )}
        {view && (
          <CheckInLater key={`check-in-${view.personId}`} view={view} verbs={verbs} takeAlong={takeAlong} />
        )}
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
  if (view.resting) {
    return <Resting focusHeading={followsHere} onTakeUp={() => takeAlong(verbs.takeUp(view.personId))} />;
  }
  if (view.answer) {
    return (
      <AfterStep
        view={view}
        focusHeading={followsHere}
        onUndo={() => takeAlong(verbs.undo())}
        onLand={(landing) => void verbs.land(landing)}
        onSaveLine={verbs.saveLine}
        onSaveMoment={verbs.setWhenThen}
      />
    );
  }
  if (view.stepsAgainOn) {
    return (
      <BetweenSteps
        next={view.stepsAgainOn}
        focusHeading={followsHere}
        onStep={() => takeAlong(verbs.stepAllTheSame())}
      />
    );
  }
  if (!view.card) return <NoCard day={view.day} focusHeading={followsHere} />;
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

/** What is asked every few weeks is below all else, and comes after it. */
function CheckInLater(props: {
  view: TodayView;
  verbs: TodayVerbs;
  takeAlong: (saving: Promise<boolean>) => void;
}) {
  const loaded = useLater(() => import('./CheckIn'));
  return loaded && <loaded.CheckIn {...props} />;
}

function planksText({ day, bridge: { total } }: TodayView): string {
  return total === 0 ? tOfDay('bridge.none', day) : tCount('bridge.planks', total);
}
