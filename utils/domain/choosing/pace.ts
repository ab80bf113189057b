import { addDays, type Day, daysBetween } from '../day';
import type { Landing, PaceBody } from '../entries';
import { QUIET_DAYS } from './weights';

/** After a cold landing the steps of so many days are smaller and private (product.md). */
export const SMALL_DAYS = 2;

/**
 * The size of the next steps after a landing. Cold: smaller and private for two days; where the one before was cold as
 * well and not long ago, thanks is kept to oneself for a while too. Warm: both are over. Nothing else of it is kept.
 */
export function paceAfter(landing: Landing, { smallUntil, quietUntil }: PaceBody, day: Day): PaceBody {
  if (landing === 'cold') {
    const isSecond = wasColdBefore(smallUntil, day);
    return {
      smallUntil: addDays(day, SMALL_DAYS),
      quietUntil: isSecond ? addDays(day, QUIET_DAYS) : quietUntil,
    };
  }
  return landing === 'warm' ? { smallUntil: null, quietUntil: null } : { smallUntil, quietUntil };
}

/** The size as it was before the landing of a day. Only what that landing began is taken back. */
export function paceBefore(pace: PaceBody | null, day: Day): PaceBody {
  if (!pace) return { smallUntil: null, quietUntil: null };
  // It was the second in a row: that there was a first, a while ago, stays known.
  if (isSecondCold(pace, day)) return { smallUntil: day, quietUntil: null };
  const { smallUntil, quietUntil } = pace;
  return { smallUntil: smallUntil === addDays(day, SMALL_DAYS) ? null : smallUntil, quietUntil };
}

// The end of the last small days says when the last cold landing was: a warm one since then has taken it away.
function wasColdBefore(smallUntil: Day | null, day: Day): boolean {
  if (smallUntil === null) return false;
  const days = daysBetween(addDays(smallUntil, -SMALL_DAYS), day);
  return days > 0 && days <= QUIET_DAYS;
}

/** Whether a second cold landing in a row was said on this very day. */
export function isSecondCold({ quietUntil }: Pick<PaceBody, 'quietUntil'>, day: Day): boolean {
  return quietUntil === addDays(day, QUIET_DAYS);
}
