import type { Day } from '../utils/domain/day';
import { tOfDay } from './hooks/small-words';
import { useFocusWhen } from './hooks/use-focus-target';

/** A day for which no step fits: a rest is as good. */
export function NoCard({ day, focusHeading = false }: { day: Day; focusHeading?: boolean }) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="step state" aria-labelledby="no-step">
      <h1 id="no-step" ref={heading} tabIndex={-1} elementtiming="today">
        {tOfDay('today.noCardTitle', day)}
      </h1>
      <p>{tOfDay('today.noCard', day)}</p>
    </section>
  );
}
