import type { TodayView } from '../utils/domain/today-view';
import { useLater } from './hooks/use-later';

/** What is due, in the popup, as soon as it is known. */
export function PopupDue({ view }: { view: TodayView | null }) {
  const loaded = useLater(() => import('./ReminderPopup'));
  return loaded && <loaded.ReminderPopup view={view} />;
}
