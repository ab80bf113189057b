import type { Spelling } from './language';
import { lineOf, sourceOf } from './line';
import type { ReadyChange } from './reader';

/** How often one sentence is changed at most. */
const ROUNDS = 6;

/** A sentence with the changes made in it, or null where none of them fits. */
export function softened(sentence: string, changes: readonly ReadyChange[], spelling: Spelling): string | null {
  let now = sentence;
  const added: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = changedOnce(now, changes, spelling);
    if (!next) break;
    now = next.sentence;
    if (next.add !== undefined && !added.includes(next.add)) added.push(next.add);
  }
  if (now === sentence) return null;
  return [asSentence(now), ...added].join(' ');
}

function changedOnce(sentence: string, changes: readonly ReadyChange[], spelling: Spelling) {
  const line = lineOf(sentence, 0, spelling, true);
  for (const { expression, put, add } of changes) {
    expression.lastIndex = 0;
    const match = expression.exec(line.text);
    if (!match) continue;
    const [from, to] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const { start, end } = sourceOf(line, from, to);
    return { sentence: joined(sentence.slice(0, start), put, sentence.slice(end)), add };
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
