import { useDay } from '../../components/hooks/use-day';
import { useJournal } from '../../components/hooks/use-journal';
import { JournalPage } from '../../components/JournalPage';
import { Notices } from '../../components/Notices';

/** The journal page. */
export function App() {
  const day = useDay();
  return <JournalPage day={day} journal={useJournal(day)} notices={<Notices />} />;
}
