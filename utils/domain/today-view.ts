import type { Action, Bond } from './action';
import type { Answers } from './choosing/answers';
import type { CheckIn } from './choosing/check-in';
import type { Mark } from './choosing/history';
import type { Day } from './day';
import type { Answer, CardReason, Intent } from './entries';
import type { GratitudePrompt } from './gratitude-prompt';
import type { PersonId } from './person-id';
import type { Bridge } from './rhythm';
import { wordsFor } from './wording';

/** How often "Another one" may be used in a day. */
export const SWAPS_A_DAY = 2;

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
  | 'tool'
> & {
  actionId: string;
  /** What decided; the first is said. */
  reasons: readonly CardReason[];
  step: Action['step'];
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

/** One of the people this is about, as the switch shows them. */
export interface PersonChoice {
  id: PersonId;
  /** Empty where none was given. */
  name: string;
  bond: Bond | null;
  /** Which one it is of those who are called alike, counted among all of them; absent for the first. */
  nth?: number | undefined;
}

/** An item kept for later. */
export interface KeptItem {
  actionId: string;
  title: string;
  /** It can be made today's: nothing said of the person or of the day closes it. */
  fitsToday: boolean;
}

/** All that a page needs to paint today. It is plain data: it is kept as the snapshot for the next first paint. */
export interface TodayView {
  day: Day;
  /** Null where nothing could be drawn. */
  card: CardView | null;
  /** The title as it was shown, also of a card that this version does not know; empty where solo mode closes it. */
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
  /** The card is one of the starred ones. */
  starred: boolean;
  /** The whole kind of today's card may be refused: enough of others is left. */
  kindMayGo: boolean;
  /** "When …, I will …", in the person's words. */
  whenThen: string;
  /** What was said of this day. */
  marks: Mark[];
  /** What is kept for later, oldest first. */
  later: KeptItem[];
  /** One of them was made today's: one a day is enough. */
  laterUsed: boolean;
  /** Whose day this is. */
  personId: PersonId;
  /** Those who can be in view; the one who is in view among them, unless all rest. */
  people: PersonChoice[];
  /** It rests, so nothing is drawn. */
  resting: boolean;
  /** Somebody who slowed down has no step today, and the next on this day; else null. */
  stepsAgainOn: Day | null;
  /** Twice a week a rest is offered beside the card. */
  restOffered: boolean;
  /** What is asked below the card every few weeks; null on most days. */
  checkIn: CheckIn | null;
  /** After two cold landings in a row thanks is kept to oneself for a while. */
  keepsThanks: boolean;
  /** The second of them was today: help is named. */
  namesHelp: boolean;
}

/** The card of an item. */
export function cardViewOf(action: Action, reasons: readonly CardReason[], { bond, far }: Answers): CardView {
  const { step, minutes, contacts, coPresence, cost, tool } = action;
  return {
    actionId: action.id,
    reasons,
    evidence: action.evidence.note,
    ...wordsFor(action, { bond, far: far === true }),
    ...{ step, minutes, contacts, coPresence, cost },
    ...(tool && { tool }),
  };
}

/** The prompt of an item. */
export function promptViewOf(prompt: GratitudePrompt): PromptView {
  return { promptId: prompt.id, text: prompt.text, hint: prompt.hint };
}
