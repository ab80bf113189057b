import type { TodayView } from '../utils/domain/today-view';
import { HardDay } from './HardDay';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import type { TodayVerbs } from './hooks/use-today';
import { KeptForLater } from './KeptForLater';

/** What takes the place of the card in the popup for a while. */
export type Panel = 'hard-day' | 'later';

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
        {panel === 'later' ? t('controls.later', String(view.later.length)) : t('controls.hardDay')}
      </h1>
      {panel === 'later' ? (
        <KeptForLater view={view} verbs={verbs} onTake={onTake} />
      ) : (
        <HardDay view={view} verbs={verbs} />
      )}
      <div class="pop-other">
        <button class="quiet" type="button" onClick={() => onPanel(null)}>
          {t('controls.back')}
        </button>
      </div>
    </section>
  );
}
