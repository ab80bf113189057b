/** A part of a sentence as it is typed, made fit to stand inside one: on one line, without the mark at its end. */
export function clauseOf(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:…]+$/u, '');
}

/** The same where it follows words that it was typed with once more: "when" before "when you came in". */
export function clauseAfter(lead: string, typed: string): string {
  const clause = clauseOf(typed);
  const isRepeated = clause.toLowerCase().startsWith(`${lead.toLowerCase()} `);
  return isRepeated ? clause.slice(lead.length + 1) : clause;
}

/** A sentence of its own: with a capital and a mark at its end. */
export function sentenceOf(typed: string): string {
  const clause = clauseOf(typed);
  if (clause === '') return '';
  return `${clause.charAt(0).toLocaleUpperCase()}${clause.slice(1)}${/[?!]$/.test(clause) ? '' : '.'}`;
}

/** Sentences one after the other; empty ones leave nothing. */
export function joined(sentences: readonly string[]): string {
  return sentences.filter((it) => it !== '').join(' ');
}
