import type { TodayView } from '../utils/domain/today-view';
import { DayPanel } from './DayPanel';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { WhenThen } from './WhenThen';

/** What takes the place of the card in the popup for a while. */
export type Panel = 'hard-day' | 'later' | 'moment';

/** A panel in the popup, with the way back. */
export function PopupPanel({
  panel,
  view,
  verbs,
  focusHeading,
  onPanel,
  onTake,
}: {
  panel: Panel;
  view: TodayView;
  verbs: TodayVerbs;
  focusHeading: boolean;
  onPanel: (panel: Panel | null) => void;
  /** Something is made today's card, as soon as this is saved. */
  onTake: (saving: Promise<boolean>) => void;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="pop-step pop-panel" aria-labelledby="panel-title">
      <h1 id="panel-title" ref={heading} tabIndex={-1}>
        {titleOf(panel, view)}
      </h1>
      {panel === 'moment' ? (
        view.card && (
          <WhenThen
            personId={view.personId}
            card={view.card}
            saved={view.whenThen}
            onSave={verbs.setWhenThen}
            onDone={() => onPanel(null)}
          />
        )
      ) : (
        <DayPanel panel={panel} view={view} verbs={verbs} onTake={onTake} />
      )}
      <div class="pop-other">
        <button class="quiet" type="button" onClick={() => onPanel(null)}>
          {t('controls.back')}
        </button>
      </div>
    </section>
  );
}

function titleOf(panel: Panel, { later, whenThen }: TodayView): string {
  if (panel === 'later') return t('controls.later', String(later.length));
  if (panel === 'moment') return t(whenThen ? 'controls.changeMoment' : 'today.moment');
  return t('controls.hardDay');
}
