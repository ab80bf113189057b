import { useRef } from 'preact/hooks';
import type { TodayView } from '../utils/domain/today-view';
import { DayPanel } from './DayPanel';
import { type Disclosure, Disclosures } from './Disclosures';
import { t, tCount } from './hooks/text';
import type { Due } from './hooks/use-due';
import { useLater } from './hooks/use-later';
import type { TodayVerbs } from './hooks/use-today';

/** Beside the date, whatever became of the card: what today is like, and what is kept for later. */
export function DayControls({
  view,
  verbs,
  due,
  showsDue = false,
  onTake,
}: {
  view: TodayView;
  verbs: TodayVerbs;
  /** What is due now. */
  due?: Due | undefined;
  /** Somebody came here for that. */
  showsDue?: boolean | undefined;
  /** Something is made today's card, as soon as this is saved. */
  onTake: (saving: Promise<boolean>) => void;
}) {
  // A list that becomes empty under somebody's hands says so, and stays until the page is opened again.
  const hadItems = useRef(false);
  if (view.later.length > 0) hadItems.current = true;
  const items: Disclosure[] = [
    {
      title: t('controls.hardDay'),
      panel: () => <DayPanel panel="hard-day" view={view} verbs={verbs} onTake={onTake} />,
    },
  ];
  if (hadItems.current) {
    items.push({
      id: 'later',
      title: t('controls.later', String(view.later.length)),
      panel: () => <DayPanel panel="later" view={view} verbs={verbs} onTake={onTake} />,
    });
  }
  if (due && due.due.length > 0) {
    items.push({
      id: DUE,
      title: tCount('reminder.dueCount', due.due.length),
      panel: () => <DueLater due={due} view={view} />,
    });
  }
  return <Disclosures quiet items={items} openFirst={showsDue ? DUE : null} />;
}

const DUE = 'due';

function DueLater(props: { due: Due; view: TodayView }) {
  const loaded = useLater(() => import('./ReminderDue'));
  return loaded && <loaded.ReminderDue {...props} />;
}
