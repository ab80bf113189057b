import type { PastDay } from '../domain/choosing/history';
import type { Day } from '../domain/day';
import { type CardBody, laysPlank } from '../domain/entries';
import { FIRST_PERSON, idEndOf, ownerOf, type PersonId } from '../domain/person-id';
import { readBody, readTombstone } from './bodies';
import type { RecordKey } from './journal';
import { firstDayOf, getRecord, recordsOf } from './records';

/** The key of a person's card of a day. */
export const cardKey = (day: Day, personId: PersonId = FIRST_PERSON): RecordKey<'card'> => ({
  table: 'card',
  id: `card-${day}${idEndOf(personId)}`,
  day,
});

/** A person's card of a day, or null where none was shown yet. */
export async function readCard(day: Day, personId: PersonId = FIRST_PERSON): Promise<CardBody | null> {
  return readBody('card', await getRecord(cardKey(day, personId).id));
}

/** The first day on which a person had a card, or null. */
export function firstCardDay(personId: PersonId = FIRST_PERSON): Promise<Day | null> {
  return firstDayOf('card', ({ id }) => ownerOf(id) === personId);
}

/** Everything the rules ask about past cards, from one read. */
export interface CardHistory {
  /** Every day on which the person had a card, `today` apart from it. */
  days: PastDay[];
  /** Days on which a step was taken, with whomever: there is one bridge. */
  plankDays: Day[];
}

/** The history of cards with a person, `today` apart from it. */
export async function readCardHistory(today: Day, personId: PersonId = FIRST_PERSON): Promise<CardHistory> {
  const records = await recordsOf('card');
  const days: PastDay[] = [];
  const plankDays: Day[] = [];
  for (const record of records) {
    const card = readBody('card', record);
    if (card ? card.keptPlank || laysPlank(card.answer) : readTombstone(record).plank)
      plankDays.push(record.day);
    if (card && record.day !== today && ownerOf(record.id) === personId)
      days.push(pastDayOf(record.day, card));
  }
  return { days, plankDays };
}

/** What choosing remembers of a day. */
export function pastDayOf(day: Day, card: CardBody): PastDay {
  const { actionId, version, step, kind, minutes, contacts, answer, swapped, marks } = card;
  return { day, card: { itemId: actionId, version, step, kind, minutes, contacts, answer }, swapped, marks };
}
