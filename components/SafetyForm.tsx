import { useId } from 'preact/hooks';
import { t } from './hooks/text';
import { useFocusWhen } from './hooks/use-focus-target';
import { RadioRows } from './RadioRows';

export type Fear = 'no' | 'yes' | 'not-sure' | 'skip';
export type NoContact = 'no' | 'yes';

/** The page with the two safety questions. */
export function SafetyForm({
  level,
  fear,
  onFear,
  noContact,
  onNoContact,
  onNext,
  onSkip,
  onBack,
}: {
  level: 1 | 2;
  fear: Fear | null;
  onFear: (fear: Fear) => void;
  noContact: NoContact | null;
  onNoContact: (noContact: NoContact) => void;
  onNext: () => void;
  onSkip: () => void;
  onBack?: (() => void) | undefined;
}) {
  const id = useId();
  const heading = useFocusWhen<HTMLHeadingElement>(true);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <form
      class="first-step safety-form"
      aria-labelledby={id}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Heading id={id} ref={heading} tabIndex={-1}>
        {t('safety.title')}
      </Heading>
      <p class="first-lede">{t('safety.lede')}</p>
      <div class="safety-sets">
        <RadioRows<Fear>
          legend={t('safety.fear')}
          options={[
            { value: 'no', text: t('safety.no') },
            { value: 'yes', text: t('safety.yes') },
            { value: 'not-sure', text: t('safety.notSure') },
            { value: 'skip', text: t('safety.rather') },
          ]}
          chosen={fear}
          onChoose={onFear}
        />
        <RadioRows<NoContact>
          legend={t('safety.contact')}
          options={[
            { value: 'no', text: t('safety.no') },
            { value: 'yes', text: t('safety.yes') },
          ]}
          chosen={noContact}
          onChoose={onNoContact}
        />
      </div>
      <div class="row first-act">
        <button class="btn btn-primary" type="submit">
          {t('firstRun.next')}
        </button>
        <button class="btn" type="button" onClick={() => onSkip()}>
          {t('firstRun.skip')}
        </button>
        {onBack && (
          <button class="btn" type="button" onClick={() => onBack()}>
            {t('firstRun.back')}
          </button>
        )}
      </div>
    </form>
  );
}
