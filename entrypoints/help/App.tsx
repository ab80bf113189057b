import { HelpPage } from '../../components/HelpPage';
import { useSolo } from '../../components/hooks/use-solo';
import { Notices } from '../../components/Notices';

/** The help page. */
export function App() {
  return <HelpPage solo={useSolo()} notices={<Notices />} />;
}
