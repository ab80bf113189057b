import { HelpPage } from '../../components/HelpPage';
import { useSolo } from '../../components/hooks/use-solo';

/** The help page. */
export function App() {
  return <HelpPage solo={useSolo()} />;
}
