import { useState } from 'preact/hooks';
import { useDay } from '../../components/hooks/use-day';
import { useDraft } from '../../components/hooks/use-draft';
import { useToday } from '../../components/hooks/use-today';
import { TodayPage } from '../../components/TodayPage';
import { canOpenBrowserNewTab, openBrowserNewTab } from '../../utils/browser/pages';
import { NOTE_FIELD } from '../../utils/domain/snapshot';
import { readFirstPaint } from '../../utils/services/snapshot';

/** The new tab: painted from the snapshot, then live. */
export function App() {
  const [first] = useState(() => readFirstPaint(new Date()));
  const day = useDay(first.day);
  const today = useToday(first, day);
  const draft = useDraft(NOTE_FIELD, first.draft, today.view?.prompt?.text ?? null);
  return (
    <TodayPage
      day={day}
      today={today}
      draft={draft}
      onBrowserTab={canOpenBrowserNewTab ? () => void openBrowserNewTab() : undefined}
    />
  );
}
