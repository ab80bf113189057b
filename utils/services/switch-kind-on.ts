import { requestNotifications } from '../browser/notifications';
import type { Kind } from '../domain/reminders/kinds';
import { watchSettings } from './settings';
import { changeKind } from './turn-reminder';

/** Watches whether a kind of reminder is on. Returns how to stop. */
export function watchKindOn(
  kind: Kind,
  onValue: (isOn: boolean) => void,
  onError: (error: unknown) => void,
): () => void {
  return watchSettings(({ settings }) => onValue(settings.reminders.kinds[kind].on), onError);
}

/**
 * Switches a kind of reminder on where it is not `isOn`, because a thing of that kind was given a time: that is what
 * the time is for. Must be called from a click, before anything is awaited. The browser's question may close the popup,
 * so nothing that is to be kept may wait for `isAllowed`.
 *
 * @returns when it is on, which rejects where the browser refuses to keep it, and whether a notification may be shown.
 */
export function switchKindOn(
  kind: Kind,
  isOn: boolean,
): { saved: Promise<void>; isAllowed: Promise<boolean> } {
  if (isOn) return { saved: Promise.resolve(), isAllowed: Promise.resolve(true) };
  const isAllowed = requestNotifications().catch(() => false);
  return { saved: changeKind(kind, { on: true, since: Date.now() }), isAllowed };
}
