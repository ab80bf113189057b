import type { Spelling } from './language';

/** A word or a sign of a sentence in the form the patterns know, and where it stands in the text it was read from. */
interface Token {
  word: string;
  start: number;
  end: number;
}

/** A sentence in the form the patterns know: whole words in small letters. */
export type Line = readonly Token[];

const SIGN = /^[.,;:!?…"“”()–—]$/;
/** What stands for a word that somebody else said. */
const SAID = '¤';

/** A token is a sign and no word. */
export function isSign(word: string): boolean {
  return SIGN.test(word);
}

/** Reads a sentence as a line. `start` is where the sentence begins in its text. */
export function lineOf(sentence: string, start: number, spelling: Spelling, withoutQuotes = false): Line {
  const found = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’`´]\p{L}+)*|[.,;:!?…"“”()–—]|(?<=\s)-(?=\s)/gu)];
  const raw = found.map((it) => plain(it[0]));
  const quoted = withoutQuotes ? quotedWords(raw) : new Set<number>();
  return found.flatMap((it, index) => {
    const place = { start: start + it.index, end: start + it.index + it[0].length };
    const words = quoted.has(index) ? [SAID] : spelling(raw, index);
    return words.map((word) => ({ word, ...place }));
  });
}

/** A word or sign in small letters, with a straight apostrophe, and no letter more than twice in a row. */
function plain(word: string): string {
  if (isSign(word)) return word.replace(/[“”]/, '"').replace('…', '.').replace(/[–—]/, ',');
  if (word === '-') return ',';
  return word
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/** Which words stand between double quotes, unless all of them do. */
function quotedWords(words: readonly string[]): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  words.forEach((word, index) => {
    if (word !== '"') return;
    if (open >= 0) for (let it = open + 1; it < index; it++) inside.add(it);
    open = open >= 0 ? -1 : index;
  });
  const outside = words.some((word, index) => !isSign(word) && !inside.has(index));
  return outside ? inside : new Set();
}
