import type { Wording } from '../domain/reminders/texts';
import { type TextKey, t } from './text';

/** What a notification says. `own` are the person's words. */
export function textOfWording(wording: Wording, own: string): string {
  if (wording === 'own') return own.trim();
  return t(wording === 'weekly' ? 'reminder.weekly' : (`reminder.text_${wording}` as TextKey));
}

/** So often, and so long apart, a text is looked for that is not there. */
const TRIES = 20;
const PAUSE_MS = 100;
/** What nobody could translate where the browser gives no texts at all. */
const FALLBACK = 'Your two minutes';

/**
 * What a notification says, once the browser gives its texts: for a moment after an update it has none.
 *
 * After an update it may give none for as long as the worker lives: then a sentence that says as little stands instead.
 */
export async function textWhenThere(wording: Wording, own: string): Promise<string> {
  for (let i = 0; i < TRIES; i++) {
    const text = textOfWording(wording, own);
    if (text !== '') return text;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return FALLBACK;
}
