import { clauseAfter, clauseOf, joined, sentenceOf } from './clause';
import { feelingsIn } from './feeling-words';

/** What is typed for an opening or an "I feel" sentence; each part may be empty. */
export interface SayItParts {
  /** What I can see from their side. */
  side: string;
  /** Words for feelings, with commas between them. */
  feel: string;
  /** What happened, as a camera would have seen it. */
  when: string;
  /** One small thing. */
  wish: string;
}

/** The sentences of a language; each takes a clause, but for `list`. */
export interface SayItFrames {
  side(clause: string): string;
  feel(words: string): string;
  /** A clause that follows feelings: "when …". */
  when(clause: string): string;
  /** What happened, where no feeling is named: a sentence of its own. */
  happened(clause: string): string;
  wish(clause: string): string;
  /** "sad, lonely and tired". */
  list(words: string[]): string;
  /** Whether a line is a sentence of its own, and is not put into another one. */
  standsAlone(line: string): boolean;
  /** The words that a field stands under, which may have been typed once more. */
  leads: SayItParts;
}

/** What one might say: only the parts that were typed. */
export function composeSayIt(parts: SayItParts, frames: SayItFrames): string {
  const { leads, standsAlone } = frames;
  const framed = (line: keyof SayItParts, frame: (clause: string) => string) => {
    const clause = clauseAfter(leads[line], parts[line]);
    return standsAlone(parts[line]) ? sentenceOf(parts[line]) : clause && frame(clause);
  };
  const words = feelingsIn(clauseAfter(leads.feel, parts.feel)).map(clauseOf).filter(Boolean);
  const felt = words.length > 0 && !standsAlone(parts.feel) ? frames.list(words) : '';
  const when = standsAlone(parts.when) ? '' : clauseAfter(leads.when, parts.when);
  return joined([
    framed('side', frames.side),
    felt ? frames.feel(when ? `${felt} ${frames.when(when)}` : felt) : framed('feel', frames.feel),
    felt && when ? '' : framed('when', frames.happened),
    framed('wish', frames.wish),
  ]);
}
