import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';

/** In the place of the card while it all rests: nothing is asked, and the way back is one press. */
export function Resting({ focusHeading, onTakeUp }: { focusHeading: boolean; onTakeUp: () => void }) {
  const heading = useFocusWhen<HTMLHeadingElement>(focusHeading);
  return (
    <section class="step state" aria-labelledby="resting-title">
      <h1 id="resting-title" ref={heading} tabIndex={-1} elementtiming="today">
        {t('people.restingTitle')}
      </h1>
      <p>{t('people.restingBody')}</p>
      <div class="row">
        <button class="btn" type="button" onClick={onTakeUp}>
          {t('people.takeUp')}
        </button>
      </div>
    </section>
  );
}
