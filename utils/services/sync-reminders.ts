import { type Alarm, clearAlarm, getAlarm, setOneShotAlarm, setPeriodicAlarm } from '../browser/alarms';
import { mayNotify, notify } from '../browser/notifications';
import { stepsAgainOn } from '../domain/choosing/rest-days';
import { addDays, dayOf } from '../domain/day';
import {
  latestOccurrence,
  nextOccurrence,
  nextWake,
  type Occurrence,
  type ReminderRule,
  shouldNotify,
} from '../domain/reminder';
import type { Settings } from '../domain/settings';
import { localZone } from '../domain/zone';
import { readCard } from '../storage/cards';
import { claimKey, readClaimedDays } from '../storage/claims';
import { writeRecord } from '../storage/journal';
import { readInView } from '../storage/person';
import { loadSettings } from '../storage/settings';
import { openJournalOnce } from './journal-access';
import { t } from './text';

const TICK = 'tick';
const NEXT = 'next';
const TICK_MINUTES = 15;
const RULE_ID = 'today';

/**
 * Brings reminders up to date: shows what is due and was not claimed, and sets the two alarms. May be called at any
 * time and any number of times; a worker killed half-way loses one notification at the most and never sends two.
 */
export async function reconcileReminders(now: number): Promise<void> {
  const { settings } = await loadSettings();
  if (!settings.reminderOn || !(await mayNotify())) {
    await Promise.all([clearAlarm(TICK), clearAlarm(NEXT)]);
    return;
  }
  await openJournalOnce();
  if (await isAllResting()) {
    await Promise.all([clearAlarm(TICK), clearAlarm(NEXT)]);
    return;
  }
  const rule = ruleOf(settings);
  const due = latestOccurrence(rule, now, localZone);
  const isOurs = due !== null && (await claim(due, now));
  await armAlarms(rule, now);
  if (isOurs) await notify({ id: due.ruleId, title: t('reminder.title') });
}

/** When the next reminder will come, or null where none will. */
export async function nextReminder(settings: Settings, now: number): Promise<Occurrence | null> {
  if (!settings.reminderOn || !(await mayNotify())) return null;
  await openJournalOnce();
  if (await isAllResting()) return null;
  return nextFor(ruleOf(settings), now);
}

/** Shows a notification like the reminder's, now. Rejects where the browser refuses. */
export function sendTestReminder(): Promise<void> {
  return notify({ id: 'test', title: t('reminder.title') });
}

// Claimed first and shown after, so that no two workers and no second start show the same one.
async function claim(due: Occurrence, now: number): Promise<boolean> {
  // Late at night the day it was for may be over: then the new day's answer counts as well.
  const today = dayOf(localZone.wallTimeAt(now));
  const person = await readInView();
  const cards = await Promise.all([due.day, today].map((day) => readCard(day, person?.id)));
  // Somebody who slowed down is not reminded on a day without a step.
  const isRestDay = person !== null && cards[0] === null && stepsAgainOn(person.body, due.day) !== null;
  const answered = isRestDay || cards.some((card) => card?.answer != null);
  if (shouldNotify(due, { now, answered }) !== 'send') return false;
  let isOurs = false;
  await writeRecord(claimKey(due.ruleId, due.day), (claimed) => {
    isOurs = claimed === null;
    return isOurs ? { ruleId: due.ruleId, at: due.at } : null;
  });
  return isOurs;
}

// Where all rest, nobody is reminded of anything: one who rests is in view only then.
async function isAllResting(): Promise<boolean> {
  return (await readInView())?.body.resting ?? false;
}

async function armAlarms(rule: ReminderRule, now: number): Promise<void> {
  const [tick, next, upcoming] = await Promise.all([getAlarm(TICK), getAlarm(NEXT), nextFor(rule, now)]);
  // Set anew at every wake, a periodic alarm would never ring.
  if (tick?.periodMinutes !== TICK_MINUTES) await setPeriodicAlarm(TICK, TICK_MINUTES);
  const when = nextWake(upcoming, now);
  if (!isRightAlarm(next, upcoming, when, now)) await setOneShotAlarm(NEXT, when);
}

// An alarm at the occurrence itself has to be exact; one that only bridges a long wait may stand where it is.
function isRightAlarm(next: Alarm | null, upcoming: Occurrence, when: number, now: number): boolean {
  if (!next) return false;
  return when === upcoming.instant ? next.when === when : next.when > now && next.when <= when;
}

async function nextFor(rule: ReminderRule, now: number): Promise<Occurrence> {
  const today = dayOf(localZone.wallTimeAt(now));
  return nextOccurrence(rule, now, localZone, await readClaimedDays(addDays(today, -1)));
}

function ruleOf({ reminderTime, reminderSince }: Settings): ReminderRule {
  return { id: RULE_ID, time: reminderTime, since: reminderSince };
}
