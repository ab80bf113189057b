import type { ActionKind, Bond, Cause, Step, Tool } from './action';
import type { Answer } from './card-answer';
import type { Climate, Moment, Welcome } from './choosing/answers';
import type { Mark } from './choosing/history';
import type { Reason } from './choosing/reasons';
import type { Day } from './day';
import type { PersonId } from './person-id';
import type { PromiseState } from './promise';
import type { WallText } from './reminders/wall-text';

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
  /** Something that was kept for later was made this day's. Absent where nothing was. */
  tookKept?: boolean | undefined;
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

/** A saved gratitude line, or words that were made with a tool. */
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
  /** The tool that the words were made with; absent where they answer a question. */
  tool?: Tool | undefined;
}

/** One small thing that was promised. */
export interface PromiseBody {
  /** What was promised, as it stands after "I will". */
  will: string;
  /** The cue of its when-then, as it stands after "When"; empty where there is none. */
  when: string;
  /** Local wall time until which it is to be done; null where damage took it. */
  dueAt: WallText | null;
  /** How many minutes before that to recall it; null for not at all. */
  remindBefore: number | null;
  state: PromiseState;
  /** The day on which it was kept: that day has a plank. */
  keptOn: Day | null;
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
  /** It rests: no card, no reminder, and no look back, until it is taken up again. */
  resting: boolean;
  /** Three steps a week are enough. */
  slow: boolean;
  /** The last day of a review; what was seen in it is not kept. */
  reviewedOn: Day | null;
  /** The last day on which going on, slowing down or putting it away was asked. */
  endAskedOn: Day | null;
  /** At the last review the person felt that only they reach out. One value that is overwritten. */
  alone: boolean;
  /** The day on which they said so a second time in a row: from then on the steps do not ask for more. */
  heldFrom: Day | null;
  /** Professional help was named once. */
  helpNamed: boolean;
  /** The day on which it was; null where that was read, or is not known. */
  helpNamedOn: Day | null;
}

/** Who is in view, of all the people this is about. One value that is overwritten. */
export interface ViewBody {
  personId: PersonId;
}

/** The size of the next steps. Values that are overwritten: there is no tally. */
export interface PaceBody {
  /** Steps stay small and private up to and including this day. */
  smallUntil: Day | null;
  /** Thanks is kept to oneself up to and including this day; null where it is not. */
  quietUntil: Day | null;
}

/** What a deleted record keeps: whether its day had a plank, because planks stay. */
export interface Tombstone {
  plank: boolean;
  /** The day of the plank, where it is not the record's own. */
  plankOn?: Day | undefined;
}

/** Each table's body. */
export interface Bodies {
  card: CardBody;
  prompt: PromptBody;
  note: NoteBody;
  claim: ClaimBody;
  person: PersonBody;
  pace: PaceBody;
  view: ViewBody;
  promise: PromiseBody;
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
