import { usePerson } from '../../components/hooks/use-person';
import { useReminders } from '../../components/hooks/use-reminders';
import { useSettings } from '../../components/hooks/use-settings';
import { Notices } from '../../components/Notices';
import { SettingsPage } from '../../components/SettingsPage';
import { extensionVersion } from '../../utils/browser/pages';

/** The settings page. */
export function App() {
  return (
    <SettingsPage
      form={useSettings()}
      reminders={useReminders()}
      person={usePerson()}
      version={extensionVersion()}
      notices={<Notices />}
    />
  );
}
