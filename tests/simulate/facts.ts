import type { Step } from '../../utils/domain/action';
import type { Answers } from '../../utils/domain/choosing/answers';
import type { History, PastDay } from '../../utils/domain/choosing/history';
import type { DrawInput } from '../../utils/domain/choosing/situation';

/** What the checker has to know of a draw, read from its input the slow and plain way. */
export interface Facts {
  answers: Answers;
  stars: readonly string[];
  refused: History['refused'];
  shownToday: readonly string[];
  solo: boolean;
  first: boolean;
  small: boolean;
  quiet: boolean;
  hardDay: boolean;
  worse: boolean;
  /** Infinity where there was none within a week. */
  daysSinceFight: number;
  cardsSinceFight: number;
  daysAway: number;
  /** 0 to 3. */
  phase: number;
  /** The steps that have cards in this phase. */
  steps: readonly Step[];
  /** Today's maximum. */
  minutes: number;
  ease: number;
  doneOfStep2: number;
  /** The steps of the last two cards. */
  lastSteps: readonly Step[];
  cardsSinceSteadiness: number;
  largeWithinWeek: boolean;
  restsThisWeek: number;
  fairnessDue: boolean;
  /** Days to the nearest other day that ended with an item, or on which it was swapped away. */
  unseenFor(id: string): number;
  swappedFor(id: string): number;
}

const STEPS_OF_PHASE: Step[][] = [
  [1, 2, 7, 8],
  [1, 2, 3, 6, 7, 8],
  [2, 3, 5, 6, 7, 8],
  [2, 3, 4, 5, 6, 7, 8],
];
const SOLO_STEPS: Step[] = [1, 2, 3, 5, 6, 7, 8];

const numbers = new Map<string, number>();

/** Days since 1970, by the clock of `Date` and not by ours. */
export function numberOf(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  numbers.set(day, number);
  return number;
}

/** The facts of one draw. */
export function factsOf({ day, answers, history, shownToday }: DrawInput): Facts {
  const today = numberOf(day);
  const rows = inOrder(history.days);
  const before = rows.filter((it) => it.day < day);
  const cards = before.filter((it) => it.card !== null);
  const marks = rows.find((it) => it.day === day)?.marks ?? [];
  const upToNow: PastDay[] = [...before, { day, marks, card: null, swapped: [] }];
  const fight = upToNow.findLast((it) => it.marks.includes('fight'));
  const hasFight = fight !== undefined && today - numberOf(fight.day) <= 6;
  const first = cards.length === 0;
  const daysAway = first ? 0 : daysAwayOf(cards, history, today);
  const hardDay = marks.includes('hard-day');
  const worse = marks.includes('worse');
  const phase = phaseOf(upToNow, history);
  const solo = answers.mode === 'solo' || answers.mode === 'no-contact';
  const smallUntil = history.smallUntil === null ? -Infinity : numberOf(history.smallUntil);
  const quietUntil = history.quietUntil === null ? -Infinity : numberOf(history.quietUntil);
  const eases = history.ease.filter((it) => it.day <= day);
  const lastForOneself = cards.findLastIndex((it) => it.card?.kind === 'self-care');
  const monday = today - ((today + 3) % 7);
  const shownFairness = history.lastFairness === null ? Infinity : numberOf(history.lastFairness);
  const { seen, swapped } = nearestDays(rows, today);
  const firstCard = rows.find((it) => it.card);
  return {
    answers,
    shownToday,
    stars: history.stars,
    refused: history.refused,
    solo,
    first,
    quiet: quietUntil >= today && quietUntil <= today + 28,
    small: smallUntil >= today && smallUntil <= today + 30,
    hardDay,
    worse,
    daysSinceFight: hasFight ? today - numberOf(fight.day) : Infinity,
    cardsSinceFight: hasFight ? cards.filter((it) => it.day >= fight.day).length : Infinity,
    daysAway,
    phase,
    steps: solo ? SOLO_STEPS : (STEPS_OF_PHASE[daysAway >= 7 ? Math.max(0, phase - 1) : phase] ?? []),
    minutes: Math.min(answers.minutes, daysAway >= 4 || hardDay ? 1 : worse ? 2 : Infinity),
    ease: eases.at(-1)?.ease ?? Infinity,
    doneOfStep2: cards.filter((it) => it.card?.step === 2 && isDone(it)).length,
    lastSteps: cards.slice(-2).map((it) => it.card?.step as Step),
    cardsSinceSteadiness: cards.length - 1 - lastForOneself,
    largeWithinWeek: rows.some(
      (it) => (it.card?.minutes ?? 0) >= 15 && it.day !== day && Math.abs(numberOf(it.day) - today) < 7,
    ),
    restsThisWeek: cards.filter((it) => it.card?.answer === 'rest' && numberOf(it.day) >= monday).length,
    fairnessDue:
      today - (shownFairness <= today ? shownFairness : firstCard ? numberOf(firstCard.day) : Infinity) >= 28,
    unseenFor: (id) => seen.get(id) ?? Infinity,
    swappedFor: (id) => swapped.get(id) ?? Infinity,
  };
}

function inOrder(days: readonly PastDay[]): readonly PastDay[] {
  const isInOrder = days.every((it, i) => i === 0 || (days[i - 1]?.day ?? '') < it.day);
  return isInOrder ? days : [...days].sort((a, b) => numberOf(a.day) - numberOf(b.day));
}

function isDone({ card }: Pick<PastDay, 'card'>): boolean {
  return card?.answer === 'done' || card?.answer === 'partly';
}

function phaseOf(rows: readonly PastDay[], history: History): number {
  const easeBy = (day: string) => history.ease.filter((it) => it.day <= day).at(-1)?.ease ?? Infinity;
  let phase = 0;
  let since = rows[0]?.day ?? '';
  let done = 0;
  for (const row of rows) {
    const isHeld = history.heldFrom !== null && row.day >= history.heldFrom;
    const isRipe = !isHeld && done >= 4 && numberOf(row.day) - numberOf(since) >= 7 && easeBy(row.day) >= 4;
    if (isRipe && phase < 3) [phase, since, done] = [phase + 1, row.day, 0];
    if (row.marks.includes('worse')) [phase, since, done] = [Math.max(0, phase - 1), row.day, 0];
    if (isDone(row)) done++;
  }
  return phase;
}

function daysAwayOf(cards: readonly PastDay[], history: History, today: number): number {
  const answered = cards.findLast((it) => it.card?.answer);
  const note = history.lastNote === null ? Infinity : numberOf(history.lastNote);
  if (note === today) return 0;
  const last = Math.max(answered ? numberOf(answered.day) : -Infinity, note < today ? note : -Infinity);
  return last > -Infinity ? today - last - 1 : today - numberOf(cards[0]?.day ?? '');
}

function nearestDays(rows: readonly PastDay[], today: number) {
  const seen = new Map<string, number>();
  const swapped = new Map<string, number>();
  for (const row of rows) {
    const distance = Math.abs(numberOf(row.day) - today);
    if (distance === 0) continue;
    if (row.card && distance < (seen.get(row.card.itemId) ?? Infinity)) seen.set(row.card.itemId, distance);
    for (const id of row.swapped) swapped.set(id, Math.min(distance, swapped.get(id) ?? Infinity));
  }
  return { seen, swapped };
}
