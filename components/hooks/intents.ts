import { INTENTS, type Intent } from '../../utils/domain/entries';
import { type TextKey, t } from './text';

/** What is to be done with a note, in words: kept for it, done, and the button in between. */
export const INTENT_LABELS: Record<Intent, { kept: TextKey; did: TextKey; done: TextKey } | null> = {
  say: { kept: 'note.keptToSay', did: 'note.iSaid', done: 'note.said' },
  send: { kept: 'note.keptToSend', did: 'note.iSent', done: 'note.sent' },
  leave: { kept: 'note.keptToLeave', did: 'note.iLeft', done: 'note.left' },
  keep: null,
};

/** What has become of a note, in a word. */
export function noteLabel({ intent, carriedOut }: { intent: Intent | null; carriedOut: boolean }): string {
  const labels = intent && INTENT_LABELS[intent];
  return t(labels ? (carriedOut ? labels.done : labels.kept) : 'note.kept');
}

/** What can be done with a note, in words. */
export function intentChoices() {
  return INTENTS.map((value) => ({ value, text: t(`note.${value}`) }));
}
