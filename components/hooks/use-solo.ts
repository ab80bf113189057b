import { useState } from 'preact/hooks';
import { dayOf, wallTimeOf } from '../../utils/domain/day';
import { setSolo, watchSolo } from '../../utils/services/person';
import { useWatch } from './use-watch';

/** Solo mode, live, and its switch. */
export interface Solo {
  isOn: boolean;
  /** The last switch could not be saved, or the journal could not be opened. */
  failed: boolean;
  turn(on: boolean): void;
}

export function useSolo(): Solo {
  const watched = useWatch(watchSolo, []);
  const [failed, setFailed] = useState(false);
  return {
    isOn: watched.value ?? false,
    failed: failed || watched.failed,
    turn: (on) => {
      if (watched.failed) watched.retry();
      setSolo(dayOf(wallTimeOf(new Date())), on).then(
        () => setFailed(false),
        (error: unknown) => {
          console.error('The mode could not be saved', error);
          setFailed(true);
        },
      );
    },
  };
}
