import type { Day } from '../day';
import type { Past } from './decide';
import type { Ledger } from './ledger';
import type { Occurrence } from './occurrence';

/** That an occurrence was claimed, so that nothing sends it again. */
export interface Claim {
  key: string;
  /** Milliseconds since 1970; the same for all that became one notification. 0 where an earlier version wrote it. */
  sentAt: number;
  /** The day of the person's life it was sent on. */
  sentOn: Day;
  /** An appointment, or snoozed: it does not count among those of the day. */
  isApart: boolean;
}

/** The claim that is made on an occurrence before it is sent. */
export function claimOf({ key, source }: Occurrence, sentAt: number, sentOn: Day): Claim {
  return { key, sentAt, sentOn, isApart: source !== 'routine' };
}

/** What has happened, from what is kept of it. */
export function pastOf(claims: readonly Claim[], { dropped, ignored, lastSentOn }: Ledger): Past {
  const notices = new Map<Day, Set<number | string>>();
  for (const { key, sentAt, sentOn, isApart } of claims) {
    if (isApart) continue;
    const known = notices.get(sentOn) ?? new Set();
    notices.set(sentOn, known.add(sentAt || key));
  }
  return {
    claimed: new Set(claims.map(({ key }) => key)),
    dropped: new Set(Object.keys(dropped)),
    sentOn: new Map([...notices].map(([day, times]) => [day, times.size])),
    ignored,
    lastSentOn,
  };
}

/** Whether a claim counts no more, once the clock was set back to `now`: it was made in the time that was taken back. */
export const isTakenBack = ({ sentAt }: Claim, now: number): boolean => sentAt > now;
