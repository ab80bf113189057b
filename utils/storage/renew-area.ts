import { localArea } from '../browser/local-area';
import { ownerOf } from '../domain/person-id';
import type { StoredRecord } from '../domain/record';
import { noteFieldOf } from '../domain/snapshot';
import { readBody } from './bodies';

/** Settings, what is remembered of reminders, and what is to be told. */
const OTHER_NAMES = ['settings', 'reminders', 'healed'];

/** Fields that are there once, whatever the journal holds. */
const FIELDS = [
  ...['first-run-name', 'reminder-wording', 'note'],
  ...['side', 'feel', 'when', 'wish', 'did', 'meant', 'repair', 'change', 'seen', 'hard', 'next'].map(
    (part) => `tool-${part}`,
  ),
  ...['when', 'will', 'date', 'time'].map((part) => `tool-promise-${part}`),
];

/**
 * Empties the whole area, for one whose names cannot be listed, and puts back what can be read by name of settings,
 * reminders and drafts. The records come from the database afterwards.
 *
 * @param records every record of the journal: most fields are named after one.
 */
export async function renewArea(records: readonly StoredRecord[]): Promise<void> {
  const fields = new Set([...FIELDS, ...records.flatMap(fieldsOf)]);
  const kept = await localArea
    .get([...OTHER_NAMES, ...[...fields].map((field) => `draft:${field}`)])
    // Nothing can be read by any name.
    .catch(() => ({}));
  await localArea.clear();
  await localArea.set(kept);
}

function fieldsOf(record: StoredRecord): string[] {
  const fields = [`edit-${record.id}`, noteFieldOf(ownerOf(record.id))];
  if (record.table !== 'card') return fields;
  const card = readBody('card', record);
  return [...fields, record.id.replace(/^card-/, 'line-'), ...(card ? [`when-then-${card.actionId}`] : [])];
}
