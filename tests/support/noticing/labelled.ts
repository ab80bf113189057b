import type { NoticeKind, OwningKind } from '../../../utils/domain/noticing/kinds';

/** A sentence and the kinds that are in it. */
export interface Labelled {
  kinds: readonly (NoticeKind | OwningKind)[];
  text: string;
}

/** Reads a list of sentences: the kinds, a bar and a sentence on each line. */
export function labelled(list: string): Labelled[] {
  return sentences(list).map((line) => {
    const [kinds = '', ...text] = line.split('|');
    return { kinds: kinds.split(',').map((it) => it.trim() as NoticeKind), text: text.join('|').trim() };
  });
}

/** Reads a list of sentences without kinds. */
export function sentences(list: string): string[] {
  return list.trim().split('\n');
}
