import { useState } from 'preact/hooks';
import type { WallText } from '../../utils/domain/reminders/wall-text';
import { clearLaterTime, setLaterTime, watchLaterTime } from '../../utils/services/later-times';
import { useDay } from './use-day';
import { useKindOn } from './use-kind-on';
import { useWatch } from './use-watch';

/** The time that an item kept for later was given. */
export interface ReminderTimeForm {
  at: WallText | null;
  /** The last change could not be saved. */
  failed: boolean;
  /** The browser shows no notification; the page shows it in any case. */
  isUnseen: boolean;
  /** Must be called from a click. Resolves with whether it was saved. */
  set(at: WallText): Promise<boolean>;
  clear(): Promise<boolean>;
}

export function useReminderTime(actionId: string): ReminderTimeForm {
  const day = useDay();
  const [failed, setFailed] = useState(false);
  const [isUnseen, setUnseen] = useState(false);
  const isOn = useKindOn('later');
  const { value } = useWatch<{ at: WallText | null }>(
    ({ onValue, onError }) => watchLaterTime(actionId, { onValue: (at) => onValue({ at }), onError }),
    [actionId],
  );
  const save = async (write: Promise<unknown>) => {
    try {
      await write;
      setFailed(false);
      return true;
    } catch (error) {
      console.error('A time could not be saved', error);
      setFailed(true);
      return false;
    }
  };
  return {
    at: value?.at ?? null,
    failed,
    isUnseen,
    set: (at) => save(setLaterTime(day, actionId, at, isOn).then((isAllowed) => setUnseen(!isAllowed))),
    clear: () => save(clearLaterTime(day, actionId)),
  };
}
