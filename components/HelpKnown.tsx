import { type Claim, HARMFUL, SUPPORTED } from './hooks/claims';
import { type TextKey, t } from './hooks/text';
import { useCitations } from './hooks/use-citations';

const UNKNOWN: readonly TextKey[] = [
  'help.unknown1',
  'help.unknown2',
  'help.unknown3',
  'help.unknown4',
  'help.unknown5',
];

/** What studies found, each with where it comes from, and what nobody knows yet. */
export function HelpKnown() {
  const citationsOf = useCitations();
  const claims = (list: readonly Claim[]) => (
    <ul class="truths claims">
      {list.map((claim) => (
        <li key={claim.text}>
          <p>{t(claim.text)}</p>
          <p class="small faint">
            {citationsOf &&
              (claim.sources.length > 1
                ? t('help.knowSources', citationsOf(claim))
                : t('help.knowSource', citationsOf(claim)))}
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{t('help.knowLede')}</p>
      <h4>{t('help.knowNot')}</h4>
      <ul class="truths">
        {UNKNOWN.map((text) => (
          <li key={text}>{t(text)}</li>
        ))}
      </ul>
      <h4>{t('help.knowYes')}</h4>
      {claims(SUPPORTED)}
      <h4>{t('help.knowHarm')}</h4>
      {claims(HARMFUL)}
    </>
  );
}
