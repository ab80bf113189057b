import type { Spelling } from './language';

/** A word or a sign of a sentence in the form the patterns know, and where it stands. */
interface Token {
  /** Where it begins in the line. */
  at: number;
  /** Where it begins and ends in the text it was read from. */
  start: number;
  end: number;
}

/** A sentence in the form the patterns know: small letters, whole words, one space around each word and sign. */
export interface Line {
  text: string;
  tokens: readonly Token[];
}

const SIGN = /^[.,;:!?…"“”()–—]$/;
/** What stands for a word that somebody else said. */
const SAID = '¤';

/** Reads a sentence as a line. `start` is where the sentence begins in its text. */
export function lineOf(sentence: string, start: number, spelling: Spelling, withoutQuotes = false): Line {
  const found = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’`´][\p{L}]+)*|[.,;:!?…"“”()–—]|(?<=\s)-(?=\s)/gu)];
  const raw = found.map((it) => plain(it[0]));
  const quoted = withoutQuotes ? quotedWords(raw) : new Set<number>();
  const tokens: Token[] = [];
  let text = ' ';
  found.forEach((it, index) => {
    const words = quoted.has(index) ? [SAID] : spelling(raw, index);
    for (const word of words) {
      const from = start + it.index;
      tokens.push({ at: text.length, start: from, end: from + it[0].length });
      text += `${word} `;
    }
  });
  return { text, tokens };
}

/** Where a part of a line stands in the text; the part is not empty and begins with a word. */
export function sourceOf(line: Line, from: number, to: number): { start: number; end: number } {
  const inside = line.tokens.slice(lowerBound(line.tokens, from), lowerBound(line.tokens, to));
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
}

/** The first token that begins at a place in the line or after it. */
function lowerBound(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word or sign in small letters, with a straight apostrophe, and no letter more than twice in a row. */
function plain(word: string): string {
  if (SIGN.test(word)) return word.replace(/[“”]/, '"').replace('…', '.').replace(/[–—]/, ',');
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
  const outside = words.some((word, index) => !SIGN.test(word) && !inside.has(index));
  return outside ? inside : new Set();
}
