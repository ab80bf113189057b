import { ENGLISH } from './en/english';
import { NOTICE_KINDS, type NoticeKind, OWNING_KINDS, type OwningKind } from './kinds';
import type { Language } from './language';
import { lineOf } from './line';
import { type Reader, readerOf } from './reader';
import { type Span, sentencesOf } from './sentences';
import { softened } from './soften';

/** Something noticed in a text. */
export interface Noticed {
  kind: NoticeKind | OwningKind;
  /** Where the words stand in the text. */
  start: number;
  end: number;
  /** The words noticed. */
  words: string;
  /** A softer form of the sentence they are in, or null where none can be offered honestly. */
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
const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH };
const readers = new Map<string, Reader>();

/** Something is noticed in this language, given as in `en` or `en-GB`. */
export function canNotice(locale: string): boolean {
  return languageOf(locale) in LANGUAGES;
}

/** Reads a sentence or more for somebody close ("say it without blame"). */
export function noticeIn(text: string, locale = 'en'): Reading {
  return read(text, NOTICE_KINDS, locale);
}

/** Reads a sentence or more that owns a mistake ("own it"). */
export function noticeInOwning(text: string, locale = 'en'): Reading {
  return read(text, OWNING_KINDS, locale);
}

/** What is told is too big for words on a card: violence, an affair, a deception that went on. */
export function isTooBigForACard(text: string, locale = 'en'): boolean {
  const ready = readyFor(locale);
  if (!ready) return false;
  const { reader, language } = ready;
  return sentencesOf(text).some(({ start, end }) => {
    const view = reader.view(lineOf(text.slice(start, end), start, language.spelling));
    return reader.tooBig(view) !== null || reader.harm(view) !== null;
  });
}

function read(text: string, kinds: readonly (NoticeKind | OwningKind)[], locale: string): Reading {
  const ready = readyFor(locale);
  if (!ready) return { noticed: [], harm: false };
  const { reader, language } = ready;
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
  const stillHas = (softer: string, kind: NoticeKind | OwningKind) =>
    sentencesOf(softer).some(({ start, end }) => {
      const sentence = softer.slice(start, end);
      return tellsOfHarm(sentence) || find(sentence, 0).some((it) => it.kind === kind);
    });
  const readSentence = ({ start, end }: Span): Noticed[] => {
    const sentence = text.slice(start, end);
    return find(sentence, start).map((it) => {
      const softer = softened(sentence, reader.softer.get(it.kind) ?? [], reader, language.spelling);
      const offered = softer !== null && !stillHas(softer, it.kind) ? softer : null;
      return { ...it, words: text.slice(it.start, it.end), softer: offered };
    });
  };

  const sentences = sentencesOf(text);
  const harmful = sentences.map(({ start, end }) => tellsOfHarm(text.slice(start, end)));
  // A sentence beside one that tells of harm mostly speaks of the same thing.
  const isQuiet = (index: number) => harmful[index - 1] || harmful[index] || harmful[index + 1];
  const noticed = sentences.flatMap((it, index) => (isQuiet(index) ? [] : readSentence(it)));
  return { noticed: noticed.sort((a, b) => a.start - b.start), harm: harmful.includes(true) };
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

function readyFor(locale: string): { reader: Reader; language: Language } | null {
  const name = languageOf(locale);
  const language = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
  if (!language) return null;
  const reader = readers.get(name) ?? readerOf(language);
  readers.set(name, reader);
  return { reader, language };
}
