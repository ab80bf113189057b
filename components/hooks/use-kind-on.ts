import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../utils/domain/reminders/kinds';
import { watchKindOn } from '../../utils/services/switch-kind-on';

/** Whether a kind of reminder is on, live: known before the click that may have to switch it on. */
export function useKindOn(kind: Kind): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(
    () => watchKindOn(kind, setOn, (error) => console.warn('Whether it is on could not be read', error)),
    [kind],
  );
  return isOn;
}
