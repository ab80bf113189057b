import type { Action } from './action';
import type { Day } from './day';
import type { Why } from './draw';
import type { Answer, Intent } from './entries';
import type { GratitudePrompt } from './gratitude-prompt';
import type { Bridge } from './rhythm';

/** Today's action as the page shows it: everything in it can be painted without the library. */
export type CardView = Pick<
  Action,
  | 'title'
  | 'body'
  | 'easier'
  | 'ifNo'
  | 'example'
  | 'minutes'
  | 'contacts'
  | 'coPresence'
  | 'cost'
  | 'whenThen'
> & {
  actionId: string;
  why: Why;
  /** One sentence on what is known, or null. */
  evidence: string | null;
};

/** Today's prompt as the page shows it. */
export type PromptView = Pick<GratitudePrompt, 'text' | 'hint'> & { promptId: string };

/** A saved gratitude note. */
export interface NoteView {
  id: string;
  prompt: string;
  text: string;
  intent: Intent | null;
  carriedOut: boolean;
}

/** All that a page needs to paint today. It is plain data: it is kept as the snapshot for the next first paint. */
export interface TodayView {
  day: Day;
  /** Null where nothing could be drawn. */
  card: CardView | null;
  /** The title as it was shown, also of a card that this version does not know. */
  title: string;
  answer: Answer | null;
  /** Local wall time, `HH:MM`. */
  answeredAt: string | null;
  line: string;
  /** "How did it land?" is still open. */
  asksLanding: boolean;
  swapsLeft: number;
  prompt: PromptView | null;
  /** "Nothing today is fine" was the answer. */
  nothing: boolean;
  notes: NoteView[];
  bridge: Bridge;
  solo: boolean;
}

/** The card of an item. */
export function cardViewOf(action: Action, why: Why): CardView {
  const { title, body, easier, ifNo, example, minutes, contacts, coPresence, cost, whenThen } = action;
  return {
    actionId: action.id,
    why,
    evidence: action.evidence.note,
    ...{ title, body, easier, ifNo, example, minutes, contacts, coPresence, cost, whenThen },
  };
}

/** The prompt of an item. */
export function promptViewOf(prompt: GratitudePrompt): PromptView {
  return { promptId: prompt.id, text: prompt.text, hint: prompt.hint };
}
