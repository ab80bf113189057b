import type { ShownPrompt } from '../domain/choosing/draw-prompt';
import type { Day } from '../domain/day';
import type { PromptBody } from '../domain/entries';
import { readBody } from './bodies';
import type { RecordKey } from './journal';
import { getRecord, recordsOf } from './records';

/** The key of a day's prompt. */
export const promptKey = (day: Day): RecordKey<'prompt'> => ({ table: 'prompt', id: `prompt-${day}`, day });

/** A day's prompt, or null where none was shown yet. */
export async function readPrompt(day: Day): Promise<PromptBody | null> {
  return readBody('prompt', await getRecord(promptKey(day).id));
}

/** Every prompt shown on another day than `today`. */
export async function readPromptHistory(today: Day): Promise<ShownPrompt[]> {
  const records = await recordsOf('prompt');
  return records.flatMap((record) => {
    const prompt = readBody('prompt', record);
    if (!prompt || record.day === today) return [];
    return [prompt.promptId, ...prompt.seen].map((itemId) => ({ day: record.day, itemId }));
  });
}
