import type { ActionKind, Bond, Cause, Step } from './action';
import type { Answer } from './card-answer';
import type { Climate, Moment, Welcome } from './choosing/answers';
import type { Mark } from './choosing/history';
import type { Reason } from './choosing/reasons';
import type { Day } from './day';

export { ANSWERS, type Answer, laysPlank } from './card-answer';

/** How a step landed. Only the size of the next steps is kept of it. */
export const LANDINGS = ['warm', 'neutral', 'cold', 'did-not-say'] as const;
export type Landing = (typeof LANDINGS)[number];

/** What to do with a gratitude note. */
export const INTENTS = ['say', 'send', 'leave', 'keep'] as const;
export type Intent = (typeof INTENTS)[number];

/** Why a card is here: what decided in the draw, or that it was kept for later and chosen by hand. */
export type CardReason = Reason | { kind: 'kept' };

/** The card of a day: what was shown and what was done. */
export interface CardBody {
  actionId: string;
  /** The item's version when it was shown. */
  version: number;
  step: Step;
  /** What choosing the next cards looks at; null and 0 where the item was not known any more. */
  kind: ActionKind | null;
  minutes: number;
  contacts: boolean;
  /** Why it came: what decided on the day it was drawn. */
  reasons: CardReason[];
  /** What was said of the day itself. */
  marks: Mark[];
  /** "When …, I will …", in the person's words. */
  whenThen: string;
  /** The title as it was shown, so that the history can be read without the library. */
  title: string;
  /** Ids shown earlier the same day and swapped away, oldest first. */
  swapped: string[];
  /**
   * Ids that may not come again on the same day: kept for later, refused, or made unfit by what was said of the day.
   * Where today's own id is among them no other step fitted, and there is none to show. Absent where nothing was.
   */
  setAside?: string[] | undefined;
  answer: Answer | null;
  /** Local wall time of the answer, `HH:MM`. */
  answeredAt: string | null;
  /** A line for oneself. */
  line: string;
  /** Lines that were written over in one page while they were changed in another, oldest first. */
  earlier: string[];
  /** "How did it land?" was answered or passed over. What was answered is not kept. */
  landingAsked: boolean;
  /** An earlier entry of the same day was removed, and its plank stays. */
  keptPlank: boolean;
}

/** Ids that a day's card may not show any more today: all that were shown on it, the last one included. */
export function shownOn(card: CardBody | null): string[] {
  if (!card) return [];
  return [...new Set([...card.swapped, ...(card.setAside ?? []), card.actionId])];
}

/** Whether a day's card was put away and no other one fitted: there is none to show. */
export function isSetAside({ actionId, answer, setAside }: CardBody): boolean {
  return answer === null && (setAside?.includes(actionId) ?? false);
}

/** The gratitude prompt of a day. */
export interface PromptBody {
  promptId: string;
  version: number;
  /** The question as it was shown. */
  text: string;
  /** Ids shown earlier the same day. */
  seen: string[];
  /** "Nothing today is fine" was the answer. */
  nothing: boolean;
}

/** A saved gratitude line. */
export interface NoteBody {
  promptId: string | null;
  /** The question it answers, as it was shown. */
  prompt: string;
  text: string;
  /** Texts that were written over in one page while they were changed in another, oldest first. */
  earlier: string[];
  intent: Intent | null;
  /** It has been said, sent or left. */
  carriedOut: boolean;
  /** Its place among the notes of its day. */
  order: number;
}

/** A reminder that was claimed, so that no worker sends it again. */
export interface ClaimBody {
  /** The kind of reminder. */
  ruleId: string;
  /** Local wall time of the occurrence, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** Milliseconds since 1970; the same for all that became one notification. 0 where an earlier version wrote it. */
  sentAt: number;
  /** The day it was sent on; null where an earlier version wrote it. */
  sentOn: Day | null;
  /** An appointment, or snoozed: it does not count among those of its day. */
  isApart: boolean;
}

/** When a single thing is to be remembered. Without it, the thing has no time. */
export interface AppointmentBody {
  /** The kind of reminder. */
  kind: string;
  /** Names the thing among those of its kind: the id of an item kept for later. */
  thing: string;
  /** Local wall time, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** Not sent in solo mode. */
  reachesOut: boolean;
}

/** The person this is about: what was answered about them, and what was chosen. Each answer may be skipped. */
export interface PersonBody {
  /** Seeds the draw, so that two people never get the same card by rule. */
  salt: string;
  /** `solo`: nothing is shown that reaches out. Kept without a reason and without a time. */
  mode: 'open' | 'solo';
  /** The page of first run to go on with; null once it is over. */
  firstRun: number | null;
  /** A name, a nickname or an initial; empty where none was given. */
  name: string;
  bond: Bond | null;
  far: boolean | null;
  causes: Cause[];
  climate: Climate | null;
  trustBroken: boolean;
  /** Null: not said. Empty: none yet. */
  welcome: Welcome[] | null;
  /** At most so many minutes a day. */
  minutes: number;
  energy: 'tired' | 'normal';
  moment: Moment | null;
  /** "They know I use this." */
  aware: boolean;
  closedSteps: Step[];
  /** Switched on after the safety questions were asked again. */
  touchOn: boolean;
  /** The same for conversations of step 5. */
  talksOn: boolean;
  /** Ids of starred items. */
  stars: string[];
  /** "Not for me": this one. */
  refusedIds: string[];
  /** "Not for me": this kind. */
  refusedKinds: ActionKind[];
  /** Ids of items kept for later, oldest first. */
  later: string[];
}

/** The size of the next steps. One value that is overwritten: there is no tally. */
export interface PaceBody {
  /** Steps stay small and private up to and including this day. */
  smallUntil: Day | null;
}

/** What a deleted record keeps: whether its day had a plank, because planks stay. */
export interface Tombstone {
  plank: boolean;
}

/** Each table's body. */
export interface Bodies {
  card: CardBody;
  prompt: PromptBody;
  note: NoteBody;
  claim: ClaimBody;
  person: PersonBody;
  pace: PaceBody;
  appointment: AppointmentBody;
}

/**
 * The texts to keep findable when `next` takes the place of `current`: the one that the writer has not seen, because
 * it came from another page after the writer began with `base`.
 */
export function keepUnseen(
  earlier: readonly string[],
  { base, current, next }: { base: string; current: string; next: string },
): string[] {
  const isUnseen = current !== base && current !== next && current !== '';
  return isUnseen && !earlier.includes(current) ? [...earlier, current] : [...earlier];
}
