/** How long the writing of "as a fair neighbour saw it" takes: seven minutes each time in Finkel and others 2013. */
export const WRITING_MS = 7 * 60 * 1000;

/** An end that went by longer ago than this is none of now's. */
const STALE_MS = 30 * 60 * 1000;

const LAST_MS = 30 * 1000;

/** What is left of a countdown in milliseconds, 0 once it is over; null where there is none that is still of use. */
export function leftOf(endsAt: number | null, now: number, total = WRITING_MS): number | null {
  if (endsAt === null || !Number.isFinite(endsAt) || now - endsAt > STALE_MS) return null;
  // A clock that was set back does not make it longer.
  return Math.min(total, Math.max(0, endsAt - now));
}

/** What is left, as minutes and seconds: `6:59`. A second that has begun counts. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export type Mark = 'half' | 'last' | 'over';

/** What is said aloud of a countdown: the last mark that has been passed, or null. */
export function markAt(left: number, total = WRITING_MS): Mark | null {
  if (left <= 0) return 'over';
  if (left <= LAST_MS) return 'last';
  return left <= total / 2 ? 'half' : null;
}
