import type { ShownPrompt } from '../domain/choosing/draw-prompt';
import type { Day } from '../domain/day';
import type { PromptBody } from '../domain/entries';
import { FIRST_PERSON, idEndOf, ownerOf, type PersonId } from '../domain/person-id';
import { readBody } from './bodies';
import type { RecordKey } from './journal';
import { getRecord, recordsOf } from './records';

/** The key of the prompt of a day with a person. */
export const promptKey = (day: Day, personId: PersonId = FIRST_PERSON): RecordKey<'prompt'> => ({
  table: 'prompt',
  id: `prompt-${day}${idEndOf(personId)}`,
  day,
});

/** The prompt of a day with a person, or null where none was shown yet. */
export async function readPrompt(day: Day, personId: PersonId = FIRST_PERSON): Promise<PromptBody | null> {
  return readBody('prompt', await getRecord(promptKey(day, personId).id));
}

/** Every prompt shown with a person on another day than `today`. */
export async function readPromptHistory(
  today: Day,
  personId: PersonId = FIRST_PERSON,
): Promise<ShownPrompt[]> {
  const records = await recordsOf('prompt');
  return records.flatMap((record) => {
    const prompt = readBody('prompt', record);
    if (!prompt || record.day === today || ownerOf(record.id) !== personId) return [];
    return [prompt.promptId, ...prompt.seen].map((itemId) => ({ day: record.day, itemId }));
  });
}
