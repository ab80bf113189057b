import { useEffect } from 'preact/hooks';
import type { TodayView } from '../../utils/domain/today-view';
import { keepHelpNamed } from '../../utils/services/check-in';

/** Keeps that professional help is named on this page: on no other day it is named again. */
export function useHelpNamed({
  checkIn,
  day,
  personId,
}: Pick<TodayView, 'checkIn' | 'day' | 'personId'>): void {
  const isNamed = checkIn?.kind === 'help';
  useEffect(() => {
    if (!isNamed) return;
    keepHelpNamed(day, personId).catch((error: unknown) =>
      console.warn('That help was named could not be kept', error),
    );
  }, [isNamed, day, personId]);
}
