import { useState } from 'preact/hooks';
import { useDay } from '../../components/hooks/use-day';
import { useNoteDraft } from '../../components/hooks/use-note-draft';
import { useToday } from '../../components/hooks/use-today';
import { Notices } from '../../components/Notices';
import { TodayPage } from '../../components/TodayPage';
import { canOpenBrowserNewTab, openBrowserNewTab } from '../../utils/browser/pages';
import { readFirstPaint } from '../../utils/services/snapshot';

/** The new tab: painted from the snapshot, then live. */
export function App() {
  const [first] = useState(() => readFirstPaint(new Date()));
  const day = useDay(first.day);
  const today = useToday(first, day);
  const draft = useNoteDraft(first, today.view);
  return (
    <TodayPage
      day={day}
      today={today}
      draft={draft}
      notices={<Notices />}
      onBrowserTab={canOpenBrowserNewTab ? () => void openBrowserNewTab() : undefined}
    />
  );
}
