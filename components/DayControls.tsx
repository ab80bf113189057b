import { useRef } from 'preact/hooks';
import type { TodayView } from '../utils/domain/today-view';
import { DayPanel } from './DayPanel';
import { type Disclosure, Disclosures } from './Disclosures';
import { t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';

/** Beside the date, whatever became of the card: what today is like, and what is kept for later. */
export function DayControls({
  view,
  verbs,
  onTake,
}: {
  view: TodayView;
  verbs: TodayVerbs;
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
  return <Disclosures quiet items={items} />;
}
