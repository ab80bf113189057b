import { ENGLISH } from './en/english';
import { NOTICE_KINDS, type NoticeKind, OWNING_KINDS, type OwningKind } from './kinds';
import type { Language } from './language';
import { lineOf } from './line';
import { type Reader, readerOf } from './reader';
import { type Span, sentencesOf } from './sentences';
import { softened } from './soften';

export { NOTICE_KINDS, OWNING_KINDS };

/** Something noticed in a text. */
export interface Noticed {
  kind: NoticeKind | OwningKind;
  /** Where the words stand in the text. */
  start: number;
  end: number;
  /** The words noticed. */
  words: string;
  /** The sentence they are in. */
  sentence: Span;
  /** A softer form of the sentence, or null where none can be offered honestly. */
  softer: string | null;
}

/** What a text was read as. */
export interface Reading {
  /** At most one of a kind in a sentence, in the order of the text. */
  noticed: Noticed[];
  /** Something done to somebody is told: violence, threats, fear, control. Nothing is noticed in that sentence and those beside it. */
  harm: boolean;
}

/** The languages in which something is noticed. For all others it is off. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([['en', ENGLISH]]);
const readers = new Map<Language, Reader>();

/** Something is noticed in this language, named as in `en` or `en-GB`. */
export function canNotice(locale: string): boolean {
  return LANGUAGES.has(locale.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** Reads a sentence or more for somebody close ("say it without blame"). */
export function noticeIn(text: string): Reading {
  return read(text, NOTICE_KINDS, ENGLISH);
}

/** Reads a sentence or more that owns a mistake ("own it"). */
export function noticeInOwning(text: string): Reading {
  return read(text, OWNING_KINDS, ENGLISH);
}

/** What is told is too big for words on a card: violence, an affair, a deception that went on. */
export function isTooBigForACard(text: string): boolean {
  const reader = readerFor(ENGLISH);
  return sentencesOf(text).some(({ start, end }) => {
    const view = reader.view(lineOf(text.slice(start, end), start, ENGLISH.spelling));
    return reader.tooBig(view) !== null || reader.harm(view) !== null;
  });
}

function read(text: string, kinds: readonly (NoticeKind | OwningKind)[], language: Language): Reading {
  const reader = readerFor(language);
  const tellsOfHarm = (sentence: string) =>
    reader.harm(reader.view(lineOf(sentence, 0, language.spelling))) !== null;

  const find = (sentence: string, start: number) => {
    const line = lineOf(sentence, start, language.spelling, true);
    const view = reader.view(line);
    return kinds.flatMap((kind) => {
      const place = reader.finders.get(kind)?.(view);
      return place ? [{ kind, start: line[place.from]?.start ?? 0, end: line[place.to - 1]?.end ?? 0 }] : [];
    });
  };
  const softer = (sentence: string, kind: NoticeKind | OwningKind) => {
    const finder = reader.finders.get(kind);
    const changes = reader.softer.get(kind);
    return finder && changes ? softened(sentence, finder, changes, reader, language.spelling) : null;
  };
  const stillHas = (text: string, kind: NoticeKind | OwningKind) =>
    sentencesOf(text).some(({ start, end }) => {
      const sentence = text.slice(start, end);
      return tellsOfHarm(sentence) || find(sentence, 0).some((it) => it.kind === kind);
    });
  const readSentence = ({ start, end }: Span): Noticed[] => {
    const sentence = text.slice(start, end);
    return find(sentence, start).map((it) => {
      const form = softer(sentence, it.kind);
      const offered = form !== null && !stillHas(form, it.kind) ? form : null;
      return { ...it, words: text.slice(it.start, it.end), sentence: { start, end }, softer: offered };
    });
  };

  const sentences = sentencesOf(text);
  const harmful = sentences.map(({ start, end }) => tellsOfHarm(text.slice(start, end)));
  // A sentence beside one that tells of harm mostly speaks of the same thing.
  const isQuiet = (index: number) => harmful[index - 1] || harmful[index] || harmful[index + 1];
  const noticed = sentences.flatMap((it, index) => (isQuiet(index) ? [] : readSentence(it)));
  return { noticed: noticed.sort((a, b) => a.start - b.start), harm: harmful.includes(true) };
}

// Made when it is first needed: a page need not wait for it.
function readerFor(language: Language): Reader {
  const reader = readers.get(language) ?? readerOf(language);
  readers.set(language, reader);
  return reader;
}
