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
import { FIRST_PERSON, type PersonId } from '../../utils/domain/person-id';
import { changePerson, type PersonChange, showPerson, watchPeople } from '../../utils/services/person';

export type { PersonChange };

/** Somebody who is added to those this is about. */
export interface Added {
  personId: PersonId;
  /** They are not to be added after all. */
  onLeave(): void;
}

export interface FirstRunForm {
  /** Whom it is about. */
  personId: PersonId;
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
 * @param onEnd called when it is ended here, by a press; for somebody added, once they are in view.
 * @param added whom it is about, where it is not the first person: it begins with the safety questions then.
 */
export function useFirstRun(day: Day, onEnd: () => void, added?: Added): FirstRunForm {
  const personId = added?.personId ?? FIRST_PERSON;
  const firstPage = added ? 'safety' : 'privacy';
  const [page, setPage] = useState<FirstRunPage | null>(null);
  const [person, setPerson] = useState<PersonBody>(() => newPerson(''));
  const [turned, setTurned] = useState(false);
  const [failed, setFailed] = useState(false);
  // Everything that was answered here: one that could not be saved goes along with the next.
  const answered = useRef<PersonChange>({});

  useEffect(() => {
    return watchPeople({
      onValue: ({ all }) => {
        // Only what to go on with: what is answered from here on is known here.
        if (Object.keys(answered.current).length > 0) return;
        const kept = all.find(({ id }) => id === personId)?.body ?? null;
        if (kept) setPerson(kept);
        setPage((now) => now ?? (kept || !added ? pageToGoOnWith(kept) : firstPage));
      },
      onError: (error) => {
        console.error('The answers could not be read', error);
        setPage((now) => now ?? firstPage);
      },
    });
  }, []);

  const save = async (change: PersonChange): Promise<boolean> => {
    answered.current = { ...answered.current, ...change };
    setPerson((before) => ({ ...before, ...change }));
    try {
      await changePerson(day, answered.current, personId);
      if (added && answered.current.firstRun === null) {
        await showPerson(day, personId);
        onEnd();
      }
      setFailed(false);
      return true;
    } catch (error) {
      console.error('The answers could not be saved', error);
      setFailed(true);
      return false;
    }
  };
  const turnTo = (next: FirstRunPage) => {
    setTurned(true);
    setPage(next);
  };

  return {
    personId,
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
        if (!added) onEnd();
        return save({ ...change, firstRun: null });
      }
      turnTo(next);
      const place = placeOf(next);
      // Before the first question there is nothing to keep.
      return place === null ? Promise.resolve(true) : save({ ...change, firstRun: place });
    },
    back: () => {
      const before = page && pageBefore(page, person.mode);
      if (added && page === firstPage) added.onLeave();
      if (!before || (added && page === firstPage)) return;
      turnTo(before);
      const place = placeOf(before);
      if (place !== null) void save({ firstRun: place });
    },
  };
}
