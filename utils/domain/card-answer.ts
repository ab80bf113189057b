export const ANSWERS = ['done', 'partly', 'not-today', 'rest'] as const;

/** What became of a day's card. */
export type Answer = (typeof ANSWERS)[number];

/** A day's card lays a plank when something was done, all of it or a part. */
export function laysPlank(answer: Answer | null): boolean {
  return answer === 'done' || answer === 'partly';
}
