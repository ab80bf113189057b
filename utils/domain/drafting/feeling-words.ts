/** The words for feelings in a field, which stand there with commas between them. */
export function feelingsIn(field: string): string[] {
  const words = field.split(',').map((it) => it.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter((it) => it !== ''))];
}

/** The field with a word taken into it, or out where it stood there. */
export function toggleFeeling(field: string, word: string): string {
  const words = feelingsIn(field);
  const next = words.includes(word) ? words.filter((it) => it !== word) : [...words, word];
  return next.join(', ');
}

/** The field with a word in it. */
export function withFeeling(field: string, word: string): string {
  return feelingsIn(field).includes(word) ? field : toggleFeeling(field, word);
}
