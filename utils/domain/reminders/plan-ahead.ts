import { dayOf } from '../day';
import type { Zone } from '../zone';
import { decide, type Past } from './decide';
import type { Kind } from './kinds';
import type { Schedule } from './schedule';
import { nextText, type Wording, wordingOf } from './texts';

/** How many days ahead are shown. */
export const PLAN_DAYS = 7;

const DAY_MS = 86_400_000;

/** A notification as it will be sent, if nothing changes until then. */
export interface Planned {
  /** Milliseconds since 1970. */
  instant: number;
  kinds: Kind[];
  wording: Wording;
}

/** The notifications of the next seven days, by the same rule that sends them. */
export function planAhead(
  schedule: Schedule,
  past: Past,
  { now, own, lastText }: { now: number; own: string; lastText: number },
  zone: Zone,
): Planned[] {
  const planned: Planned[] = [];
  const claimed = new Set(past.claimed);
  const dropped = new Set(past.dropped);
  const sentOn = new Map(past.sentOn);
  let text = lastText;
  const end = now + PLAN_DAYS * DAY_MS;
  for (let at = now; at < end; ) {
    const { send, drops, saysWeekly, wakeAt } = decide(
      schedule,
      // Whoever looks at the plan has opened Footbridge: nothing is ignored.
      { ...past, claimed, dropped, sentOn, ignored: {} },
      at,
      zone,
    );
    for (const { occurrence } of drops) dropped.add(occurrence.id);
    for (const { key } of send) claimed.add(key);
    if (send.length > 0) {
      const wording = wordingOf({ saysWeekly, own, lastText: text });
      if (typeof wording === 'number') text = nextText(text);
      planned.push({ instant: at, kinds: [...new Set(send.map(({ kind }) => kind))], wording });
      if (send.some(({ source }) => source === 'routine')) {
        const day = dayOf(zone.wallTimeAt(at));
        sentOn.set(day, (sentOn.get(day) ?? 0) + 1);
      }
    }
    at = wakeAt;
  }
  return planned;
}
