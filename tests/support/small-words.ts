import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const LOCALE = join(dirname(fileURLToPath(import.meta.url)), '../../utils/locales/en.yml');

const messages = new Map(
  (await parseMessagesFile(LOCALE)).map((it) => [it.key.join('.'), 'message' in it ? it.message : '']),
);

/** Every wording of a sentence that is worded differently from day to day. */
export function wordingsOf(sentence: string): string[] {
  const found: string[] = [];
  for (
    let text = messages.get(`${sentence}_1`);
    text;
    text = messages.get(`${sentence}_${found.length + 1}`)
  ) {
    found.push(text);
  }
  if (found.length === 0) throw new Error(`${sentence}_1 is not in utils/locales/en.yml`);
  return found;
}

/** The whole of any wording of a sentence. */
export function anyWordingOf(sentence: string): RegExp {
  return new RegExp(`^(?:${alternatives(sentence)})$`);
}

/** Any wording of a sentence, among other words. */
export function withAnyWordingOf(sentence: string): RegExp {
  return new RegExp(alternatives(sentence));
}

function alternatives(sentence: string): string {
  return wordingsOf(sentence)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
