import { useState } from 'preact/hooks';
import type { Landing } from '../utils/domain/entries';
import type { TodayView } from '../utils/domain/today-view';
import { Chips } from './Chips';
import { AFTER_TITLES, LANDING_REPLIES, LANDING_WORDS } from './hooks/after-words';
import { timeOfDay } from './hooks/dates';
import { tOfDay } from './hooks/small-words';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { Icon } from './Icon';
import { LineField } from './LineField';
import { MomentAfter } from './MomentAfter';

/** What follows an answer: how it landed, a line for oneself, or rest. */
export function AfterStep({
  view,
  focusHeading,
  onUndo,
  onLand,
  onSaveLine,
  onSaveMoment,
}: {
  view: TodayView;
  /** The answer was given here, a moment ago: the reader is taken along. */
  focusHeading: boolean;
  onUndo: () => void;
  onLand: (landing: Landing) => void;
  onSaveLine: (line: string, onLater: () => void, base: string) => Promise<boolean>;
  onSaveMoment: TodayVerbs['setWhenThen'];
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  const [landed, setLanded] = useState<Landing | null>(null);

  const took = view.answer === 'done' || view.answer === 'partly';
  const asks = took && (view.asksLanding || landed !== null);
  return (
    <section class="land" aria-labelledby="land-title">
      {took && <Did view={view} onUndo={onUndo} />}
      <h1 id="land-title" class="after-title" ref={heading} tabIndex={-1} elementtiming="today">
        {asks ? t('after.landTitle') : tOfDay(AFTER_TITLES[view.answer ?? 'done'], view.day)}
      </h1>
      {asks && (
        <>
          <Chips
            labelledBy="land-title"
            choices={LANDING_WORDS.map(({ value, text }) => ({ value, text: t(text) }))}
            chosen={landed}
            onChoose={(landing) => {
              setLanded(landing);
              onLand(landing);
            }}
          />
          <p class="land-reply" role="status">
            {landed && tOfDay(LANDING_REPLIES[landed], view.day)}
          </p>
          {view.namesHelp && <p class="small">{t('checkIn.coldTwice')}</p>}
          <p class="land-hint small faint">{t('after.landHint')}</p>
        </>
      )}
      {took ? (
        <LineField
          key={`${view.day}/${view.personId}`}
          day={view.day}
          personId={view.personId}
          saved={view.line}
          onSave={onSaveLine}
        />
      ) : (
        <>
          <p class="land-reply">
            {tOfDay(view.answer === 'rest' ? 'after.restBody' : 'after.notTodayBody', view.day)}
          </p>
          <p class="step-other">
            <button class="quiet" type="button" onClick={onUndo}>
              <Icon name="undo" />
              {t('after.bringBack')}
            </button>
          </p>
        </>
      )}
      {/* After a step that is done, or on a day of rest, there is nothing left to plan. */}
      {view.card && view.answer !== 'rest' && view.answer !== 'done' && (
        <MomentAfter personId={view.personId} card={view.card} saved={view.whenThen} onSave={onSaveMoment} />
      )}
    </section>
  );
}

function Did({ view, onUndo }: { view: TodayView; onUndo: () => void }) {
  const at = view.answeredAt ? timeOfDay(view.answeredAt) : '';
  return (
    <div class="did">
      <span class="serif">{view.title}</span>
      <span class="did-mark">
        <Icon name="check" />
        {t(view.answer === 'partly' ? 'after.partlyAt' : 'after.doneAt', at)}
      </span>
      <button class="quiet" type="button" onClick={onUndo}>
        {t('after.undo')}
      </button>
    </div>
  );
}
