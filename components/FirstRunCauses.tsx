import { useState } from 'preact/hooks';
import { CAUSES, type Cause } from '../utils/domain/action';
import type { PersonBody } from '../utils/domain/entries';
import { CheckRows } from './CheckRows';
import { FIRST_RUN_TITLE, FirstRunStep, type FirstRunTurn } from './FirstRunStep';
import { type TextKey, t } from './hooks/text';
import type { PersonChange } from './hooks/use-first-run';

const NAMES: Record<Cause, TextKey> = {
  stress: 'firstRun.stress',
  conflict: 'firstRun.conflict',
  needs: 'firstRun.needs',
  drift: 'firstRun.drift',
  mood: 'firstRun.mood',
};

/** What came between the two: any number of causes, or not sure, which is kept as none. */
export function FirstRunCauses({
  person: { causes },
  turn,
  onChange,
  onNext,
}: {
  person: PersonBody;
  turn: FirstRunTurn;
  onChange: (change: PersonChange) => void;
  onNext: (change?: PersonChange) => void;
}) {
  const [isUnsure, setUnsure] = useState(false);
  const toggle = (value: Cause | 'not-sure', isOn: boolean) => {
    setUnsure(value === 'not-sure' && isOn);
    const others = causes.filter((cause) => cause !== value);
    if (value !== 'not-sure') onChange({ causes: inOrder(isOn ? [...others, value] : others) });
    else if (isOn) onChange({ causes: [] });
  };
  return (
    <FirstRunStep
      turn={turn}
      title={t('firstRun.causesTitle')}
      hint={t('firstRun.causesHint')}
      onNext={() => onNext()}
      onSkip={() => onNext({ causes: [] })}
    >
      <CheckRows<Cause | 'not-sure'>
        labelledBy={FIRST_RUN_TITLE}
        options={[
          ...CAUSES.map((value) => ({ value, text: t(NAMES[value]) })),
          { value: 'not-sure', text: t('firstRun.notSure') },
        ]}
        chosen={isUnsure ? ['not-sure'] : causes}
        onToggle={toggle}
      />
      <div role="status">{causes.includes('mood') && <p class="small first-hint">{t('help.crisis')}</p>}</div>
    </FirstRunStep>
  );
}

function inOrder(causes: readonly Cause[]): Cause[] {
  return CAUSES.filter((cause) => causes.includes(cause));
}
