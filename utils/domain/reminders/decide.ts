import { type Day, dayOf } from '../day';
import type { Zone } from '../zone';
import { backOff, type TakenUp } from './back-off';
import { type Occurrence, occurrencesAround } from './occurrence';
import { afterQuiet, isQuiet } from './quiet-hours';
import type { Closed, Schedule } from './schedule';

const MINUTE_MS = 60_000;

/** A reminder that would come later than this after its time, or after the quiet hours it fell into, is dropped. */
export const TOO_LATE_MS = 180 * MINUTE_MS;

/** Reminders due within this time become one. */
export const TOGETHER_MS = 10 * MINUTE_MS;

/** The worker looks again at least this often; Firefox rings at once for an alarm more than 49.7 days ahead. */
export const LONGEST_WAIT_MS = 720 * MINUTE_MS;

/** So many notifications a day at the most, appointments and what was snoozed apart. */
export const MOST_A_DAY = 2;

/** Why a reminder was dropped. */
export const DROP_REASONS = [
  'paused',
  'solo',
  'archived',
  'done',
  'too-late',
  'silent',
  'weekly',
  'enough',
] as const satisfies readonly (Closed | string)[];
export type DropReason = (typeof DROP_REASONS)[number];

/** What has happened so far. */
export interface Past extends TakenUp {
  /** Keys that were claimed. */
  claimed: ReadonlySet<string>;
  /** Ids of occurrences that were dropped: that is for good. */
  dropped: ReadonlySet<string>;
  /** How many notifications were sent on a day, appointments and what was snoozed apart. */
  sentOn: ReadonlyMap<Day, number>;
}

/** What is to be done at an instant. */
export interface Decision {
  /** What becomes one notification; empty where none is due. */
  send: Occurrence[];
  /** The notification says that it will be weekly. */
  saysWeekly: boolean;
  drops: { occurrence: Occurrence; reason: DropReason }[];
  /** When to look again, in milliseconds since 1970. */
  wakeAt: number;
}

/** Decides what is sent and dropped at `now`, and when to look again. */
export function decide(schedule: Schedule, past: Past, now: number, zone: Zone): Decision {
  const open = occurrencesAround(schedule, now, zone, { back: 2, ahead: 2 }).filter(
    ({ key, id }) => !past.claimed.has(key) && !past.dropped.has(id),
  );
  const decision: Decision = { send: [], saysWeekly: false, drops: [], wakeAt: now + LONGEST_WAIT_MS };
  const isQuietNow = isQuiet(schedule.quiet, now, zone);
  const taken = new Set<string>();
  const judge = (occurrence: Occurrence) => judgeAt(occurrence, schedule, past, now, zone);
  for (const occurrence of isQuietNow ? [] : open) {
    if (occurrence.sendAt > now + (decision.send.length > 0 ? TOGETHER_MS : 0)) break;
    const verdict = judge(occurrence);
    if (verdict === 'send' || verdict === 'last-daily') {
      // What may not come before its time may still come with the others at theirs.
      if (taken.has(occurrence.key)) continue;
      taken.add(occurrence.key);
      decision.send.push(occurrence);
      decision.saysWeekly ||= verdict === 'last-daily';
    } else if (occurrence.sendAt <= now) decision.drops.push({ occurrence, reason: verdict });
  }
  // What is sent a little early is looked at again at its own time: the worker may die before it is claimed.
  const left = open.filter(({ sendAt }) => sendAt > now).map((it) => it.sendAt);
  if (isQuietNow) left.push(afterQuiet(schedule.quiet, now, zone));
  decision.wakeAt = Math.min(decision.wakeAt, ...left);
  return decision;
}

function judgeAt(
  { kind, source, day, sendAt, closed, isDone }: Occurrence,
  { pausedUntil, routines }: Schedule,
  past: Past,
  now: number,
  zone: Zone,
): DropReason | 'send' | 'last-daily' {
  const today = dayOf(zone.wallTimeAt(now));
  if (pausedUntil !== null && day < pausedUntil) return 'paused';
  if (closed) return closed;
  if (isDone(today)) return 'done';
  if (now - sendAt > TOO_LATE_MS) return 'too-late';
  if (source !== 'routine') return 'send';
  const timesAWeek = routines.find((it) => it.kind === kind)?.days.length ?? 0;
  const verdict = backOff(kind, timesAWeek, past, today);
  if (verdict === 'silent' || verdict === 'weekly') return verdict;
  return (past.sentOn.get(today) ?? 0) >= MOST_A_DAY ? 'enough' : verdict;
}
