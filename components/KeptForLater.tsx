import { useId, useRef } from 'preact/hooks';
import { laysPlank } from '../utils/domain/entries';
import type { TodayView } from '../utils/domain/today-view';
import { tOfDay } from './hooks/small-words';
import { t } from './hooks/text';
import { useLater } from './hooks/use-later';
import type { TodayVerbs } from './hooks/use-today';

/** What is kept for later, oldest first: each can be made today's, or taken off the list. */
export function KeptForLater({
  view,
  verbs,
  onTake,
}: {
  view: TodayView;
  verbs: Pick<TodayVerbs, 'takeFromLater' | 'forgetLater'>;
  /** Something is made today's card, as soon as this is saved. */
  onTake: (saving: Promise<boolean>) => void;
}) {
  const id = useId();
  const times = useLater(() => import('./ReminderTime'));
  const box = useRef<HTMLDivElement>(null);
  const isTaken = laysPlank(view.answer);
  const forget = async (actionId: string) => {
    // The button goes away with its row.
    if (await verbs.forgetLater(actionId)) box.current?.focus();
  };
  return (
    <div class="later" ref={box} tabIndex={-1}>
      {view.later.length === 0 && <p class="small">{tOfDay('controls.laterNone', view.day)}</p>}
      {isTaken && view.later.length > 0 && <p class="small">{t('controls.laterDone')}</p>}
      {!isTaken && view.laterUsed && view.later.length > 0 && <p class="small">{t('controls.laterUsed')}</p>}
      <ul>
        {view.later.map(({ actionId, title, fitsToday }) => (
          <li key={actionId}>
            <p class="serif" id={`${id}-${actionId}`}>
              {title}
            </p>
            <div class="row row-wide">
              {!isTaken && !view.laterUsed && fitsToday && (
                <button
                  class="quiet"
                  type="button"
                  aria-describedby={`${id}-${actionId}`}
                  onClick={() => onTake(verbs.takeFromLater(actionId))}
                >
                  {t('controls.doToday')}
                </button>
              )}
              {!isTaken && !view.laterUsed && !fitsToday && (
                <span class="small faint">{t('controls.unfit')}</span>
              )}
              <button
                class="quiet"
                type="button"
                aria-describedby={`${id}-${actionId}`}
                onClick={() => void forget(actionId)}
              >
                {t('controls.takeOff')}
              </button>
            </div>
            {times && <times.ReminderTime actionId={actionId} titleId={`${id}-${actionId}`} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
