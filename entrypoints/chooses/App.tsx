import { ChoosesPage } from '../../components/ChoosesPage';
import { useChoosing } from '../../components/hooks/use-choosing';
import { Notices } from '../../components/Notices';

/** The page “How Footbridge chooses”. */
export function App() {
  return <ChoosesPage choosing={useChoosing()} notices={<Notices />} />;
}
