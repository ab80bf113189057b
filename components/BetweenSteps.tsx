import type { Day } from '../utils/domain/day';
import { weekday } from './hooks/dates';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';

/** A day between the steps of somebody who slowed down: a kind sentence, and a step all the same where it is wanted. */
export function BetweenSteps({
  next,
  focusHeading,
  onStep,
}: {
  next: Day;
  focusHeading: boolean;
  onStep: () => void;
}) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="step state" aria-labelledby="between-title">
      <h1 id="between-title" ref={heading} tabIndex={-1} elementtiming="today">
        {t('checkIn.quietTitle')}
      </h1>
      <p>{t('checkIn.quietBody', weekday(next))}</p>
      <div class="row">
        <button class="quiet" type="button" onClick={onStep}>
          {t('checkIn.stepAnyway')}
        </button>
      </div>
    </section>
  );
}
