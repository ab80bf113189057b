import type { Day } from '../domain/day';
import { type Claim, claimOf } from '../domain/reminders/claim';
import type { Occurrence } from '../domain/reminders/occurrence';
import { readBody } from './bodies';
import { type RecordKey, remove, writeRecord } from './journal';
import { recordsOf } from './records';

const PREFIX = 'claim-';

const recordKeyOf = (key: string, day: Day): RecordKey<'claim'> => ({
  table: 'claim',
  id: PREFIX + key,
  day,
});

/**
 * Claims an occurrence. Of all who try, one is told that it is theirs.
 *
 * @throws SaveError
 */
export async function claimOccurrence(occurrence: Occurrence, sentAt: number, sentOn: Day): Promise<boolean> {
  const { kind, at, day } = occurrence;
  const { key, ...claim } = claimOf(occurrence, sentAt, sentOn);
  let isOurs = false;
  await writeRecord(recordKeyOf(key, day), (claimed) => {
    isOurs = claimed === null;
    return isOurs ? { ruleId: kind, at, ...claim } : null;
  });
  return isOurs;
}

/** Gives back what was claimed by a clock that was ahead. @throws SaveError */
export async function takeBackClaim({ key }: Claim, day: Day): Promise<void> {
  await writeRecord(recordKeyOf(key, day), (claimed) => (claimed ? remove({ plank: false }) : null));
}

/** The claims on occurrences of the days from `from` on. */
export async function readClaims(from: Day): Promise<Claim[]> {
  const records = await recordsOf('claim', { from });
  return records.flatMap((record) => {
    const body = readBody('claim', record);
    if (!body) return [];
    const { sentAt, sentOn, isApart } = body;
    return { key: record.id.slice(PREFIX.length), sentAt, sentOn: sentOn ?? record.day, isApart };
  });
}
