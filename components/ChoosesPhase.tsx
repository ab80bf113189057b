import { PHASE_WORDS } from './hooks/choosing-words';
import { t, tCount } from './hooks/text';
import type { Choosing } from './hooks/use-choosing';

/** Where in the spiral somebody is, and what moves it on. */
export function ChoosesPhase({ phase, moveOn, isHeld }: Pick<Choosing, 'phase' | 'moveOn' | 'isHeld'>) {
  const { title, hint } = PHASE_WORDS[phase ?? 'solo'];
  return (
    <section aria-labelledby="where-title">
      <h2 id="where-title">{t('chooses.whereTitle')}</h2>
      <p class="chooses-where">{t(title)}</p>
      <p>{t(hint)}</p>
      {moveOn && (
        <>
          <h3>{t('chooses.moveTitle')}</h3>
          <ul class="truths">
            <li>{moveOn.steps > 0 ? tCount('chooses.stepsToGo', moveOn.steps) : t('chooses.stepsEnough')}</li>
            <li>{moveOn.days > 0 ? tCount('chooses.daysToGo', moveOn.days) : t('chooses.daysEnough')}</li>
          </ul>
          <p class="small">{t('chooses.moveHint')}</p>
        </>
      )}
      {isHeld && <p>{t('chooses.held')}</p>}
      {phase !== null && phase !== 'settle' && <p class="small">{t('chooses.backHint')}</p>}
    </section>
  );
}
