import { type AvoidWhen, BONDS } from '../action';
import type { Day } from '../day';
import { type GratitudePrompt, isPromptFitForSolo } from '../gratitude-prompt';
import { pick, randomFrom } from '../random';
import { type Answers, isSolo } from './answers';
import type { Mark } from './history';
import { nearestDistance } from './history-index';
import { REPEAT_DAYS } from './weights';

/** A prompt that was shown on a day. */
export interface ShownPrompt {
  day: Day;
  itemId: string;
}

/** What the prompt of a day is drawn from. */
export interface PromptInput {
  day: Day;
  salt: string;
  answers: Pick<Answers, 'bond' | 'mode' | 'trustBroken' | 'causes'>;
  /** In any order; days after `day` (a clock that was wrong) count like days before it. */
  history: readonly ShownPrompt[];
  shownToday: readonly string[];
  /** What was said of the day. */
  marks: readonly Mark[];
}

/**
 * The prompt of a day for the bond: one not shown within 30 days and not of the dimension of yesterday or of one already
 * shown today, the least recently seen first. The dimension yields first, then the 30 days, then what was shown today;
 * solo mode, the bond and what would be wrong today never do.
 *
 * @returns null where none fits.
 */
export function drawPrompt(prompts: readonly GratitudePrompt[], input: PromptInput): GratitudePrompt | null {
  const { day, salt, shownToday } = input;
  const random = randomFrom(`${salt}/${day}/prompt/${shownToday.length}`);
  const lastSeen = distancesOf(input);
  const distance = (it: GratitudePrompt) => lastSeen.get(it.id) ?? Infinity;
  const closed = closedBy(input);
  const fitting = prompts.filter(
    (it) => isForAnswers(it, input) && !it.avoidWhen.some((why) => closed.has(why)),
  );
  const fresh = fitting.filter((it) => !shownToday.includes(it.id));
  const allowed = fresh.length > 0 ? fresh : fitting;
  const near = new Set(
    prompts.filter((it) => distance(it) <= 1 || shownToday.includes(it.id)).map((it) => it.dimension),
  );
  const isRested = (it: GratitudePrompt) => distance(it) > REPEAT_DAYS;
  const pools = [
    allowed.filter((it) => isRested(it) && !near.has(it.dimension)),
    allowed.filter(isRested),
    allowed.filter((it) => !near.has(it.dimension)),
    allowed,
  ];
  const pool = pools.find((it) => it.length > 0) ?? [];
  const longest = pool.reduce((most, it) => Math.max(most, distance(it)), 0);
  return (
    pick(
      pool.filter((it) => distance(it) === longest),
      random,
    ) ?? null
  );
}

function isForAnswers(prompt: GratitudePrompt, { answers }: PromptInput): boolean {
  const { bond } = answers;
  const bonds = bond === null ? BONDS : [bond];
  return (
    bonds.every((it) => prompt.relations.includes(it)) && (!isSolo(answers) || isPromptFitForSolo(prompt))
  );
}

function closedBy({ answers, marks }: PromptInput): Set<AvoidWhen> {
  const closed = new Set<AvoidWhen>();
  if (answers.trustBroken) closed.add('betrayal');
  if (answers.causes.includes('mood')) closed.add('low-mood');
  if (marks.includes('hard-day')) closed.add('hard-day');
  if (marks.includes('fight')) closed.add('after-fight');
  return closed;
}

/** Days to the nearest time each prompt was shown on another day. */
function distancesOf({ history, day }: PromptInput): Map<string, number> {
  const daysOf = new Map<string, Day[]>();
  const ordered = [...history].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { day: shownOn, itemId } of ordered) {
    const days = daysOf.get(itemId);
    if (days) days.push(shownOn);
    else daysOf.set(itemId, [shownOn]);
  }
  return new Map([...daysOf].map(([id, days]) => [id, nearestDistance(days, day)]));
}
