import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type * as Drafts from '../../utils/services/drafts';

/** A pause of typing this long keeps the draft. */
const PAUSE_MS = 300;
/** Whoever types without a pause has it kept this long after the first key that is not kept yet. */
const LONGEST_MS = 2000;

/** A text field whose words are kept as a draft until they are saved. */
export interface DraftField {
  text: string;
  /** What the draft was begun under, where that was another one: the question, or the wording to be changed. */
  prompt: string | null;
  type(text: string): void;
  /** The words are not wanted: the field and its draft are empty. */
  clear(): void;
  /**
   * These words are saved: the field and its draft are empty, unless something else was typed meanwhile.
   *
   * @returns whether it is empty.
   */
  saved(words: string): boolean;
  /** Saving them was taken back: they are in the field again, unless something else was typed meanwhile. */
  putBack(words: string, prompt?: string | null): void;
}

/**
 * Keeps what is typed in `field` and brings it back after a reload, a crash or an update, and in every other page.
 *
 * @param first what the first paint already shows.
 * @param prompt the question now above the field, or the wording that is changed in it.
 */
export function useDraft(field: string, first = '', prompt: string | null = null): DraftField {
  const [text, setText] = useState(first);
  const [begunUnder, setBegunUnder] = useState<string | null>(null);
  const typed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const longest = useRef<typeof timer.current>(undefined);
  // Once it is loaded it is called at once: a page that is going away waits for nothing.
  const loaded = useRef<typeof Drafts>(undefined);
  const latest = useRef({ text, prompt: begunUnder ?? prompt });
  latest.current = { text: latest.current.text, prompt: begunUnder ?? prompt };

  const show = useCallback((next: string) => {
    latest.current.text = next;
    setText(next);
  }, []);
  const keepNow = useCallback(() => {
    clearTimeout(timer.current);
    clearTimeout(longest.current);
    timer.current = longest.current = undefined;
    const draft = { ...latest.current };
    const keep = (it: typeof Drafts) => it.keepDraft(field, draft);
    (loaded.current ? keep(loaded.current) : drafts().then(keep)).catch(reportLostDraft);
  }, [field]);
  const flush = useCallback(() => {
    if (timer.current !== undefined) keepNow();
  }, [keepNow]);

  const shownField = useRef(field);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    if (shownField.current !== field) {
      // Another field, as for somebody else: what was typed in the one before is kept by now.
      shownField.current = field;
      typed.current = false;
      show('');
      setBegunUnder(null);
    }
    const adopt = (draft: { text: string; prompt: string | null } | null) => {
      // What is typed here goes before what is typed elsewhere: both may be saved.
      if (gone || typed.current || timer.current !== undefined) return;
      show(draft?.text ?? '');
      setBegunUnder(draft?.prompt ?? null);
    };
    void drafts()
      .then(async (it) => {
        loaded.current = it;
        adopt(await it.loadDraft(field));
        if (!gone) stop = it.onDraftChange(field, adopt);
      })
      .catch(reportLostDraft);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      gone = true;
      stop();
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [field, flush, show]);

  const clear = () => {
    typed.current = false;
    setBegunUnder(null);
    show('');
    // At once: a draft of these words that is only now heard of would come back into the field, and be kept again.
    keepNow();
  };
  return {
    text,
    prompt: begunUnder === prompt ? null : begunUnder,
    type(next) {
      typed.current = true;
      if (next === '') setBegunUnder(null);
      else if (latest.current.text === '') {
        latest.current.prompt = prompt;
        setBegunUnder(prompt);
      }
      show(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(keepNow, PAUSE_MS);
      longest.current ??= setTimeout(keepNow, LONGEST_MS);
    },
    clear,
    saved(words) {
      if (latest.current.text && latest.current.text.trim() === words) clear();
      return !latest.current.text;
    },
    putBack(words, under = null) {
      flush();
      // By way of what is kept: the page may have gone on to another field, as for somebody else.
      void drafts()
        .then((it) => it.fillDraft(field, { text: words, prompt: under }))
        .catch(reportLostDraft);
    },
  };
}

function drafts() {
  return import('../../utils/services/drafts');
}

function reportLostDraft(error: unknown): void {
  console.warn('The draft could not be kept or read', error);
}
