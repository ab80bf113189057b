import { useRef } from 'preact/hooks';
import type { TodayView } from '../utils/domain/today-view';
import { type Disclosure, Disclosures } from './Disclosures';
import { HardDay } from './HardDay';
import { t } from './hooks/text';
import type { TodayVerbs } from './hooks/use-today';
import { KeptForLater } from './KeptForLater';

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
    { title: t('controls.hardDay'), panel: () => <HardDay view={view} verbs={verbs} /> },
  ];
  if (hadItems.current) {
    items.push({
      id: 'later',
      title: t('controls.later', String(view.later.length)),
      panel: () => <KeptForLater view={view} verbs={verbs} onTake={onTake} />,
    });
  }
  return <Disclosures quiet items={items} />;
}
