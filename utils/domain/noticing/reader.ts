import { type Choice, Choices, endsOf } from './choice';
import { isIn, mayBegin, type Place, placeAt, type View } from './find';
import type { NoticeKind, OwningKind } from './kinds';
import type { Change, Language, Rule } from './language';
import { isSign, type Line } from './line';
import { type Pattern, patternOf } from './pattern';

/** Finds the first place in a line that one of some rules is about. */
export type Finder = (view: View) => Place | null;

/** A change with its pattern. */
export interface ReadyChange extends Change {
  pattern: Pattern;
}

/** A language made ready to read with. */
export interface Reader {
  finders: ReadonlyMap<NoticeKind | OwningKind, Finder>;
  harm: Finder;
  tooBig: Finder;
  softer: ReadonlyMap<string, readonly ReadyChange[]>;
  /** A line as patterns look at it. */
  view: (line: Line) => View;
}

/** How many words around a place are looked at for what makes it mean something else. */
const NEAR = 18;
/** How many words that change nothing may stand before a clause. */
const FILLERS = 3;

/** Makes a language ready; it is worth keeping. */
export function readerOf(language: Language): Reader {
  const choices = new Choices(language.lists);
  const finder = (rules: readonly Rule[]) => finderOf(rules, choices);
  const rules = Object.entries({ ...language.charges, ...language.owning });
  const filler = choices.read('{filler}');
  return {
    finders: new Map(rules.map(([kind, those]) => [kind as NoticeKind | OwningKind, finder(those)])),
    harm: finder(language.harm),
    tooBig: finder(language.tooBig),
    softer: new Map(
      Object.entries(language.softer).map(([kind, changes]) => [
        kind,
        changes.map((it) => ({ ...it, pattern: patternOf(it.says, choices) })),
      ]),
    ),
    view: (line) => {
      const words = line.map((it) => it.word);
      return { words, begins: beginnings(words, filler), from: 0, to: words.length };
    },
  };
}

/** At which words a clause begins: the first, those after a sign, and those after some that change nothing. */
function beginnings(words: readonly string[], filler: Choice): boolean[] {
  const fillers: number[] = [];
  words.forEach((_, at) => {
    if (at === 0 || isSign(words[at - 1] ?? '')) fillers[at] = 0;
    const before = fillers[at];
    if (before === undefined || before >= FILLERS) return;
    for (const end of endsOf(filler, words, at, words.length)) {
      fillers[end] = Math.min(fillers[end] ?? FILLERS, before + 1);
    }
  });
  return words.map((_, at) => fillers[at] !== undefined);
}

function finderOf(rules: readonly Rule[], choices: Choices): Finder {
  const all = rules.flatMap(({ says, notAfter = [], notWith = [] }) => {
    const after = notAfter.map((it) => patternOf(it, choices));
    const near = notWith.map((it) => patternOf(it, choices));
    return says.map((it) => ({ pattern: patternOf(it, choices), after, near }));
  });
  // Most words begin few patterns; which ones is worked out when a word is first met.
  const known = new Map<string, typeof all>();
  const beginning = (word: string) => {
    const those = known.get(word) ?? all.filter((it) => mayBegin(it.pattern, word));
    if (known.size < 2000) known.set(word, those);
    return those;
  };
  return (view) => {
    for (let at = view.from; at < view.to; at++) {
      for (const { pattern, after, near } of beginning(view.words[at] ?? '')) {
        const place = placeAt(pattern, view, at);
        if (!place || place.from >= place.to) continue;
        if (after.length > 0) {
          const before = clauseBefore(view, at);
          if (after.some((it) => isIn(it, before))) continue;
        }
        const around = {
          ...view,
          from: Math.max(view.from, at - NEAR),
          to: Math.min(view.to, place.to + NEAR),
        };
        if (near.some((it) => isIn(it, around))) continue;
        return place;
      }
    }
    return null;
  };
}

/** What stands before a word in the same clause. */
function clauseBefore(view: View, at: number): View {
  let from = at;
  while (from > view.from && at - from < NEAR && !isSign(view.words[from - 1] ?? '')) from--;
  return { ...view, from, to: at };
}
