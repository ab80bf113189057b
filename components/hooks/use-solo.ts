import { useState } from 'preact/hooks';
import { dayOf, wallTimeOf } from '../../utils/domain/day';
import { choicesOf } from '../../utils/domain/people';
import { type People, setSolo, watchPeople } from '../../utils/services/person';
import { namesFor } from './person-names';
import { useWatch } from './use-watch';

/** Solo mode with the person in view, live, and its switch. */
export interface Solo {
  isOn: boolean;
  /** Whom it is about, where there are several people. */
  about?: string | undefined;
  /** The last switch could not be saved, or the journal could not be opened. */
  failed: boolean;
  turn(on: boolean): void;
}

export function useSolo(): Solo {
  const watched = useWatch<People>(watchPeople, []);
  const [failed, setFailed] = useState(false);
  const { all, inView } = watched.value ?? { all: [], inView: undefined };
  const person = all.find(({ id }) => id === inView);
  const names = namesFor(choicesOf(all));
  return {
    isOn: person?.body.mode === 'solo',
    about: all.length > 1 && person ? names.get(person.id) : undefined,
    failed: failed || watched.failed,
    turn: (on) => {
      if (watched.failed) watched.retry();
      setSolo(dayOf(wallTimeOf(new Date())), on, inView).then(
        () => setFailed(false),
        (error: unknown) => {
          console.error('The mode could not be saved', error);
          setFailed(true);
        },
      );
    },
  };
}
