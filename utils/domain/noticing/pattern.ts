import type { Choice, Choices } from './choice';

/**
 * Patterns over the words of a line. There is nothing in their notation that repeats without a limit, so that the work
 * grows with the length of the text and no faster:
 *
 *     you are             these words, one after the other
 *     a|b+c               one of these; `+` is a space within one
 *     ruin* *ed           a word that begins so; one that ends so
 *     so?                 perhaps this
 *     {list} {list}*3     a word of a list; up to three of them
 *     _3 __3              up to three words; up to three words or signs
 *     <not|never          the word before what follows is none of these
 *     !a|b !4:a|b         what follows is none of these; nor does one begin at one of the next four words
 *     ^ $                 where a clause begins; where a clause ends, also as one of several: `$|and`
 *     QM                  a question mark
 *     [ ]                 around what is meant, where that is not all of it
 */
export type Pattern = readonly Piece[];

/** A piece of a pattern. */
export type Piece =
  | { is: 'words'; choice: Choice; least: 0 | 1; most: number }
  | { is: 'gap'; most: number; signs: boolean }
  | { is: 'notBefore'; choice: Choice }
  | { is: 'notNext'; choice: Choice; within: number }
  | { is: 'begin' }
  | { is: 'open' }
  | { is: 'close' };

/** Reads a pattern. */
export function patternOf(written: string, choices: Choices): Pattern {
  const pieces = written
    .trim()
    .split(/\s+/)
    .map((it) => pieceOf(it, choices));
  // A gap at the beginning says nothing.
  return pieces.slice(pieces.findIndex((it) => it.is !== 'gap'));
}

function pieceOf(part: string, choices: Choices): Piece {
  const gap = /^(__?)(\d+)$/.exec(part);
  if (gap) return { is: 'gap', most: Number(gap[2]), signs: gap[1] === '__' };
  if (part === '[') return { is: 'open' };
  if (part === ']') return { is: 'close' };
  if (part === '^') return { is: 'begin' };
  if (part.startsWith('<')) return { is: 'notBefore', choice: choices.read(part.slice(1)) };
  const ahead = /^!(?:(\d+):)?(.+)$/.exec(part);
  if (ahead) {
    return { is: 'notNext', choice: choices.read(ahead[2] ?? ''), within: Number(ahead[1] ?? 1) };
  }
  const many = /^(.+\})\*(\d)$/.exec(part);
  if (many) return { is: 'words', choice: choices.read(many[1] ?? ''), least: 0, most: Number(many[2]) };
  if (part.endsWith('?')) return { is: 'words', choice: choices.read(part.slice(0, -1)), least: 0, most: 1 };
  return { is: 'words', choice: choices.read(part), least: 1, most: 1 };
}
