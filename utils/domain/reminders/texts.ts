/** How many neutral sentences there are: `reminder.text_1` … in the locale files. */
export const TEXT_COUNT = 40;

/** What a notification says: one of the neutral sentences by its number, that it will be weekly, or the person's own words. */
export type Wording = number | 'weekly' | 'own';

/** The number of the sentence after this one; they come in turn, so that each stays away as long as it can. */
export function nextText(last: number, count: number = TEXT_COUNT): number {
  return (last % count) + 1;
}

/** What the next notification says. */
export function wordingOf({
  saysWeekly,
  own,
  lastText,
}: {
  saysWeekly: boolean;
  /** The person's own words, or empty. */
  own: string;
  lastText: number;
}): Wording {
  if (saysWeekly) return 'weekly';
  return own.trim() === '' ? nextText(lastText) : 'own';
}
