import type { NoticeKind, OwningKind } from './kinds';

/** The words of one written word in the form the patterns know: "you're" is "you are". */
export type Spelling = (words: readonly string[], index: number) => readonly string[];

/** What one kind is noticed by. The patterns are in the notation of `pattern.ts`. */
export interface Rule {
  says: readonly string[];
  /** Not where one of these stands earlier in the same clause. */
  notAfter?: readonly string[];
  /** Not where one of these stands near it in the sentence. */
  notWith?: readonly string[];
}

/** A change that makes a sentence softer: what stands between brackets in the pattern becomes the words of `put`. */
export interface Change {
  says: string;
  put: string;
  /** A sentence to add at its end. */
  add?: string;
}

/** All that noticing needs to know of a language. */
export interface Language {
  spelling: Spelling;
  /** Lists of words that patterns name in braces. */
  lists: Readonly<Record<string, string>>;
  charges: Readonly<Record<NoticeKind, readonly Rule[]>>;
  owning: Readonly<Record<OwningKind, readonly Rule[]>>;
  harm: readonly Rule[];
  /** What a card is too small for. */
  tooBig: readonly Rule[];
  softer: Readonly<Partial<Record<NoticeKind | OwningKind, readonly Change[]>>>;
}
