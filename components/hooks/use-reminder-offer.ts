import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { declineReminder, watchReminderOffer } from '../../utils/services/reminder-offer';

/** Whether a reminder is offered, and what becomes of it. */
export interface ReminderOfferForm {
  isOffered: boolean;
  /** It was declined here, a moment ago. */
  isDeclined: boolean;
  /** The answer could not be saved. */
  failed: boolean;
  decline(): void;
}

export function useReminderOffer(day: Day): ReminderOfferForm {
  const [isOffered, setOffered] = useState(false);
  const [isDeclined, setDeclined] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      watchReminderOffer(day, {
        onValue: setOffered,
        onError: (error) => console.warn('Whether to offer a reminder could not be read', error),
      }),
    [day],
  );
  return {
    ...{ isOffered, isDeclined, failed },
    decline: () => {
      declineReminder().then(
        () => setDeclined(true),
        (error: unknown) => {
          console.error('That no reminder is wanted could not be saved', error);
          setFailed(true);
        },
      );
    },
  };
}
