import { WELCOMES, type Welcome } from '../utils/domain/choosing/answers';
import type { PersonBody } from '../utils/domain/entries';
import { CheckRows } from './CheckRows';
import { FIRST_RUN_TITLE, FirstRunStep, type FirstRunTurn } from './FirstRunStep';
import { type TextKey, t } from './hooks/text';
import type { PersonChange } from './hooks/use-first-run';

const NAMES: Record<Welcome, TextKey> = {
  talk: 'firstRun.talk',
  together: 'firstRun.together',
  touch: 'firstRun.touch',
};

/** What would be welcome to the other person, or none of it yet; nothing is taken for granted where it is passed over. */
export function FirstRunWelcome({
  person: { welcome },
  turn,
  onChange,
  onNext,
}: {
  person: PersonBody;
  turn: FirstRunTurn;
  onChange: (change: PersonChange) => void;
  onNext: (change?: PersonChange) => void;
}) {
  const toggle = (value: Welcome | 'none', isOn: boolean) => {
    if (value === 'none') {
      onChange({ welcome: isOn ? [] : null });
      return;
    }
    const chosen = WELCOMES.filter((it) => (it === value ? isOn : welcome?.includes(it)));
    // Nothing ticked says nothing; “none yet” is said by itself.
    onChange({ welcome: chosen.length > 0 ? chosen : null });
  };
  return (
    <FirstRunStep
      turn={turn}
      title={t('firstRun.welcomeTitle')}
      hint={t('firstRun.welcomeHint')}
      onNext={() => onNext()}
      onSkip={() => onNext({ welcome: null })}
    >
      <CheckRows<Welcome | 'none'>
        labelledBy={FIRST_RUN_TITLE}
        options={[
          ...WELCOMES.map((value) => ({ value, text: t(NAMES[value]) })),
          { value: 'none', text: t('firstRun.noneYet') },
        ]}
        chosen={welcome?.length === 0 ? ['none'] : (welcome ?? [])}
        onToggle={toggle}
      />
      <div role="status">
        {welcome?.includes('touch') && <p class="small first-hint">{t('firstRun.touchHint')}</p>}
      </div>
    </FirstRunStep>
  );
}
