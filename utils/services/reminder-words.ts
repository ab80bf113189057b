import type { Wording } from '../domain/reminders/texts';
import { type TextKey, t } from './text';

/** What a notification says. `own` are the person's words. */
export function textOfWording(wording: Wording, own: string): string {
  if (wording === 'own') return own.trim();
  return t(wording === 'weekly' ? 'reminder.weekly' : (`reminder.text_${wording}` as TextKey));
}
