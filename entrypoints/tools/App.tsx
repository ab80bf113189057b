import { useTools } from '../../components/hooks/use-tools';
import { Notices } from '../../components/Notices';
import { ToolsPage } from '../../components/ToolsPage';

/** The tools. */
export function App() {
  return <ToolsPage tools={useTools()} notices={<Notices />} />;
}
