import type { Day } from '../../utils/domain/day';
import type { Feeling } from '../../utils/domain/feeling';
import { choicesOf } from '../../utils/domain/people';
import { FIRST_PERSON, type PersonId } from '../../utils/domain/person-id';
import type { Closeness } from '../../utils/domain/wording';
import { keepWords, type MadeWords } from '../../utils/services/keep-words';
import { loadFeelings } from '../../utils/services/library';
import { type People, watchPeople } from '../../utils/services/person';
import {
  dropPromise,
  keepPromise,
  makePromise,
  missPromise,
  type NewPromise,
  type PromiseEntry,
  renegotiatePromise,
  watchPromises,
} from '../../utils/services/promises';
import { switchKindOn } from '../../utils/services/switch-kind-on';
import { namesFor } from './person-names';
import { useDay } from './use-day';
import { useKindOn } from './use-kind-on';
import { useLater } from './use-later';
import type { ToastMessage } from './use-saving';
import type { Problem } from './use-today';
import { useToolSaving } from './use-tool-saving';
import { type ToolView, useToolView } from './use-tool-view';
import { useWatch } from './use-watch';

export type { Feeling, MadeWords, NewPromise, PromiseEntry };

/** How a change ends, where more than saving depends on it. */
export interface After {
  /** It is saved by trying again. */
  onLater?: () => void;
  /** It was taken back. */
  onUndo?: () => void;
}

/** What can be done with the tools. Each resolves with whether it was saved. */
export interface ToolVerbs {
  keepWords(words: MadeWords, after?: After): Promise<boolean>;
  /** The lines of a tool were emptied; `onUndo` brings them back. */
  clear(after: After): void;
  make(promise: NewPromise, after?: After): Promise<boolean>;
  renegotiate(promise: PromiseEntry, agreed: NewPromise, after?: After): Promise<boolean>;
  keep(promise: PromiseEntry): Promise<boolean>;
  miss(promise: PromiseEntry): Promise<boolean>;
  drop(promise: PromiseEntry): Promise<boolean>;
}

/** The tools, live. */
export interface Tools {
  view: ToolView;
  day: Day;
  /** Whom the words are about: who is in view. */
  personId: PersonId;
  /** What they are called, where there are several people. */
  about: string | undefined;
  /** Null until it is known whether anything is closed. */
  isSolo: boolean | null;
  closeness: Closeness;
  /** Null until they are loaded. */
  feelings: readonly Feeling[] | null;
  promises: readonly PromiseEntry[] | null;
  problem: Problem | null;
  toast: ToastMessage | null;
  verbs: ToolVerbs;
  dismissToast(): void;
}

export function useTools(): Tools {
  const day = useDay();
  const view = useToolView();
  const known = useWatch<People>(watchPeople, []);
  const promises = useWatch(watchPromises, []);
  const feelings = useLater(loadFeelings);
  const { save, ...saving } = useToolSaving();
  const { all, inView: personId } = known.value ?? { all: [], inView: FIRST_PERSON };
  const person = all.find(({ id }) => id === personId)?.body;
  const isRecalled = useKindOn('promise');
  // Who asks to be reminded of one wants this kind of reminder; the browser is asked within the click.
  const recall = ({ remindBefore }: NewPromise) => {
    if (remindBefore !== null) void switchKindOn('promise', isRecalled).saved.catch(console.error);
  };
  const retry = () => {
    known.retry();
    promises.retry();
  };
  return {
    view,
    day,
    personId,
    about: aboutOf(all, personId),
    isSolo: known.value && person?.mode === 'solo',
    closeness: { bond: person?.bond ?? null, far: person?.far === true },
    feelings,
    promises: promises.value,
    problem: known.failed || promises.failed ? { kind: 'not-opened', retry } : saving.problem,
    toast: saving.toast,
    dismissToast: saving.dismissToast,
    verbs: {
      keepWords: (words, after) => {
        // Made once, so that trying again keeps the same words and not others like them.
        const random = crypto.randomUUID();
        return save('tools.kept', () => keepWords(day, words, personId, random), after);
      },
      clear: (after) => void save('tools.cleared', async () => async () => {}, after),
      make: (promise, after) => {
        recall(promise);
        const random = crypto.randomUUID();
        return save('tools.promiseMade', () => makePromise(day, promise, personId, random), after);
      },
      renegotiate: (promise, agreed, after) => {
        recall(agreed);
        return save('tools.promiseChangedToast', () => renegotiatePromise(promise, agreed), after);
      },
      keep: (promise) => save('tools.promiseKeptToast', () => keepPromise(promise)),
      miss: (promise) => save('tools.promiseMissedToast', () => missPromise(promise)),
      drop: (promise) => save('tools.promiseGoneToast', () => dropPromise(promise)),
    },
  };
}

function aboutOf(all: People['all'], personId: PersonId): string | undefined {
  return all.length > 1 ? namesFor(choicesOf(all)).get(personId) : undefined;
}
