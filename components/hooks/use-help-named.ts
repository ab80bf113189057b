import { useEffect, useState } from 'preact/hooks';
import type { Cause } from '../../utils/domain/action';
import type { Day } from '../../utils/domain/day';
import type { TodayView } from '../../utils/domain/today-view';
import { answerCheckIn } from '../../utils/services/check-in';

/**
 * For what professional help is named on this page, or null, and how to put it aside. It is named once: what is shown
 * counts as named, and stays until it is put aside or the page is closed.
 */
export function useHelpNamed({
  checkIn,
  day,
  personId,
}: Pick<TodayView, 'checkIn' | 'day' | 'personId'>): [Cause | null, () => void] {
  const [shown, setShown] = useState<{ cause: Cause | null; day: Day } | null>(null);
  const due = checkIn?.kind === 'help' ? checkIn.cause : null;
  useEffect(() => {
    if (due === null) return;
    setShown({ cause: due, day });
    answerCheckIn(day, { kind: 'help' }, personId).catch((error: unknown) =>
      console.warn('That help was named could not be kept', error),
    );
  }, [due, day, personId]);
  return [shown?.day === day ? shown.cause : due, () => setShown({ cause: null, day })];
}
