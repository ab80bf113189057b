import { addDays, type Day } from './day';
import { clauseAfter, clauseOf } from './drafting/clause';
import { isWallText, type WallText } from './reminders/wall-text';

/** What has become of a promise. One that was renegotiated is open, with its new words and time. */
export const PROMISE_STATES = ['open', 'kept', 'missed'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** How long before its time a promise may be recalled, in minutes. */
export const REMIND_BEFORE = [60, 180, 1440] as const;

/** What is typed for a promise. */
export interface PromiseParts {
  /** What happens anyway: the cue of a when-then. */
  when: string;
  /** One small thing. */
  will: string;
  /** `YYYY-MM-DD` and `HH:MM`, or empty. */
  date: string;
  time: string;
}

/** What a promise still lacks, or null where it can be made. */
export type Lack = 'words' | 'time' | 'passed';

/** What a promise lacks at the wall time `now`. */
export function lackOf({ will, date, time }: PromiseParts, now: WallText): Lack | null {
  if (clauseOf(will) === '') return 'words';
  const due = `${date}T${time}`;
  if (!isWallText(due)) return 'time';
  return due <= now ? 'passed' : null;
}

/** The cue and the deed as clauses that stand in a sentence. */
export function promiseClauses(
  { when, will }: Pick<PromiseParts, 'when' | 'will'>,
  leads: { when: string; will: string },
): { when: string; will: string } {
  return { when: clauseAfter(leads.when, when), will: clauseAfter(leads.will, will) };
}

/** When a promise is due where nothing else is said: tomorrow at six. */
export function usualDue(today: Day): { date: Day; time: string } {
  return { date: addDays(today, 1), time: '18:00' };
}

// Words that promise everything, or nothing that could be seen.
const VAST =
  /\b(?:always|never|ever|forever|everything|every ?(?:day|time|night|week)|all the time|from now on|better|nicer|kinder|try|more)\b/i;

/** Whether a promise is larger or vaguer than one that is kept once, at a time. */
export function isVast(will: string): boolean {
  return VAST.test(will);
}
