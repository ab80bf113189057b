import { useState } from 'preact/hooks';
import { FirstRun } from '../../components/FirstRun';
import { useDay } from '../../components/hooks/use-day';
import { newPersonId, type PersonForm, usePerson } from '../../components/hooks/use-person';
import { useReminders } from '../../components/hooks/use-reminders';
import { useSettings } from '../../components/hooks/use-settings';
import { Notices } from '../../components/Notices';
import { SettingsPage } from '../../components/SettingsPage';
import { extensionVersion } from '../../utils/browser/pages';

/** The settings page; the questions about somebody who is added take its place. */
export function App() {
  const day = useDay();
  const form = useSettings();
  const reminders = useReminders();
  const person = usePerson();
  const [added, setAdded] = useState<PersonForm['personId'] | null>(null);
  const [cameBack, setCameBack] = useState(false);
  if (added !== null) {
    const leave = () => {
      setCameBack(true);
      setAdded(null);
    };
    return (
      <FirstRun
        day={day}
        added={{ personId: added, onLeave: leave }}
        onEnd={() => location.assign('/newtab.html')}
        notices={<Notices />}
      />
    );
  }
  return (
    <SettingsPage
      form={form}
      reminders={reminders}
      person={person}
      onAdd={(personId) => setAdded(personId ?? newPersonId())}
      focusAdd={cameBack}
      version={extensionVersion()}
      notices={<Notices />}
    />
  );
}
