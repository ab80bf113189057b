import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import type { PersonBody } from '../../utils/domain/entries';
import {
  type FirstRunPage,
  pageAfter,
  pageBefore,
  pageToGoOnWith,
  placeOf,
} from '../../utils/domain/first-run';
import { newPerson } from '../../utils/domain/person-answers';
import { changePerson, type PersonChange, watchPerson } from '../../utils/services/person';

export type { PersonChange };

export interface FirstRunForm {
  /** The page that is shown; null until it is known where to go on. */
  page: FirstRunPage | null;
  /** The answers as they are on the page. */
  person: PersonBody;
  /** A page was turned here: its heading takes the focus. On load nothing does. */
  turned: boolean;
  /** The last change could not be saved. */
  failed: boolean;
  /** Saves everything again that was answered here. */
  retry(): void;
  /** Keeps an answer at once. */
  change(change: PersonChange): void;
  /** Keeps answers and turns to the next page; after the last, or where the rest is passed over, first run is over. */
  next(change?: PersonChange, isRestSkipped?: boolean): Promise<boolean>;
  back(): void;
}

/**
 * First run: which page, and the answers, each kept as it is given. The safety questions are no part of it.
 *
 * @param onEnd called when it is ended here, by a press.
 */
export function useFirstRun(day: Day, onEnd: () => void): FirstRunForm {
  const [page, setPage] = useState<FirstRunPage | null>(null);
  const [person, setPerson] = useState<PersonBody>(() => newPerson(''));
  const [turned, setTurned] = useState(false);
  const [failed, setFailed] = useState(false);
  // Everything that was answered here: one that could not be saved goes along with the next.
  const answered = useRef<PersonChange>({});

  useEffect(() => {
    let stop = () => {};
    stop = watchPerson({
      onValue: (kept) => {
        // Only where to begin: what is answered from here on is known here.
        stop();
        if (kept) setPerson(kept);
        setPage((now) => now ?? pageToGoOnWith(kept));
      },
      onError: (error) => {
        console.error('The answers could not be read', error);
        setPage((now) => now ?? 'privacy');
      },
    });
    return stop;
  }, []);

  const save = (change: PersonChange): Promise<boolean> => {
    answered.current = { ...answered.current, ...change };
    setPerson((before) => ({ ...before, ...change }));
    return changePerson(day, answered.current).then(
      () => {
        setFailed(false);
        return true;
      },
      (error: unknown) => {
        console.error('The answers could not be saved', error);
        setFailed(true);
        return false;
      },
    );
  };
  const turnTo = (next: FirstRunPage) => {
    setTurned(true);
    setPage(next);
  };

  return {
    page,
    person,
    turned,
    failed,
    retry: () => void save({}),
    change: (change) => {
      const place = page && placeOf(page);
      void save(place ? { ...change, firstRun: place } : change);
    },
    next: (change = {}, isRestSkipped = false) => {
      const mode = change.mode ?? person.mode;
      const next = page && !isRestSkipped ? pageAfter(page, mode) : null;
      if (!next) {
        onEnd();
        return save({ ...change, firstRun: null });
      }
      turnTo(next);
      const place = placeOf(next);
      // Before the first question there is nothing to keep.
      return place === null ? Promise.resolve(true) : save({ ...change, firstRun: place });
    },
    back: () => {
      const before = page && pageBefore(page, person.mode);
      if (!before) return;
      turnTo(before);
      const place = placeOf(before);
      if (place !== null) void save({ firstRun: place });
    },
  };
}
