import type { TodayView } from '../utils/domain/today-view';
import { useLater } from './hooks/use-later';

/** What is due, in the popup, as soon as it is known. */
export function PopupDue({ later }: { later: TodayView['later'] }) {
  const loaded = useLater(() => import('./ReminderPopup'));
  return loaded && <loaded.ReminderPopup later={later} />;
}
