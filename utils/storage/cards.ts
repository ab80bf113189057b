import type { Day } from '../domain/day';
import type { Shown } from '../domain/draw';
import { type CardBody, laysPlank } from '../domain/entries';
import { readBody, readTombstone } from './bodies';
import type { RecordKey } from './journal';
import { getRecord, recordsOf } from './records';

/** The key of a day's card. */
export const cardKey = (day: Day): RecordKey<'card'> => ({ table: 'card', id: `card-${day}`, day });

/** A day's card, or null where none was shown yet. */
export async function readCard(day: Day): Promise<CardBody | null> {
  return readBody('card', await getRecord(cardKey(day).id));
}

/** Everything the rules ask about past cards, from one read. */
export interface CardHistory {
  /** Every action shown on another day than `today`. */
  shown: Shown[];
  /** Days on which a step was taken. */
  plankDays: Day[];
}

/** The history of cards, `today` apart from it. */
export async function readCardHistory(today: Day): Promise<CardHistory> {
  const records = await recordsOf('card');
  const shown: Shown[] = [];
  const plankDays: Day[] = [];
  for (const record of records) {
    const card = readBody('card', record);
    if (card ? card.keptPlank || laysPlank(card.answer) : readTombstone(record).plank)
      plankDays.push(record.day);
    if (!card || record.day === today) continue;
    shown.push({ day: record.day, itemId: card.actionId, step: card.step });
    for (const itemId of card.swapped) shown.push({ day: record.day, itemId });
  }
  return { shown, plankDays };
}
