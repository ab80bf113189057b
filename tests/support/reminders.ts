import type { Day } from '../../utils/domain/day';
import type { Past } from '../../utils/domain/reminders/decide';
import type { Kind } from '../../utils/domain/reminders/kinds';
import {
  defaultPreferences,
  type KindPreferences,
  type ReminderPreferences,
} from '../../utils/domain/reminders/preferences';
import type { Appointment, Routine, Schedule } from '../../utils/domain/reminders/schedule';
import { WEEKDAYS } from '../../utils/domain/reminders/weekday';
import { changeSettings } from '../../utils/storage/settings';

/** Preferences in which these kinds are on. */
export function remindersWith(
  kinds: Partial<Record<Kind, Partial<KindPreferences>>>,
  overrides: Partial<Omit<ReminderPreferences, 'kinds'>> = {},
): ReminderPreferences {
  const defaults = defaultPreferences();
  const chosen = Object.entries(kinds).map(([kind, it]) => [
    kind,
    { ...defaults.kinds[kind as Kind], on: true, ...it },
  ]);
  return { ...defaults, ...overrides, kinds: { ...defaults.kinds, ...Object.fromEntries(chosen) } };
}

/** Keeps them as the person's settings. */
export async function keepReminders(...args: Parameters<typeof remindersWith>): Promise<void> {
  await changeSettings({ reminders: remindersWith(...args) });
}

/** A reminder of today's step, every day at 20:00. */
export function aRoutine(overrides: Partial<Routine> = {}): Routine {
  return {
    kind: 'today',
    time: '20:00',
    days: [...WEEKDAYS],
    since: 0,
    from: null,
    closed: null,
    doneOn: new Set<Day>(),
    ...overrides,
  };
}

/** An item kept for later that was given a time. */
export function anAppointment(overrides: Partial<Appointment> = {}): Appointment {
  return { kind: 'later', id: 'item', at: '2026-03-12T18:00', since: 0, closed: null, ...overrides };
}

/** A schedule of one daily reminder. */
export function aSchedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    routines: [aRoutine()],
    appointments: [],
    snoozes: [],
    quiet: null,
    pausedUntil: null,
    ...overrides,
  };
}

/** That nothing has happened yet. */
export function aPast(overrides: Partial<Past> = {}): Past {
  return {
    claimed: new Set(),
    dropped: new Set(),
    sentOn: new Map(),
    ignored: {},
    lastSentOn: {},
    ...overrides,
  };
}
