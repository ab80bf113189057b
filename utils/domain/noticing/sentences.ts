/** A sentence of a text: where it begins and ends in it. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of a text, each with the signs that end it and without the white space around it. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]+["”’)]*(?=\s|$)|\n+|$/g)) {
    const stop = end.index + end[0].length;
    const within = text.slice(start, stop);
    const from = start + within.length - within.trimStart().length;
    const to = start + within.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
    start = stop;
  }
  return spans;
}
