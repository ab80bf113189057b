import { AWAY_WORDS } from './hooks/choosing-words';
import { KIND_WORDS } from './hooks/step-words';
import { t, tCount } from './hooks/text';
import type { Choosing } from './hooks/use-choosing';

/** What stays away whatever is weighed, each with its reason, and the way to change it. */
export function ChoosesAway({ choosing }: { choosing: Choosing }) {
  const { staysAway, refusedItems, refusedKinds } = choosing;
  const isSolo = staysAway.includes('solo');
  return (
    <section aria-labelledby="away-title">
      <h2 id="away-title">{t('chooses.awayTitle')}</h2>
      <ul class="truths">
        {staysAway.map((it) => (
          <li key={it}>{t(AWAY_WORDS[it])}</li>
        ))}
        {refusedKinds.map((kind) => (
          <li key={kind}>{t('chooses.awayKind', t(KIND_WORDS[kind]))}</li>
        ))}
        {refusedItems > 0 && <li>{tCount('chooses.awayItems', refusedItems)}</li>}
      </ul>
      <p>
        {isSolo ? (
          <a href="/help.html">{t('nav.rightForMe')}</a>
        ) : (
          <a href="/options.html#fits">{t('chooses.change')}</a>
        )}
      </p>
    </section>
  );
}
