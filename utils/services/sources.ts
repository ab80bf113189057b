import { sources } from '../content/sources';

/** What a source is and where it was found, by its number; empty where there is none. */
export function sourceText(number: number): string {
  return sources[number] ?? '';
}
