/** The lists of words that patterns may name, by name; their words stand apart by white space. */
export type Lists = Readonly<Record<string, string>>;

/** One part of what a choice offers: a word, the beginning of a word, or one of another choice. */
type Part = { word: string } | { begins: string } | { like: RegExp } | { choice: Choice };

/** One of several words or sequences of words. */
export interface Choice {
  /** What is offered, by its first word where that is known. */
  byWord: ReadonlyMap<string, readonly (readonly Part[])[]>;
  others: readonly (readonly Part[])[];
  /** The end of a clause is one of them. */
  end: boolean;
}

/** Reads choices as patterns write them, each list once. */
export class Choices {
  readonly #lists: Lists;
  readonly #read = new Map<string, Choice>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The choice that is written so: `a|b+c|ruin*|{list}|$`. */
  read(written: string): Choice {
    const known = this.#read.get(written);
    if (known) return known;
    const byWord = new Map<string, Part[][]>();
    const others: Part[][] = [];
    const words = written.split('|');
    for (const one of words) {
      if (one === '$') continue;
      const parts = one.split('+').map((it) => this.#part(it));
      const [first] = parts;
      if (!first) continue;
      if ('word' in first) byWord.set(first.word, [...(byWord.get(first.word) ?? []), parts]);
      else others.push(parts);
    }
    const choice = { byWord, others, end: words.includes('$') };
    this.#read.set(written, choice);
    return choice;
  }

  #part(written: string): Part {
    const list = /^\{(\w+)\}$/.exec(written)?.[1];
    if (list !== undefined) {
      const words = this.#lists[list];
      if (words === undefined) throw new Error(`no list is named ${list}`);
      return { choice: this.read(words.trim().replaceAll(/\s+/g, '|')) };
    }
    if (written === 'QM') return { word: '?' };
    if (written.startsWith('*')) return { like: new RegExp(`${written.slice(1)}$`) };
    if (written.includes('\\d')) return { like: new RegExp(`^${written}$`) };
    if (written.endsWith('*')) return { begins: written.slice(0, -1) };
    return { word: written };
  }
}

/** Where a choice that begins at a word may end, the farthest first. `to` is where the words end. */
export function endsOf(choice: Choice, words: readonly string[], at: number, to: number): readonly number[] {
  const word = at < to ? words[at] : undefined;
  if (word === undefined) return NOWHERE;
  const byWord = choice.byWord.get(word);
  // Nearly all that is asked ends here; it is asked often.
  if (choice.others.length === 0) {
    if (!byWord) return NOWHERE;
    if (byWord.length === 1 && byWord[0]?.length === 1) return [at + 1];
  }
  const ends = new Set<number>();
  for (const parts of byWord ?? []) follow(parts, 1, words, at + 1, to, ends);
  for (const parts of choice.others) follow(parts, 0, words, at, to, ends);
  return ends.size === 0 ? NOWHERE : [...ends].sort((a, b) => b - a);
}

const NOWHERE: readonly number[] = [];

function follow(
  parts: readonly Part[],
  index: number,
  words: readonly string[],
  at: number,
  to: number,
  ends: Set<number>,
): void {
  const part = parts[index];
  if (!part) {
    ends.add(at);
    return;
  }
  const word = at < to ? words[at] : undefined;
  if (word === undefined) return;
  if ('choice' in part) {
    for (const end of endsOf(part.choice, words, at, to)) follow(parts, index + 1, words, end, to, ends);
    return;
  }
  const fits =
    'word' in part
      ? word === part.word
      : 'like' in part
        ? part.like.test(word)
        : word.startsWith(part.begins);
  if (fits) follow(parts, index + 1, words, at + 1, to, ends);
}

/** Whether a choice can begin with a word. */
export function canBegin(choice: Choice, word: string): boolean {
  if (choice.byWord.has(word)) return true;
  return choice.others.some(([first]) => {
    if (!first || 'word' in first) return false;
    if ('choice' in first) return canBegin(first.choice, word);
    return 'like' in first ? first.like.test(word) : word.startsWith(first.begins);
  });
}
