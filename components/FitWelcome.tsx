import { WELCOMES, type Welcome } from '../utils/domain/choosing/answers';
import { CheckChips } from './CheckChips';
import { ChipRow } from './ChipRow';
import { WELCOME_WORDS } from './hooks/step-words';
import { t } from './hooks/text';

/** What the other person welcomes, as far as one knows. “None of it yet” stands alone; nothing chosen is not said. */
export function FitWelcome({
  welcome,
  onChange,
}: {
  welcome: Welcome[] | null;
  onChange: (welcome: Welcome[] | null) => void;
}) {
  const choices = [
    ...WELCOMES.map((value) => ({ value, text: t(WELCOME_WORDS[value]) })),
    { value: 'none' as const, text: t('firstRun.noneYet') },
  ];
  const toggle = (value: Welcome | 'none') => {
    if (value === 'none') {
      onChange(welcome?.length === 0 ? null : []);
      return;
    }
    const before = welcome ?? [];
    const next = before.includes(value) ? before.filter((it) => it !== value) : [...before, value];
    onChange(next.length > 0 ? next : null);
  };
  return (
    <ChipRow id="fits-welcome" label={t('welcome.welcome')} hint={t('welcome.welcomeHint')}>
      <CheckChips<Welcome | 'none'>
        labelledBy="fits-welcome"
        describedBy="fits-welcome-hint"
        choices={choices}
        chosen={welcome?.length === 0 ? ['none'] : (welcome ?? [])}
        onToggle={toggle}
      />
    </ChipRow>
  );
}
