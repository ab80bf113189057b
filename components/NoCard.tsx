import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';

/** A day for which no step fits: a rest is as good. */
export function NoCard({ focusHeading = false }: { focusHeading?: boolean }) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="step state" aria-labelledby="no-step">
      <h1 id="no-step" ref={heading} tabIndex={-1} elementtiming="today">
        {t('today.noCardTitle')}
      </h1>
      <p>{t('today.noCard')}</p>
    </section>
  );
}
