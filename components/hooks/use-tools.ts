import type { Day } from '../../utils/domain/day';
import type { PersonBody } from '../../utils/domain/entries';
import type { Feeling } from '../../utils/domain/feeling';
import type { Closeness } from '../../utils/domain/wording';
import type { Watcher } from '../../utils/services/journal-access';
import { keepWords, type MadeWords } from '../../utils/services/keep-words';
import { loadFeelings } from '../../utils/services/library';
import { watchPerson } from '../../utils/services/person';
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
import { useDay } from './use-day';
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

// Before first run nobody is known, which is something else than not read yet.
function watchKnown({ onValue, onError }: Watcher<{ person: PersonBody | null }>): () => void {
  return watchPerson({ onValue: (person) => onValue({ person }), onError });
}

export function useTools(): Tools {
  const day = useDay();
  const view = useToolView();
  const known = useWatch<{ person: PersonBody | null }>(watchKnown, []);
  const promises = useWatch(watchPromises, []);
  const feelings = useLater(loadFeelings);
  const { save, ...saving } = useToolSaving();
  const person = known.value?.person;
  const retry = () => {
    known.retry();
    promises.retry();
  };
  return {
    view,
    day,
    isSolo: known.value && person?.mode === 'solo',
    closeness: { bond: person?.bond ?? null, far: person?.far === true },
    feelings,
    promises: promises.value,
    problem: known.failed || promises.failed ? { kind: 'not-opened', retry } : saving.problem,
    toast: saving.toast,
    dismissToast: saving.dismissToast,
    verbs: {
      keepWords: (words, after) => save('tools.kept', () => keepWords(day, words), after),
      clear: (after) => void save('tools.cleared', async () => async () => {}, after),
      make: (promise, after) => save('tools.promiseMade', () => makePromise(day, promise), after),
      renegotiate: (promise, agreed, after) =>
        save('tools.promiseChangedToast', () => renegotiatePromise(promise, agreed), after),
      keep: (promise) => save('tools.promiseKeptToast', () => keepPromise(promise)),
      miss: (promise) => save('tools.promiseMissedToast', () => missPromise(promise)),
      drop: (promise) => save('tools.promiseGoneToast', () => dropPromise(promise)),
    },
  };
}
