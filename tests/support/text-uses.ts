import { maskSource } from './typescript-source';

/** A call of `t`, `tCount` or `tOfDay`. */
export interface TextCall {
  name: 't' | 'tCount' | 'tOfDay';
  /** The texts in its first argument: the keys it may be called with. */
  keys: string[];
  /** The template its key is made of, as it is written, or null. */
  template: string | null;
  /** It fills something in; the second argument of `tOfDay` is the day. */
  substitutes: boolean;
}

/** Every text in quotes in some code. */
export function textsIn(source: string): string[] {
  const mask = maskSource(source);
  return [...mask.matchAll(/(['"`])( *)\1/g)].map((it) =>
    source.slice(it.index + 1, it.index + 1 + (it[2] ?? '').length),
  );
}

/** Every call of `t`, `tCount` and `tOfDay` in some code. */
export function textCalls(source: string): TextCall[] {
  const mask = maskSource(source);
  const calls: TextCall[] = [];
  for (const match of mask.matchAll(/(?<!function\s+|[\w$.])(t|tCount|tOfDay)\(/g)) {
    const [first, second] = argumentsFrom(mask, match.index + match[0].length);
    if (!first) continue;
    const written = source.slice(...first);
    const template = /`([^`]*\$\{[^`]*)`/.exec(written)?.[1] ?? null;
    const name = match[1] as TextCall['name'];
    // A text that is compared with something, or looks something up, is no key.
    const keys = textsIn(written.replace(/[!=]==\s*'[^']*'|(?<=\w)\[[^\]]*\]/g, ''));
    const substitutes = name === 'tCount' || (name === 't' && second !== undefined);
    calls.push({ name, keys, template, substitutes });
  }
  return calls;
}

/** Where the arguments of a call begin and end. */
function argumentsFrom(mask: string, from: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < mask.length; at++) {
    const sign = mask[at] ?? '';
    if ('([{'.includes(sign)) depth++;
    if (depth === 0 && (sign === ',' || sign === ')')) {
      if (mask.slice(start, at).trim() !== '') found.push([start, at]);
      start = at + 1;
      if (sign === ')') return found;
    }
    if (')]}'.includes(sign)) depth--;
  }
  return found;
}
