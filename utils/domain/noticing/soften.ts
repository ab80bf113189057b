import { mayBegin, placeAt } from './find';
import type { Spelling } from './language';
import { type Line, lineOf } from './line';
import type { Finder, Reader, ReadyChange } from './reader';

/** How often one sentence is changed at most. */
const ROUNDS = 6;
/** How many words before what was noticed a change may begin. */
const BEFORE = 4;

/** A sentence changed where a finder finds something, or null where no change fits. */
export function softened(
  sentence: string,
  finder: Finder,
  changes: readonly ReadyChange[],
  reader: Reader,
  spelling: Spelling,
): string | null {
  let now = sentence;
  const added: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = changedOnce(now, finder, changes, reader, spelling);
    if (!next) break;
    now = next.sentence;
    if (next.add !== undefined && !added.includes(next.add)) added.push(next.add);
  }
  if (now === sentence || !/\p{L}/u.test(now)) return null;
  return [likeBefore(now, sentence, added.length > 0), ...added].join(' ');
}

function changedOnce(
  sentence: string,
  finder: Finder,
  changes: readonly ReadyChange[],
  reader: Reader,
  spelling: Spelling,
): { sentence: string; add: string | undefined } | null {
  const line = lineOf(sentence, 0, spelling, true);
  const view = reader.view(line);
  const noticed = finder(view);
  if (!noticed) return null;
  for (const { pattern, put, add } of changes) {
    for (let at = Math.max(0, noticed.from - BEFORE); at < noticed.to; at++) {
      const place = mayBegin(pattern, view.words[at] ?? '') ? placeAt(pattern, view, at) : null;
      if (!place || place.from >= place.to || place.to < noticed.from) continue;
      return { sentence: replaced(sentence, line, place.from, place.to, put), add };
    }
  }
  return null;
}

/** A sentence with other words in the place of some; what a short form holds of the words beside them is kept. */
function replaced(sentence: string, line: Line, from: number, to: number, put: string): string {
  const first = line[from];
  const last = line[to - 1];
  const kept = (those: Line, start: number | undefined) =>
    those.filter((it) => it.start === start).map((it) => it.word);
  const words = [...kept(line.slice(0, from), first?.start), put, ...kept(line.slice(to), last?.start)];
  return joined(
    sentence.slice(0, first?.start),
    words.filter((it) => it !== '').join(' '),
    sentence.slice(last?.end),
  );
}

/** A part put in the place of another; what is left of signs and spaces around an empty one goes. */
function joined(before: string, put: string, after: string): string {
  if (put !== '') return before + put + after;
  const left = before.replace(/[\s,;:–—-]{1,20}$/, '');
  const right = after.replace(/^[\s,;:–—-]+/, '');
  return left && right && !/^[.!?…]/.test(right) ? `${left} ${right}` : left + right;
}

/** A changed sentence begun and ended as it was before: with a capital, with a sign. */
function likeBefore(changed: string, before: string, isFollowed: boolean): string {
  const words = changed.trim();
  const [first = ''] = words;
  const begun = /^[^\p{L}]*\p{Lu}/u.test(before) ? first.toUpperCase() + words.slice(first.length) : words;
  const sign = /[.!?…]["”’)]*$/.exec(before)?.[0] ?? (isFollowed ? '.' : '');
  return /[.!?…]["”’)]*$/.test(begun) ? begun : begun + sign;
}
