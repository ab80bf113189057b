import Dexie from 'dexie';
import type { Day } from '../domain/day';
import { db } from './db';
import type { RecordKey } from './journal';

/** The key of a reminder's claim on a day: one a day, whatever its time. */
export const claimKey = (ruleId: string, day: Day): RecordKey<'claim'> => ({
  table: 'claim',
  id: `claim-${ruleId}-${day}`,
  day,
});

/** Days from `from` on that have a claim. */
export async function readClaimedDays(from: Day): Promise<Set<Day>> {
  const records = await db.records
    .where('[table+day]')
    .between(['claim', from], ['claim', Dexie.maxKey])
    .toArray();
  return new Set(records.map((record) => record.day));
}
