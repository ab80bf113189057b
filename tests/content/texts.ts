import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Action, type ActionWords, BONDS, type Bond } from '../../utils/domain/action';
import { wordsFor } from '../../utils/domain/wording';
import type { Item } from './library';

/** What a person may read of an item. `locale.note` is for translators and not among it. */
const READ_FIELDS = [
  'title',
  'body',
  'easier',
  'ifNo',
  'example',
  'whenThen',
  'accessNote',
  'text',
  'hint',
  'word',
  'gloss',
] as const;

/** The texts of an item that a person may read. */
export function textsOf(item: Item): [field: string, text: string][] {
  const all: Readonly<Record<string, unknown>> = { ...item };
  const fields = READ_FIELDS.map((field): [string, unknown] => [field, all[field]]);
  if ('evidence' in item) fields.push(['evidence.note', item.evidence.note]);
  if ('wordings' in item) {
    for (const [who, words] of Object.entries(item.wordings ?? {})) {
      for (const [field, text] of Object.entries(words ?? {}))
        fields.push([`wordings.${who}.${field}`, text]);
    }
  }
  return fields.filter((field): field is [string, string] => typeof field[1] === 'string');
}

/** An action's words as one bond at one distance reads them. */
export interface Reading {
  /** For the report: the id, with the bond and “far” where these have words of their own. */
  name: string;
  words: ActionWords;
}

/** Every way an action's words may read, each once. */
export function readingsOf(action: Action): Reading[] {
  const bonds = [null, ...BONDS.filter((bond) => action.wordings?.[bond])];
  return bonds.flatMap((bond) =>
    [false, ...(action.wordings?.far ? [true] : [])].map((far) => ({
      name: [action.id, bond, far && 'far'].filter(Boolean).join(' '),
      words: wordsFor(action, { bond, far }),
    })),
  );
}

/** An action's words as a bond it is for reads them, with the names of the fields. */
export function readBy(action: Action, bond: Bond, far: boolean): [field: string, text: string][] {
  return Object.entries(wordsFor(action, { bond, far })).filter(
    (field): field is [string, string] => field[1] !== null,
  );
}

export function wordsOf(text: string): string[] {
  return text.split(/[\s—–]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** An ellipsis ends a sentence only where a capital follows: “I feel … when …” is one sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!][”’)]*)\s+|(?<=…[”’)]*)\s+(?=[“‘(]?\p{Lu})/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The reading grade of some texts together, by Flesch and Kincaid. */
export function gradeOf(texts: readonly (string | null)[]): number {
  const sentences = texts.flatMap((text) => (text === null ? [] : sentencesOf(text)));
  const all = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
