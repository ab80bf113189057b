import { saveTextFile } from '../browser/download-file';
import { type Day, fieldsOf } from '../domain/day';
import { readRawCopy } from '../storage/raw-copy';

/**
 * Saves everything that is kept, as it stands and read by nobody, in one file in the downloads folder. Works also where
 * the database does not open. The file's name says nothing of what is in it.
 *
 * @throws where the browser refuses.
 */
export async function saveCopy(today: Day): Promise<void> {
  const { year, month } = fieldsOf(today);
  saveTextFile(`notes-${year}-${String(month).padStart(2, '0')}.json`, JSON.stringify(await readRawCopy()));
}
