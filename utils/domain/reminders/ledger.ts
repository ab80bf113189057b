import { addDays, type Day } from '../day';
import type { TakenUp } from './back-off';
import type { Decision, DropReason } from './decide';
import type { Kind } from './kinds';
import { type Occurrence, snoozeKey } from './occurrence';
import type { Snooze } from './schedule';
import type { Wording } from './texts';
import type { WallText } from './wall-text';

/** How many lines the log has. */
export const LOG_LENGTH = 20;

/** A clock set back by more than this counts as the new one; by less, and what was sent is waited for. */
export const CLOCK_TRUST_MS = 25 * 60 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was dropped or snoozed is remembered for so many days: longer than an occurrence is looked at. */
const REMEMBER_DAYS = 5;

/** What became of a reminder: sent, dropped for a reason, or refused by the browser. */
export type Outcome = 'sent' | 'refused' | DropReason;

/** A line of the log. */
export interface LogLine {
  kind: Kind;
  /** When it was due, by the wall clock. */
  at: WallText;
  /** When it was sent or dropped, in milliseconds since 1970. */
  loggedAt: number;
  outcome: Outcome;
}

/** What is remembered beside the claims. Where it is lost nothing is sent twice. */
export interface Ledger extends TakenUp {
  /** The last ones, newest first. */
  log: LogLine[];
  /** Ids of occurrences that were dropped, and when, in milliseconds since 1970. */
  dropped: Record<string, number>;
  snoozes: Snooze[];
  /** The number of the last neutral sentence; 0 before the first. */
  lastText: number;
  /** The latest instant that a wake has seen, in milliseconds since 1970. */
  latest: number;
  /** A notification was sent since the person last opened Footbridge. */
  unseen: boolean;
  /** Ids of occurrences that were put away on the page, the last ones. */
  putAway: string[];
}

/** Before anything happened. */
export const EMPTY_LEDGER: Ledger = {
  log: [],
  dropped: {},
  snoozes: [],
  lastText: 0,
  latest: 0,
  unseen: false,
  putAway: [],
  ignored: {},
  lastSentOn: {},
};

/** What is remembered once a decision was carried out. */
export function afterDecision(
  ledger: Ledger,
  { send, drops }: Pick<Decision, 'send' | 'drops'>,
  { now, today, wording }: { now: number; today: Day; wording: Wording },
): Ledger {
  const next = {
    ...ledger,
    latest: Math.max(ledger.latest, now),
    snoozes: ledger.snoozes.filter((it) => !isLongOver(it, now, today)),
  };
  if (send.length === 0 && drops.length === 0) return next;
  const lines = [
    ...send.map((it) => lineOf(it, now, 'sent')),
    ...drops.map(({ occurrence, reason }) => lineOf(occurrence, now, reason)),
  ];
  const over = new Set([...send, ...drops.map(({ occurrence }) => occurrence)].map(({ key }) => key));
  next.log = [...lines.reverse(), ...ledger.log].slice(0, LOG_LENGTH);
  next.dropped = Object.fromEntries([
    ...Object.entries(ledger.dropped).filter(([, at]) => now - at < REMEMBER_DAYS * DAY_MS),
    ...drops.map(({ occurrence: { id } }) => [id, now]),
  ]);
  next.snoozes = next.snoozes.filter((it) => !over.has(snoozeKey(it)));
  if (send.length === 0) return next;
  next.unseen = true;
  if (typeof wording === 'number') next.lastText = wording;
  const routines = send.filter(({ source }) => source === 'routine');
  next.ignored = withEach(ledger.ignored, routines, ({ kind }) => (ledger.ignored[kind] ?? 0) + 1);
  next.lastSentOn = withEach(ledger.lastSentOn, routines, () => today);
  return next;
}

function isLongOver({ due }: Snooze, now: number, today: Day): boolean {
  if ('instant' in due) return now - due.instant > REMEMBER_DAYS * DAY_MS;
  return due.at.slice(0, 10) < addDays(today, -REMEMBER_DAYS);
}

/** The browser refused what was just sent. */
export function afterRefusal(ledger: Ledger, send: readonly Occurrence[], now: number): Ledger {
  const isRefused = (line: LogLine) =>
    line.loggedAt === now && send.some(({ kind, at }) => kind === line.kind && at === line.at);
  return {
    ...ledger,
    log: ledger.log.map((line) => (isRefused(line) ? { ...line, outcome: 'refused' } : line)),
  };
}

/** The person opened Footbridge: what was sent was not in vain. */
export function afterOpening(ledger: Ledger): Ledger {
  return { ...ledger, ignored: {}, unseen: false };
}

/** Whether there is something that opening Footbridge changes. */
export const isAwaiting = ({ ignored, unseen }: Ledger): boolean =>
  unseen || Object.values(ignored).some((count) => count > 0);

/** Whether the clock was set back so far that the new time counts. */
export const wasSetBack = ({ latest }: Ledger, now: number): boolean => now < latest - CLOCK_TRUST_MS;

/** What still counts of it after the clock was set back to `now`. */
export function afterSettingBack(ledger: Ledger, now: number): Ledger {
  const dropped = Object.entries(ledger.dropped).filter(([, at]) => at <= now);
  return { ...ledger, latest: now, dropped: Object.fromEntries(dropped) };
}

function lineOf({ kind, at }: Occurrence, loggedAt: number, outcome: Outcome): LogLine {
  return { kind, at, loggedAt, outcome };
}

function withEach<T>(
  known: Partial<Record<Kind, T>>,
  sent: readonly Occurrence[],
  makeValue: (it: Occurrence) => T,
): Partial<Record<Kind, T>> {
  return { ...known, ...Object.fromEntries(sent.map((it) => [it.kind, makeValue(it)])) };
}
