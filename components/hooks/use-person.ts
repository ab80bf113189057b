import { useRef, useState } from 'preact/hooks';
import type { PersonBody } from '../../utils/domain/entries';
import { newPerson } from '../../utils/domain/person-answers';
import { FIRST_PERSON, type PersonId, personIdFrom } from '../../utils/domain/person-id';
import { type AppliedToday, applyToday, changeAnswers } from '../../utils/services/change-answers';
import {
  letRest,
  type People,
  type PersonChange,
  setSolo,
  showPerson,
  takeUp,
  watchPeople,
} from '../../utils/services/person';
import { useDay } from './use-day';
import { useWatch } from './use-watch';

/** What is to be said of today after a change. */
export type ForToday = 'nothing' | 'offered' | 'failed' | AppliedToday;

/** What is known about the person, each change saved at once. */
export interface PersonForm {
  /** Whose answers these are: who is in view. */
  personId: PersonId;
  /** All this is about, those who rest included. */
  people: People['all'];
  /** What is kept, and over it what could not be saved yet; null until it is read. */
  person: PersonBody | null;
  /** The journal could not be opened. */
  notOpened: boolean;
  /** The last change could not be saved; it is still shown. */
  failed: boolean;
  /** Counts saved changes, to say so. */
  saves: number;
  forToday: ForToday;
  change(change: PersonChange): void;
  /** Only for one's own steadiness, from now on. */
  goSolo(): void;
  /** Opens the journal again, or saves again what could not be saved. */
  retry(): void;
  applyToday(): void;
  /** Brings somebody else into view. */
  show(personId: PersonId): void;
  letRest(personId: PersonId): void;
  takeUp(personId: PersonId): void;
}

/** A new id for somebody who is added. */
export const newPersonId = (): PersonId => personIdFrom(crypto.randomUUID());

/** What is known about the person, live, and how to change it. */
export function usePerson(): PersonForm {
  const day = useDay();
  const [people, setPeople] = useState<People>({ all: [], inView: FIRST_PERSON });
  const [kept, setKept] = useState<PersonBody | null>(null);
  const [unsaved, setUnsaved] = useState<PersonChange>({});
  const [failed, setFailed] = useState(false);
  const [saves, setSaves] = useState(0);
  const [forToday, setForToday] = useState<ForToday>('nothing');
  // What is clicked next builds on this, however soon it comes.
  const latest = useRef<PersonChange>({});
  const writes = useRef(0);
  const read = useRef<PersonBody | null>(null);
  const shown = useRef<PersonId>(FIRST_PERSON);

  const watched = useWatch<true>(
    ({ onValue, onError }) =>
      watchPeople({
        onValue: (now) => {
          setPeople(now);
          read.current = now.all.find(({ id }) => id === now.inView)?.body ?? newPerson('');
          if (shown.current !== now.inView) {
            // What could not be saved was about somebody else.
            shown.current = now.inView;
            latest.current = {};
            setUnsaved({});
            setFailed(false);
            setForToday('nothing');
            setKept(read.current);
          }
          // While something is written, what is read may be older than what is shown already.
          if (writes.current === 0) setKept(read.current);
          onValue(true);
        },
        onError,
      }),
    [],
  );

  const save = async (change: PersonChange, write: () => Promise<PersonBody>) => {
    const of = shown.current;
    latest.current = { ...latest.current, ...change };
    setUnsaved(latest.current);
    writes.current++;
    try {
      const person = await write();
      if (shown.current !== of) return true;
      latest.current = withoutSaved(latest.current, change);
      setKept(person);
      setUnsaved(latest.current);
      setFailed(false);
      setSaves((count) => count + 1);
      return true;
    } catch (error) {
      console.error('An answer could not be saved', error);
      setKept(read.current);
      setFailed(true);
      return false;
    } finally {
      writes.current--;
    }
  };
  const personId = people.inView;
  const change = async (next: PersonChange) => {
    // With what could not be saved before: once this is kept, all of it is.
    const all = { ...latest.current, ...next };
    const isSaved = await save(all, () => changeAnswers(day, all, personId));
    if (isSaved && Object.keys(all).some((key) => key !== 'name')) setForToday('offered');
  };

  const turn = (write: Promise<void>) => {
    write.then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('This could not be saved', error);
        setFailed(true);
      },
    );
  };

  return {
    personId,
    people: people.all,
    person: kept && { ...kept, ...unsaved },
    notOpened: watched.failed,
    failed,
    saves,
    forToday,
    change: (next) => void change(next),
    goSolo: () => {
      setForToday('nothing');
      void save({ mode: 'solo', touchOn: false, talksOn: false }, () => setSolo(day, true, personId));
    },
    retry: () => {
      if (watched.failed) watched.retry();
      if (Object.keys(latest.current).length > 0) void change(latest.current);
    },
    applyToday: () => {
      applyToday(day, personId).then(setForToday, (error: unknown) => {
        console.error('Today could not be drawn anew', error);
        setForToday('failed');
      });
    },
    show: (other) => turn(showPerson(day, other)),
    letRest: (other) => turn(letRest(day, other)),
    takeUp: (other) => turn(takeUp(day, other)),
  };
}

/** What is left of the unsaved once `saved` is kept; what was changed again meanwhile is not saved yet. */
function withoutSaved(unsaved: PersonChange, saved: PersonChange): PersonChange {
  return Object.fromEntries(
    Object.entries(unsaved).filter(([key, value]) => saved[key as keyof PersonChange] !== value),
  );
}
