/**
 * The words in somebody's own text that would tell a passer-by what it is about.
 *
 * @param telling words that tell, lower case; one that ends in `*` stands for all that begin like it.
 * @param name what they call the person; empty where it is not known.
 */
export function tellingWords(text: string, telling: readonly string[], name: string): string[] {
  const names = wordsOf(name).filter((it) => it.length > 1);
  const tells = (word: string) =>
    names.includes(word) ||
    telling.some((it) => (it.endsWith('*') ? word.startsWith(it.slice(0, -1)) : word === it));
  return [...new Set(wordsOf(text).filter(tells))];
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
