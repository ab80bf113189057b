import type { Kind } from '../../utils/domain/reminders/kinds';
import type { Outcome } from '../../utils/domain/reminders/ledger';
import type { Sign } from '../../utils/domain/reminders/preferences';
import type { SnoozeChoice } from '../../utils/domain/reminders/snooze';
import type { TextKey } from './text';

/** What each kind of reminder is for. */
export const KIND_WORDS: Record<Kind, { name: TextKey; hint: TextKey }> = {
  today: { name: 'reminder.today', hint: 'reminder.todayHint' },
  gratitude: { name: 'reminder.gratitude', hint: 'reminder.gratitudeHint' },
  later: { name: 'reminder.later', hint: 'reminder.laterHint' },
  promise: { name: 'reminder.promise', hint: 'reminder.promiseHint' },
  review: { name: 'reminder.review', hint: 'reminder.reviewHint' },
};

/** What became of a reminder, and why. */
export const OUTCOME_WORDS: Record<Outcome, TextKey> = {
  sent: 'reminder.sent',
  refused: 'reminder.refused',
  paused: 'reminder.wasPaused',
  solo: 'reminder.wasSolo',
  archived: 'reminder.wasArchived',
  done: 'reminder.wasDone',
  'too-late': 'reminder.wasLate',
  silent: 'reminder.wasSilent',
  weekly: 'reminder.wasWeekly',
  enough: 'reminder.wasEnough',
};

/** How a reminder shows. */
export const SIGN_WORDS: Record<Sign, TextKey> = {
  notification: 'reminder.signNotification',
  dot: 'reminder.signDot',
  both: 'reminder.signBoth',
};

/** For how long a reminder may be put off. */
export const SNOOZE_WORDS: Record<SnoozeChoice, TextKey> = {
  quarter: 'reminder.inQuarter',
  hour: 'reminder.inHour',
  tonight: 'reminder.tonight',
  tomorrow: 'reminder.tomorrow',
};
