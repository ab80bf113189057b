import { useState } from 'preact/hooks';
import { useDay } from '../../components/hooks/use-day';
import { useJournal } from '../../components/hooks/use-journal';
import { JournalPage } from '../../components/JournalPage';
import { dayOf, wallTimeOf } from '../../utils/domain/day';

/** The journal page. */
export function App() {
  const [first] = useState(() => dayOf(wallTimeOf(new Date())));
  const day = useDay(first);
  return <JournalPage journal={useJournal(day)} />;
}
