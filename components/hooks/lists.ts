import { language } from '../../utils/services/text';

/** "a, b and c", in the browser's language. */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat(language()).format(words);
}
