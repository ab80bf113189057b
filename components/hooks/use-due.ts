import { useEffect, useState } from 'preact/hooks';
import type { SnoozeChoice } from '../../utils/domain/reminders/snooze';
import type { DueNow } from '../../utils/services/due-reminders';

/** What is due now, and what can be done with it. */
export interface Due extends DueNow {
  /** The last thing done with it could not be saved. */
  failed: boolean;
  snooze(choice: SnoozeChoice): void;
  putAway(): void;
}

const NOTHING: DueNow = { due: [], choices: [] };

/** What is due now, whatever became of its notification; it is looked for after the first paint. */
export function useDue(): Due {
  const [now, setNow] = useState<DueNow>(NOTHING);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    const onError = (error: unknown) => console.warn('What is due could not be read', error);
    services().then(({ watchDue }) => {
      if (!isGone) stop = watchDue({ onValue: setNow, onError });
    }, onError);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const save = (write: Promise<void>) => {
    write.then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('A reminder could not be put off', error);
        setFailed(true);
      },
    );
  };
  return {
    ...now,
    failed,
    snooze: (choice) => save(services().then((it) => it.snoozeDue(now.due, choice))),
    putAway: () => save(services().then((it) => it.putAwayDue(now.due))),
  };
}

function services() {
  return import('../../utils/services/due-reminders');
}
