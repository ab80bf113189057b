/** From where on two texts are too alike. */
interface Bounds {
  shared: number;
  rareShared: number;
  /** With fewer stems in common they are alike by chance. */
  fewest: number;
}

/**
 * How alike two items are, by the words of their title and body. Two measures, both over the stems of the words that
 * carry meaning; an item too like another by either one is reported:
 *
 * - `shared`, the stems that both have among all that either has (Jaccard). From 0.4 on, two items read as one; from
 *   0.35 to 0.4, four pairs of five were two ideas in a like form (“Pick one small thing …”).
 * - `rareShared`, the same with each stem weighed by how rare it is in the library, so that two items about one rare
 *   matter stand out from two in a like form.
 *
 * Trigrams of letters were tried as well: they found no pair that these do not.
 */
export const MOST_ALIKE: Bounds = { shared: 0.4, rareShared: 0.35, fewest: 1 };

/**
 * The same for questions, which are one sentence: of half a dozen stems, one more in common moves the share by a
 * tenth. Between these bounds and the ones above no pair was one idea (“What do you find hard to ask for?”, “To whom
 * do you find it hard to say no?”).
 */
export const MOST_ALIKE_IN_A_SENTENCE: Bounds = { shared: 0.5, rareShared: 0.45, fewest: 3 };

export interface Text {
  id: string;
  text: string;
}

export interface Likeness {
  ids: [string, string];
  shared: number;
  rareShared: number;
}

const STOP_WORDS = new Set(
  `a about all an and any are as at be been but by can could did do does done each for from had has have how i if
  in into is it its let may me more my no nor not of off on one only or other out own so some such than that the
  their them then there they this to today too two up was what when where which who will with would yes you your`.split(
    /\s+/,
  ),
);

/** Cuts common endings: “listens”, “listened” and “listening” become “listen”. Rough, and the same for all. */
export function stemOf(word: string): string {
  const bare = word
    .replace(/’.*$/u, '')
    .replace(/(?<=\p{L}{2})ie(?:s|d)$/u, 'y')
    .replace(/(?<=\p{L}{3})(?:ings?|ness|ed|ly|(?<!s)s)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
  return bare.replace(/(?<=\p{L}{2})([bdgmnprt])\1$/u, '$1');
}

export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:’\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stemOf));
}

interface Entry {
  id: string;
  stems: ReadonlySet<string>;
  weight: number;
}

/** Every pair that is too alike, once; texts with one id (two wordings of one item) are not compared. */
export function tooAlike(texts: readonly Text[], most: Bounds = MOST_ALIKE): Likeness[] {
  const stemmed = texts.map(({ id, text }) => ({ id, stems: stemsOf(text) }));
  const weightOf = rarityIn(stemmed);
  const entries = stemmed.map(({ id, stems }) => ({ id, stems, weight: weigh(stems, weightOf) }));
  const found = new Map<string, Likeness>();
  for (let index = 0; index < entries.length; index++) {
    const one = entries[index] as Entry;
    for (let next = index + 1; next < entries.length; next++) {
      const other = entries[next] as Entry;
      if (one.id === other.id) continue;
      const { count, shared, rareShared } = likenessOf(one, other, weightOf);
      if (count < most.fewest || (shared < most.shared && rareShared < most.rareShared)) continue;
      const known = found.get(`${one.id} ${other.id}`);
      found.set(`${one.id} ${other.id}`, {
        ids: [one.id, other.id],
        shared: Math.max(shared, known?.shared ?? 0),
        rareShared: Math.max(rareShared, known?.rareShared ?? 0),
      });
    }
  }
  return [...found.values()];
}

/** The weight of each stem: 0 where every item has it. */
function rarityIn(texts: readonly Pick<Entry, 'id' | 'stems'>[]): Map<string, number> {
  const ids = new Map<string, Set<string>>();
  for (const { id, stems } of texts) {
    for (const stem of stems) ids.set(stem, (ids.get(stem) ?? new Set()).add(id));
  }
  const total = new Set(texts.map((text) => text.id)).size;
  return new Map([...ids].map(([stem, having]) => [stem, Math.log(total / having.size)]));
}

function weigh(stems: Iterable<string>, weightOf: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (const stem of stems) weight += weightOf.get(stem) ?? 0;
  return weight;
}

function likenessOf(
  one: Entry,
  other: Entry,
  weightOf: ReadonlyMap<string, number>,
): { count: number; shared: number; rareShared: number } {
  const both: string[] = [];
  for (const stem of one.stems) if (other.stems.has(stem)) both.push(stem);
  const weight = weigh(both, weightOf);
  return {
    count: both.length,
    shared: both.length / (one.stems.size + other.stems.size - both.length || 1),
    rareShared: weight / (one.weight + other.weight - weight || 1),
  };
}
