import { type Day, dayOf } from '../../utils/domain/day';
import { type Claim, claimOf, isTakenBack, pastOf } from '../../utils/domain/reminders/claim';
import { decide } from '../../utils/domain/reminders/decide';
import {
  afterDecision,
  afterOpening,
  afterSettingBack,
  EMPTY_LEDGER,
  type Ledger,
  wasSetBack,
} from '../../utils/domain/reminders/ledger';
import type { Schedule } from '../../utils/domain/reminders/schedule';
import { wordingOf } from '../../utils/domain/reminders/texts';
import type { Zone } from '../../utils/domain/zone';

/** How far a worker comes before it dies. */
export type Death = 'at-once' | 'armed' | { claimed: number } | 'remembered' | 'shown';

/** What was on the screen. */
export interface ShownNotice {
  keys: string[];
  saysWeekly: boolean;
}

/** A browser with the rules of reminders in its worker, and what it keeps on its disk. */
export class ReminderMachine {
  readonly claims = new Map<string, Claim>();
  ledger: Ledger = EMPTY_LEDGER;
  /** When the one-shot alarm rings, in milliseconds since 1970. */
  alarm: number | null = null;

  /** One wake of the worker, with the steps of the service in its order. */
  wake(schedule: Schedule, now: number, zone: Zone, death: Death | null): ShownNotice | null {
    if (wasSetBack(this.ledger, now)) {
      for (const [key, claim] of this.claims) if (isTakenBack(claim, now)) this.claims.delete(key);
      this.ledger = afterSettingBack(this.ledger, now);
    }
    if (death === 'at-once') return null;
    const decision = decide(schedule, pastOf([...this.claims.values()], this.ledger), now, zone);
    const { send, saysWeekly, wakeAt } = decision;
    this.alarm = wakeAt;
    if (death === 'armed') return null;
    const today: Day = dayOf(zone.wallTimeAt(now));
    for (const [i, occurrence] of send.entries()) {
      if (typeof death === 'object' && death !== null && i >= death.claimed) return null;
      if (this.claims.has(occurrence.key)) throw new Error(`${occurrence.key} was claimed already`);
      this.claims.set(occurrence.key, claimOf(occurrence, now, today));
    }
    if (typeof death === 'object' && death !== null) return null;
    const wording = wordingOf({ saysWeekly, own: '', lastText: this.ledger.lastText });
    this.ledger = afterDecision(this.ledger, decision, { now, today, wording });
    if (death === 'remembered') return null;
    return send.length === 0 ? null : { keys: send.map(({ key }) => key).sort(), saysWeekly };
  }

  /** The person opens Footbridge. */
  open(): void {
    this.ledger = afterOpening(this.ledger);
  }
}
