import type { Noticed, Reading } from '../noticing/notice';
import { clauseOf } from './clause';

/** Something noticed in a field. */
export interface Hint {
  kind: Noticed['kind'];
  words: string;
  /** A softer form of the sentence it is in, or null where there is none. */
  softer: string | null;
  /** The whole field with the softer form in it; null where it does not fit under the words above the field. */
  field: string | null;
}

/** Where hints are looked for. */
export interface HintPlace {
  /** The words above the field, which its first sentence continues; empty where it stands by itself. */
  lead: string;
  /** Whether a field may hold a text as it is, although it does not continue those words. */
  standsAlone: (text: string) => boolean;
}

/** What is noticed in a field. It is read together with the words above it. */
export function hintsIn(
  field: string,
  { lead, standsAlone }: HintPlace,
  read: (text: string) => Reading,
): Hint[] {
  if (field.trim() === '') return [];
  const before = lead === '' || standsAlone(field) ? '' : `${lead} `;
  return read(before + field)
    .noticed.filter(({ end }) => end > before.length)
    .map(({ kind, words, sentence, softer }) => {
      const hint = { kind, words: words.trim(), softer: null, field: null };
      if (softer === null || !/\p{L}/u.test(softer)) return hint;
      const isFirst = sentence.start < before.length;
      const fit = isFirst ? fitting(softer, before, standsAlone) : softer;
      if (fit === null) return { ...hint, softer };
      const head = isFirst ? '' : field.slice(0, sentence.start - before.length);
      return { ...hint, softer, field: head + fit + field.slice(sentence.end - before.length) };
    });
}

// What continues the words above the field has them no more; another sentence is taken where it can stand alone.
function fitting(softer: string, before: string, standsAlone: (text: string) => boolean): string | null {
  if (softer.toLowerCase().startsWith(before.toLowerCase())) return clauseOf(softer.slice(before.length));
  return standsAlone(softer) ? softer : null;
}
