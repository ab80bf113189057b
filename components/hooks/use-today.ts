import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Mark } from '../../utils/domain/choosing/history';
import type { Day } from '../../utils/domain/day';
import type { Answer, Landing, NoteBody } from '../../utils/domain/entries';
import type { PersonId } from '../../utils/domain/person-id';
import type { TodayView } from '../../utils/domain/today-view';
import type { CheckInAnswer } from '../../utils/services/check-in';
import type * as LiveToday from '../../utils/services/live-today';
import type { NewNote } from '../../utils/services/notes';
import type { FirstPaint } from '../../utils/services/snapshot';
import type { TextKey } from './text';
import { type ToastMessage, type Unsaved, useSaving } from './use-saving';

/** Something that went wrong; said on the page until it is over. */
export type Problem = { kind: 'not-opened'; retry: () => void } | Unsaved;

/**
 * What a person can do with today. Each resolves with whether it was saved; what went wrong is in `problem`.
 * `onLater` is called where it is saved by trying again.
 */
export interface TodayVerbs {
  answer(answer: Answer): Promise<boolean>;
  undo(): Promise<boolean>;
  swap(): Promise<boolean>;
  land(landing: Landing): Promise<boolean>;
  saveLine(line: string, onLater?: () => void, base?: string): Promise<boolean>;
  /** `onUndo` is called after Undo. */
  saveNote(note: NewNote, onLater?: () => void, onUndo?: () => void): Promise<boolean>;
  editNote(
    id: string,
    change: Partial<Pick<NoteBody, 'text' | 'intent' | 'carriedOut'>>,
    onLater?: () => void,
    base?: string,
  ): Promise<boolean>;
  removeNote(id: string): Promise<boolean>;
  anotherPrompt(): Promise<boolean>;
  answerNothing(nothing: boolean): Promise<boolean>;
  star(actionId: string, isStarred: boolean): Promise<boolean>;
  /** "Not for me": this card, or its whole kind. */
  refuse(actionId: string, what: 'item' | 'kind'): Promise<boolean>;
  keepForLater(actionId: string): Promise<boolean>;
  takeFromLater(actionId: string): Promise<boolean>;
  forgetLater(actionId: string): Promise<boolean>;
  setWhenThen(actionId: string, whenThen: string, onLater?: () => void): Promise<boolean>;
  mark(mark: Mark): Promise<boolean>;
  unmark(): Promise<boolean>;
  /** Brings somebody else into view. */
  show(personId: PersonId): Promise<boolean>;
  /** Takes somebody up again who rested. */
  takeUp(personId: PersonId): Promise<boolean>;
  /** A step on a day that has none because somebody slowed down. */
  stepAllTheSame(): Promise<boolean>;
  /** What is asked every few weeks: answered, or put aside. */
  checkIn(answer: CheckInAnswer): Promise<boolean>;
}

export interface Today {
  view: TodayView | null;
  problem: Problem | null;
  toast: ToastMessage | null;
  /** First run comes before the first card. */
  firstRun: boolean;
  verbs: TodayVerbs;
  dismissToast(): void;
}

/** Today, painted from the snapshot first and then live: a change in one page is at once true in every other. */
export function useToday(first: FirstPaint, day: Day): Today {
  const [view, setView] = useState<TodayView | null>(first.view);
  const [unopened, setUnopened] = useState<Problem | null>(null);
  const { unsaved, toast, save, dismissToast } = useSaving();
  const [firstRun, setFirstRun] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const onError = (error: unknown) => {
      console.error('Today could not be read', error);
      setUnopened({ kind: 'not-opened', retry: () => setAttempt(attempt + 1) });
    };
    const painted = first.view?.day === day ? (first.view.card?.actionId ?? null) : null;
    live().then(({ watchToday }) => {
      if (gone) return;
      stop = watchToday(day, painted, {
        onValue: (next) => {
          setView(next);
          setFirstRun(false);
          setUnopened(null);
        },
        onError,
        onFirstRun: () => setFirstRun(true),
      });
    }, onError);
    return () => {
      gone = true;
      stop();
    };
  }, [day, attempt, first.view]);

  const run = useCallback<Run>(
    (verb, onLater) =>
      save(async () => {
        const services = await live();
        await services.whenBegun();
        return verb(services);
      }, onLater),
    [save],
  );

  const personId = view?.personId;
  const verbs = useMemo(() => verbsFor(day, personId, run), [day, personId, run]);
  return {
    view: view?.day === day ? view : null,
    problem: unsaved && unopened ? bothAgain(unsaved, unopened) : (unsaved ?? unopened),
    toast,
    firstRun,
    verbs,
    dismissToast,
  };
}

// What was refused is not forgotten where the journal does not open: trying again does both.
function bothAgain(unsaved: Unsaved, unopened: Problem): Unsaved {
  return {
    ...unsaved,
    retry: () => {
      unopened.retry();
      unsaved.retry();
    },
  };
}

type Run = (
  verb: (it: typeof LiveToday) => Promise<ToastMessage | null>,
  onLater?: () => void,
) => Promise<boolean>;

function verbsFor(day: Day, personId: PersonId | undefined, run: Run): TodayVerbs {
  const said = (key: TextKey, undo: (() => void) | null = null): ToastMessage => ({ key, undo });
  const undoOf = (takeBack: () => Promise<void>) => () => void run(() => takeBack().then(() => null));
  const verbs: TodayVerbs = {
    answer: (answer) =>
      run(async (it) => {
        await it.answerCard(day, answer, new Date(), personId);
        return said('note.saved', () => void verbs.undo());
      }),
    undo: () => run((it) => it.undoAnswer(day, personId).then(() => null)),
    swap: () => run((it) => it.swapToday(day, personId).then(() => null)),
    land: (landing) => run((it) => it.answerLanding(day, landing, personId).then(() => null)),
    saveLine: (line, onLater, base) =>
      run((it) => it.saveLine(day, line, base, personId).then(() => said('after.lineSaved')), onLater),
    saveNote: (note, onLater, onUndo) => {
      // Made once, so that trying again saves the same note and not another one.
      const random = crypto.randomUUID();
      return run(async (it) => {
        const id = await it.saveNote(day, note, personId, random);
        const undo = () => run((again) => again.undoNote(day, id).then(() => null), onUndo);
        return said('note.saved', () => void undo().then((isBack) => isBack && onUndo?.()));
      }, onLater);
    },
    editNote: (id, change, onLater, base) =>
      run((it) => it.editNote(day, id, change, base).then(() => said('note.changed')), onLater),
    removeNote: (id) =>
      run(async (it) => {
        const restore = await it.removeNote(day, id);
        return said('note.removed', restore && (() => void run(() => restore().then(() => null))));
      }),
    anotherPrompt: () => run((it) => it.swapTodaysPrompt(day, personId).then(() => null)),
    answerNothing: (nothing) => run((it) => it.answerNothing(day, nothing, personId).then(() => null)),
    star: (actionId, isStarred) =>
      run(async (it) => {
        await it.starCard(day, actionId, isStarred, personId);
        const back = () =>
          void run((again) => again.starCard(day, actionId, !isStarred, personId).then(() => null));
        return said(isStarred ? 'controls.starred' : 'controls.unstarred', back);
      }),
    refuse: (actionId, what) =>
      run(async (it) => {
        const takeBack = await it.refuseToday(day, actionId, what, personId);
        return takeBack && said(what === 'kind' ? 'controls.kindRefused' : 'today.refused', undoOf(takeBack));
      }),
    keepForLater: (actionId) =>
      run(async (it) => {
        const takeBack = await it.keepTodayForLater(day, actionId, personId);
        return takeBack && said('today.keptForLater', undoOf(takeBack));
      }),
    takeFromLater: (actionId) => run((it) => it.takeTodayFromLater(day, actionId, personId).then(() => null)),
    forgetLater: (actionId) =>
      run(async (it) => said('controls.takenOff', undoOf(await it.forgetLater(day, actionId, personId)))),
    setWhenThen: (actionId, whenThen, onLater) =>
      run(
        (it) =>
          it
            .setWhenThen(day, actionId, whenThen, personId)
            .then(() => said(whenThen ? 'note.saved' : 'controls.momentGone')),
        onLater,
      ),
    mark: (mark) => run((it) => it.markToday(day, mark, personId).then(() => null)),
    unmark: () => run((it) => it.unmarkDay(day, personId).then(() => null)),
    show: (other) => run((it) => it.showPerson(day, other).then(() => null)),
    stepAllTheSame: () => run((it) => it.stepAllTheSame(day, personId).then(() => null)),
    checkIn: (answer) =>
      run(async (it) => {
        const takeBack = await it.answerCheckIn(day, answer, personId);
        // What was only to be read is not said to be saved.
        return answer.kind === 'help' ? null : said('note.saved', undoOf(takeBack));
      }),
    takeUp: (other) => run((it) => it.takeUp(day, other).then(() => null)),
  };
  return verbs;
}

function live(): Promise<typeof LiveToday> {
  return import('../../utils/services/live-today');
}
