import { useState } from 'preact/hooks';
import { useDay } from '../../components/hooks/use-day';
import { useDraft } from '../../components/hooks/use-draft';
import { useToday } from '../../components/hooks/use-today';
import { TodayPopup } from '../../components/TodayPopup';
import { NOTE_FIELD } from '../../utils/domain/snapshot';
import { readFirstPaint } from '../../utils/services/snapshot';

/** The toolbar popup: the same day as the new tab. */
export function App() {
  const [first] = useState(() => readFirstPaint(new Date()));
  const day = useDay(first.day);
  const today = useToday(first, day);
  const draft = useDraft(NOTE_FIELD, first.draft, today.view?.prompt?.text ?? null);
  return <TodayPopup day={day} today={today} draft={draft} onClose={() => close()} />;
}
