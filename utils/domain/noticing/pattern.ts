/**
 * Patterns over the words of a line, in a notation that can only make expressions whose work grows with the length of
 * the text and no faster: there is nothing in it that repeats without a limit.
 *
 *     you are             these words, one after the other
 *     a|b+c               one of these; `+` is a space within one
 *     ruin*               a word that begins so
 *     so?                 perhaps this
 *     {list} {list}*3     a word of a list; up to three of them
 *     _3 __3              up to three words; up to three words or signs
 *     <not|never          the word before what follows is none of these
 *     !a|b !4:a|b         what follows is none of these; nor is it one of the next four words
 *     ^ $                 where a clause begins; where a clause ends, also as one of several: `$|and`
 *     QM                  a question mark
 *     [ ]                 around what is meant, where that is not all of it
 */

/** A word that is no sign and does not turn the sense round. */
const WORD = '(?!not )[^ .,;:!?"()]+ ';
const TOKEN = '[^ ]+ ';
const SIGNS = '[.,;:!?"()]';

/** Makes the expression of a pattern. `lists` are the word lists it may name. */
export function expressionOf(pattern: string, lists: Readonly<Record<string, string>>): RegExp {
  const source = pattern
    .trim()
    .split(/\s+/)
    .map((part) => pieceOf(part, lists))
    .join('');
  return new RegExp(`(?<= )${source}`, 'dg');
}

function pieceOf(part: string, lists: Readonly<Record<string, string>>): string {
  const gap = /^(__?)(\d+)$/.exec(part);
  if (gap) return `(?:${gap[1] === '_' ? WORD : TOKEN}){0,${gap[2]}}`;
  if (part === '[') return '(';
  if (part === ']') return ')';
  if (part === '^') {
    return `(?<=(?:^ |${SIGNS} )(?:(?:${choice(lists.filler ?? '', lists)}) ){0,3})`;
  }
  if (part === '$') return `(?=${SIGNS}|$)`;
  if (part.startsWith('<')) return `(?<! (?:${choice(part.slice(1), lists)}) )`;
  const ahead = /^!(?:(\d+):)?(.+)$/.exec(part);
  if (ahead) {
    return `(?!(?:${TOKEN}){0,${Number(ahead[1] ?? 1) - 1}}${unit(ahead[2] ?? '', lists)})`;
  }
  const many = /^(.+\})\*(\d)$/.exec(part);
  if (many) return `(?:${unit(many[1] ?? '', lists)}){0,${many[2]}}`;
  if (part.endsWith('?')) return `(?:${unit(part.slice(0, -1), lists)})?`;
  return unit(part, lists);
}

/** One of some words with the space after it; or the end of a clause, if that is among them. */
function unit(words: string, lists: Readonly<Record<string, string>>): string {
  const those = words.split('|');
  const others = those.filter((it) => it !== '$').join('|');
  const word = `(?:${choice(others, lists)}) `;
  return those.length > others.split('|').length ? `(?:${word}|(?=${SIGNS}|$))` : word;
}

/** The words of a choice, those of its lists among them. */
function choice(words: string, lists: Readonly<Record<string, string>>): string {
  return words
    .split('|')
    .map((word) =>
      word
        .replace(/[.?]/g, '\\$&')
        .replace('QM', '\\?')
        .replaceAll('*', '[^ ]*')
        .replaceAll('+', ' ')
        .replace(/\{(\w+)\}/g, (_, name: string) => {
          const list = lists[name];
          if (list === undefined) throw new Error(`no list is named ${name}`);
          return `(?:${choice(list.trim().replaceAll(/\s+/g, '|'), lists)})`;
        }),
    )
    .join('|');
}
