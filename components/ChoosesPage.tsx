import type { ComponentChildren } from 'preact';
import { ChoosesAway } from './ChoosesAway';
import { ChoosesPhase } from './ChoosesPhase';
import { ChoosesSteps } from './ChoosesSteps';
import { RULE_WORDS } from './hooks/choosing-words';
import { t } from './hooks/text';
import type { Choosing } from './hooks/use-choosing';
import type { Watched } from './hooks/use-watch';
import { TopBar } from './TopBar';

/** “How Footbridge chooses”: what decides for this person, in words and rounded shares. */
export function ChoosesPage({
  choosing,
  notices,
}: {
  choosing: Watched<Choosing>;
  notices?: ComponentChildren;
}) {
  const { value } = choosing;
  return (
    <>
      <TopBar page="chooses" />
      <main id="main" class="page chooses">
        {notices}
        <h1 class="page-title">{t('chooses.title')}</h1>
        <p class="page-lede">{t('chooses.lede')}</p>
        {choosing.failed && (
          <div class="problem is-error" role="alert">
            <p>{t('problem.notOpened')}</p>
            <button class="btn btn-small" type="button" onClick={choosing.retry}>
              {t('problem.tryAgain')}
            </button>
          </div>
        )}
        {value && (
          <>
            <ChoosesPhase phase={value.phase} moveOn={value.moveOn} isHeld={value.isHeld} />
            <ChoosesSteps steps={value.steps} isSolo={value.phase === null} />
            <ChoosesAway choosing={value} />
          </>
        )}
        <section aria-labelledby="rules-title">
          <h2 id="rules-title">{t('chooses.rulesTitle')}</h2>
          <ul class="truths">
            {RULE_WORDS.map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
