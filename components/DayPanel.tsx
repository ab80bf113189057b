import type { TodayView } from '../utils/domain/today-view';
import { useLater } from './hooks/use-later';
import type { TodayVerbs } from './hooks/use-today';

/** What today is like, or what is kept for later: loaded after the first paint, because it stands behind a press. */
export function DayPanel({
  panel,
  ...props
}: {
  panel: 'hard-day' | 'later';
  view: TodayView;
  verbs: TodayVerbs;
  /** Something is made today's card, as soon as this is saved. */
  onTake: (saving: Promise<boolean>) => void;
}) {
  const hardDay = useLater(() => import('./HardDay'));
  const kept = useLater(() => import('./KeptForLater'));
  if (panel === 'hard-day') return hardDay && <hardDay.HardDay {...props} />;
  return kept && <kept.KeptForLater {...props} />;
}
