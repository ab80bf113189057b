import { type Alarm, clearAlarm, getAlarm, setOneShotAlarm, setPeriodicAlarm } from '../browser/alarms';
import { showDot } from '../browser/badge';
import { clearNotifications, mayNotify, notify } from '../browser/notifications';
import { addDays, type Day, dayOf } from '../domain/day';
import { isTakenBack, pastOf } from '../domain/reminders/claim';
import { type Decision, decide, LONGEST_WAIT_MS, type Past } from '../domain/reminders/decide';
import { KIND_NAMES } from '../domain/reminders/kinds';
import {
  afterDecision,
  afterRefusal,
  afterSettingBack,
  type Ledger,
  wasSetBack,
} from '../domain/reminders/ledger';
import type { Occurrence } from '../domain/reminders/occurrence';
import type { ReminderPreferences } from '../domain/reminders/preferences';
import type { Schedule } from '../domain/reminders/schedule';
import { type Wording, wordingOf } from '../domain/reminders/texts';
import { textOf } from '../domain/reminders/wall-text';
import { localZone } from '../domain/zone';
import { claimOccurrence, readClaims, takeBackClaim } from '../storage/claims';
import { changeLedger, loadLedger, storeLedger, withLedger } from '../storage/reminder-ledger';
import { loadSettings } from '../storage/settings';
import { openJournalOnce } from './journal-access';
import { readSchedule } from './reminder-schedule';
import { textWhenThere } from './reminder-words';

const TICK = 'tick';
const NEXT = 'next';
const TICK_MINUTES = 15;

/** The lamp of the light colours: it stands out on a light and on a dark toolbar. */
const DOT_COLOUR = '#e0a136';

/** Claims on occurrences so many days back may still matter. */
const CLAIM_DAYS = 4;

/**
 * Brings reminders up to date: shows what is due and was not claimed, and sets the two alarms. May be called at any
 * time and any number of times; a worker killed half-way loses one notification at the most and never sends two.
 */
export async function reconcileReminders(now: number): Promise<void> {
  const {
    settings: { reminders },
    unreadable,
  } = await loadSettings();
  // Whether any is on is not known, so the alarms stay as they are.
  if (unreadable.includes('reminders')) return;
  const isAnyOn = KIND_NAMES.some((kind) => reminders.kinds[kind].on);
  const isAllowed = reminders.sign === 'dot' || (await mayNotify());
  if (!isAnyOn || !(isAllowed || reminders.sign === 'both')) {
    await Promise.all([clearAlarm(TICK), clearAlarm(NEXT), showDot(false, DOT_COLOUR)]);
    return;
  }
  await openJournalOnce();
  const { sent, wording } = await withLedger((ledger) => sendDue(reminders, ledger, now));
  const { unseen } = await loadLedger();
  await showDot(reminders.sign !== 'notification' && unseen, DOT_COLOUR);
  if (sent.length > 0 && isAllowed && reminders.sign !== 'dot') await show(sent, wording, reminders, now);
}

/** What has happened so far, for a schedule. */
export async function readPast(schedule: Schedule, ledger: Ledger, now: number): Promise<Past> {
  const today = dayOf(localZone.wallTimeAt(now));
  return pastOf(await readClaims(claimsFrom(schedule, today)), ledger);
}

// Claimed first and shown after, so that no two workers and no second start show the same one.
async function sendDue(
  reminders: ReminderPreferences,
  before: Ledger,
  now: number,
): Promise<{ sent: Occurrence[]; wording: Wording }> {
  const today = dayOf(localZone.wallTimeAt(now));
  const ledger = wasSetBack(before, now) ? await setBack(before, now, today) : before;
  const schedule = await readSchedule(reminders, ledger.snoozes, now);
  const decision = decide(schedule, await readPast(schedule, ledger, now), now, localZone);
  await armAlarms(decision, now);
  const sent: Occurrence[] = [];
  for (const occurrence of decision.send) {
    if (await claimOccurrence(occurrence, now, today)) sent.push(occurrence);
  }
  const wording = wordingOf({
    saysWeekly: decision.saysWeekly,
    own: reminders.wording,
    lastText: ledger.lastText,
  });
  await storeLedger(afterDecision(ledger, { send: sent, drops: decision.drops }, { now, today, wording }));
  return { sent, wording };
}

async function show(
  sent: readonly Occurrence[],
  wording: Wording,
  { wording: own }: ReminderPreferences,
  now: number,
): Promise<void> {
  try {
    // One at a time: an older one that nobody took up says nothing more.
    await clearNotifications();
    const title = await textWhenThere(wording, own);
    await notify({ id: `reminder-${textOf(localZone.wallTimeAt(now))}`, title });
  } catch (error) {
    await changeLedger((ledger) => afterRefusal(ledger, sent, now));
    throw error;
  }
}

// The clock was set back by more than a day: what it claimed in the time that was taken back counts no more.
async function setBack(ledger: Ledger, now: number, today: Day): Promise<Ledger> {
  for (const claim of await readClaims(addDays(today, -CLAIM_DAYS))) {
    if (isTakenBack(claim, now)) await takeBackClaim(claim, claim.sentOn);
  }
  return afterSettingBack(ledger, now);
}

function claimsFrom({ routines }: Schedule, today: Day): Day {
  // What is due once from a day on may have been sent long ago.
  const dueFrom = routines.flatMap(({ from }) => from ?? []);
  return [addDays(today, -CLAIM_DAYS), ...dueFrom].sort()[0] ?? today;
}

async function armAlarms({ wakeAt }: Decision, now: number): Promise<void> {
  const [tick, next] = await Promise.all([getAlarm(TICK), getAlarm(NEXT)]);
  // Set anew at every wake, a periodic alarm would never ring.
  if (tick?.periodMinutes !== TICK_MINUTES) await setPeriodicAlarm(TICK, TICK_MINUTES);
  if (!isRightAlarm(next, wakeAt, now)) await setOneShotAlarm(NEXT, wakeAt);
}

// An alarm at the occurrence itself has to be exact; one that only bridges a long wait may stand where it is.
function isRightAlarm(next: Alarm | null, wakeAt: number, now: number): boolean {
  if (!next) return false;
  return wakeAt < now + LONGEST_WAIT_MS ? next.when === wakeAt : next.when > now && next.when <= wakeAt;
}
