import type { ComponentChildren } from 'preact';
import { HelpKnown } from './HelpKnown';
import { type TextKey, t } from './hooks/text';

const CAUSES: readonly TextKey[] = [
  'help.gapStress',
  'help.gapConflict',
  'help.gapNeeds',
  'help.gapDrift',
  'help.gapMood',
  'help.gapTrust',
];

const READING: readonly { what: TextKey; where: string }[] = [
  { what: 'help.read_signs', where: 'wa-leicester.org.uk/FAQs/coercive-control' },
  {
    what: 'help.read_counsel',
    where: 'thehotline.org/2014/08/01/why-we-dont-recommend-couples-counseling-for-abusive-relationships',
  },
  { what: 'help.read_tech', where: 'techsafety.org.au/safety-first' },
  { what: 'help.read_fear', where: 'jabfm.org/content/16/6/525' },
  { what: 'help.read_estranged', where: 'familyreconciliation.org/about' },
  { what: 'help.read_both', where: 'pmc.ncbi.nlm.nih.gov/articles/PMC10477807' },
  { what: 'help.read_small', where: 'online.ucpress.edu/collabra/article/8/1/38599' },
  { what: 'help.read_opener', where: 'doi.org/10.7717/peerj.4831' },
];

/** What a calmer moment may ask: what this can do, for whom, how distance happens, what is known, where to read on. */
export function HelpMore() {
  return (
    <section class="safety-more-parts" aria-labelledby="more-title">
      <h2 id="more-title">{t('help.moreTitle')}</h2>
      <Part title={t('help.canTitle')} isOpen>
        <p>{t('help.can')}</p>
        <p>{t('help.canSelf')}</p>
        <p>{t('help.canMore')}</p>
      </Part>
      <Part title={t('help.whoTitle')}>
        <p>{t('help.who')}</p>
        <p>{t('help.whoNot')}</p>
        <p>{t('help.whoNobody')}</p>
      </Part>
      <Part title={t('help.gapTitle')}>
        <p>{t('help.gap')}</p>
        <p>{t('help.gapMany')}</p>
        <ul class="truths">
          {CAUSES.map((cause) => (
            <li key={cause}>{t(cause)}</li>
          ))}
        </ul>
        <p>{t('help.gapBlame')}</p>
      </Part>
      <Part title={t('help.knowTitle')}>
        <HelpKnown />
      </Part>
      <Part title={t('help.readTitle')}>
        <p>{t('help.readHint')}</p>
        <dl class="help">
          {READING.map(({ what, where }) => (
            <div key={where}>
              <dt>{t(what)}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </section>
  );
}

function Part({
  title,
  isOpen = false,
  children,
}: {
  title: string;
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="part" open={isOpen}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="part-text">{children}</div>
    </details>
  );
}
