import { useId } from 'preact/hooks';
import { ClearEverything } from './ClearEverything';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { hidePage } from './hooks/use-hide';
import { SupportDirectory } from './SupportDirectory';

/** What led here. It is told to nobody. */
export type SafetyReason = 'fear' | 'no-contact' | 'both';

/** What is said after a yes, where to find people who listen, and the two ways on. No advice, no label, no doubt. */
export function SafetyWords({
  reason,
  level,
  onSolo,
  onBack,
}: {
  reason: SafetyReason;
  level: 1 | 2;
  onSolo: () => void;
  onBack: () => void;
}) {
  const id = useId();
  const heading = useFocusWhen<HTMLHeadingElement>(true);
  const Heading = level === 1 ? 'h1' : 'h2';
  const isAfraid = reason !== 'no-contact';
  return (
    <div class="safety-words">
      <section class="first-step" aria-labelledby={id}>
        <Heading id={id} ref={heading} tabIndex={-1}>
          {t(isAfraid ? 'safety.fearTitle' : 'safety.contactTitle')}
        </Heading>
        <p class="first-lede">{t(isAfraid ? 'help.say' : 'safety.contactSay')}</p>
        <p class="safety-more">{t(isAfraid ? 'safety.fearMore' : 'safety.contactMore')}</p>
        {reason === 'both' && <p class="safety-more">{t('help.noContact')}</p>}
        <div class="row first-act">
          <button class="btn btn-primary" type="button" onClick={() => onSolo()}>
            {t('safety.solo')}
          </button>
          <ClearEverything label={t('safety.clear')} onCleared={hidePage} />
        </div>
        <p class="small safety-hint">{t('help.soloHint')}</p>
        <div class="safety-back">
          <button class="btn" type="button" onClick={onBack}>
            {t('firstRun.back')}
          </button>
        </div>
      </section>
      <SupportDirectory level={level === 1 ? 2 : 3} />
    </div>
  );
}
