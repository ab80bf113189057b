import { useState } from 'preact/hooks';
import { Cover } from '../../components/Cover';
import { useArrivalFocus } from '../../components/hooks/use-arrival-focus';
import { useCover } from '../../components/hooks/use-cover';
import { useDay } from '../../components/hooks/use-day';
import { useDue } from '../../components/hooks/use-due';
import { useLater } from '../../components/hooks/use-later';
import { useNoteDraft } from '../../components/hooks/use-note-draft';
import { useToday } from '../../components/hooks/use-today';
import { Notices } from '../../components/Notices';
import { TodayPage } from '../../components/TodayPage';
import { cameForDue, canOpenBrowserNewTab, openBrowserNewTab } from '../../utils/browser/pages';
import { type FirstPaint, readFirstPaint } from '../../utils/services/snapshot';

const onBrowserTab = canOpenBrowserNewTab ? () => void openBrowserNewTab() : undefined;

/** The new tab: its cover where that is on, else today, painted from the snapshot and then live. */
export function App() {
  const [first] = useState(() => readFirstPaint(new Date()));
  const cover = useCover(first.view !== null);
  if (cover.state === 'asking') return null;
  if (cover.state === 'covered') return <Cover onShow={cover.open} onBrowserTab={onBrowserTab} />;
  return <Uncovered first={first} cameByPress={cover.wasOpened} />;
}

function Uncovered({ first, cameByPress }: { first: FirstPaint; cameByPress: boolean }) {
  const day = useDay();
  const today = useToday(first, day);
  const draft = useNoteDraft(first, today.view);
  const due = useDue();
  const [endedHere, setEndedHere] = useState(false);
  const isFirstRun = today.firstRun && !today.view;
  useArrivalFocus(cameByPress || endedHere, today.view !== null);
  if (isFirstRun) return <FirstRunLater day={day} onEnd={() => setEndedHere(true)} />;
  return (
    <TodayPage
      day={day}
      today={today}
      draft={draft}
      due={due}
      showsDue={cameForDue()}
      notices={<Notices />}
      onBrowserTab={onBrowserTab}
    />
  );
}

function FirstRunLater(props: { day: FirstPaint['day']; onEnd: () => void }) {
  const loaded = useLater(() => import('../../components/FirstRun'));
  return loaded && <loaded.FirstRun {...props} notices={<Notices />} />;
}
