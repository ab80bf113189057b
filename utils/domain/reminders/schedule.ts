import type { Day } from '../day';
import type { Kind } from './kinds';
import type { QuietHours } from './quiet-hours';
import type { WallText } from './wall-text';
import type { Weekday } from './weekday';

/** Why something is not sent although it was asked for. */
export type Closed = 'solo' | 'archived';

/** A reminder on days of the week. */
export interface Routine {
  kind: Kind;
  /** Local wall time, `HH:MM`. */
  time: string;
  /** Before 3 in the morning a time belongs to the day before. */
  days: readonly Weekday[];
  /** Occurrences at or before this instant do not count. */
  since: number;
  /** Due from this day on, and sent once for it; null where it is due on every day. */
  from: Day | null;
  closed: Closed | null;
  /** Days for which it is done. */
  doneOn: ReadonlySet<Day>;
}

/** A time that a single thing was given. One that is done, or given up, is none any more. */
export interface Appointment {
  kind: Kind;
  /** Names the thing among those of its kind. */
  id: string;
  at: WallText;
  since: number;
  closed: Closed | null;
}

/** A reminder that is to come again. */
export interface Snooze {
  kind: Kind;
  /** The id of the appointment; null for a routine. */
  appointment: string | null;
  /** The day of the person's life it was due on. */
  day: Day;
  /** The time the appointment had; absent for a routine, and where an earlier version wrote it. */
  of?: WallText | undefined;
  /** Minutes and hours from now are an instant; tonight and tomorrow are a time by the wall clock. */
  due: { instant: number } | { at: WallText };
}

/** All that reminders are made from. Kinds that are off are left out. */
export interface Schedule {
  routines: readonly Routine[];
  appointments: readonly Appointment[];
  snoozes: readonly Snooze[];
  quiet: QuietHours | null;
  /** Nothing is sent for the days before it. */
  pausedUntil: Day | null;
}
