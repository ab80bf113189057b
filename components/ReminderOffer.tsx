import type { Day } from '../utils/domain/day';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { useReminderOffer } from './hooks/use-reminder-offer';

/** A reminder is offered once, after the first step: before it nobody knows whether they want one. */
export function ReminderOffer({ day }: { day: Day }) {
  const offer = useReminderOffer(day);
  if (offer.isDeclined) return <Declined />;
  if (!offer.isOffered) return null;
  return (
    <div class="reminder-offer small">
      <p>{t('reminderOffer.line')}</p>
      <p class="row row-wide">
        <a href="/options.html#reminder">{t('reminderOffer.choose')}</a>
        <button class="quiet" type="button" onClick={offer.decline}>
          {t('reminderOffer.decline')}
        </button>
      </p>
      {offer.failed && (
        <p class="error" role="alert">
          {t('problem.notDone')}
        </p>
      )}
    </div>
  );
}

/** The button that was pressed is gone, so the reader is taken to what follows. */
function Declined() {
  const element = useFocusWhen<HTMLParagraphElement>(true);
  return (
    <p class="reminder-offer small" ref={element} tabIndex={-1}>
      {t('reminderOffer.declined')}
    </p>
  );
}
