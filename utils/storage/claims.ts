import type { Day } from '../domain/day';
import type { RecordKey } from './journal';
import { recordsOf } from './records';

/** The key of a reminder's claim on a day: one a day, whatever its time. */
export const claimKey = (ruleId: string, day: Day): RecordKey<'claim'> => ({
  table: 'claim',
  id: `claim-${ruleId}-${day}`,
  day,
});

/** Days from `from` on that have a claim. */
export async function readClaimedDays(from: Day): Promise<Set<Day>> {
  const records = await recordsOf('claim', { from });
  return new Set(records.map((record) => record.day));
}
