import { useState } from 'preact/hooks';
import { useDay } from '../../components/hooks/use-day';
import { useNoteDraft } from '../../components/hooks/use-note-draft';
import { useToday } from '../../components/hooks/use-today';
import { Notices } from '../../components/Notices';
import { PopupDue } from '../../components/PopupDue';
import { TodayPopup } from '../../components/TodayPopup';
import { readFirstPaint } from '../../utils/services/snapshot';

/** The toolbar popup: the same day as the new tab. */
export function App() {
  const [first] = useState(() => readFirstPaint(new Date()));
  const day = useDay();
  const today = useToday(first, day);
  const draft = useNoteDraft(first, today.view);
  const notices = (
    <>
      <Notices />
      <PopupDue view={today.view} />
    </>
  );
  return <TodayPopup day={day} today={today} draft={draft} onClose={() => close()} notices={notices} />;
}
