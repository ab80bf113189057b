import { mayBegin, placeAt } from './find';
import type { Spelling } from './language';
import { lineOf } from './line';
import type { Reader, ReadyChange } from './reader';

/** How often one sentence is changed at most. */
const ROUNDS = 6;

/** A sentence with the changes made in it, or null where none of them fits. */
export function softened(
  sentence: string,
  changes: readonly ReadyChange[],
  reader: Reader,
  spelling: Spelling,
): string | null {
  let now = sentence;
  const added: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = changedOnce(now, changes, reader, spelling);
    if (!next) break;
    now = next.sentence;
    if (next.add !== undefined && !added.includes(next.add)) added.push(next.add);
  }
  if (now === sentence) return null;
  return [asSentence(now), ...added].join(' ');
}

function changedOnce(
  sentence: string,
  changes: readonly ReadyChange[],
  reader: Reader,
  spelling: Spelling,
): { sentence: string; add: string | undefined } | null {
  const line = lineOf(sentence, 0, spelling, true);
  const view = reader.view(line);
  for (const { pattern, put, add } of changes) {
    for (let at = 0; at < view.to; at++) {
      const place = mayBegin(pattern, view.words[at] ?? '') ? placeAt(pattern, view, at) : null;
      const first = place && line[place.from];
      const last = place && line[place.to - 1];
      if (!place || !first || !last || place.from >= place.to) continue;
      return { sentence: joined(sentence.slice(0, first.start), put, sentence.slice(last.end)), add };
    }
  }
  return null;
}

/** A part put in the place of another; what is left of signs and spaces around an empty one goes. */
function joined(before: string, put: string, after: string): string {
  if (put !== '') return before + put + after;
  const left = before.replace(/[\s,;:–—-]+$/, '');
  const right = after.replace(/^[\s,;:–—-]+/, '');
  return left && right && !/^[.!?…]/.test(right) ? `${left} ${right}` : left + right;
}

/** With a capital at its beginning and a sign at its end. */
function asSentence(text: string): string {
  const words = text.trim();
  const [first = ''] = words;
  const ended = /[.!?…]["”’)]*$/.test(words) ? words : `${words}.`;
  return first.toUpperCase() + ended.slice(first.length);
}
