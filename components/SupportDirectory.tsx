import { useId } from 'preact/hooks';
import { type TextKey, t } from './hooks/text';

// Directories rather than numbers, which change; only those that a source confirms. Addresses are text on purpose:
// opening one would show in the browser's history.
const DIRECTORIES: readonly { what: TextKey; where: string }[] = [
  { what: 'help.violence', where: 'lila.help' },
  { what: 'help.violenceMore', where: 'hotpeachpages.net' },
  { what: 'help.crisisLines', where: 'befrienders.org' },
  { what: 'help.techSafety', where: 'techsafety.org' },
];

/** Where to find people who listen. */
export function SupportDirectory({ level = 2 }: { level?: 2 | 3 }) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <aside class="safety-side" aria-labelledby={id}>
      <Heading id={id} class="safety-side-title">
        {t('help.listenTitle')}
      </Heading>
      <p class="small">{t('help.listenHint')}</p>
      <dl class="help">
        <dt>{t('help.danger')}</dt>
        <dd>{t('help.dangerWhere')}</dd>
        {DIRECTORIES.map(({ what, where }) => (
          <Directory key={where} what={t(what)} where={where} />
        ))}
      </dl>
      <p class="small">{t('help.listenFoot')}</p>
    </aside>
  );
}

function Directory({ what, where }: { what: string; where: string }) {
  return (
    <>
      <dt>{what}</dt>
      <dd>{where}</dd>
    </>
  );
}
