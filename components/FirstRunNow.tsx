import type { Climate } from '../utils/domain/choosing/answers';
import type { PersonBody } from '../utils/domain/entries';
import { CheckRows } from './CheckRows';
import { FIRST_RUN_TITLE, FirstRunStep, type FirstRunTurn } from './FirstRunStep';
import { t } from './hooks/text';
import type { PersonChange } from './hooks/use-first-run';
import { RadioRows } from './RadioRows';

/** How it is between the two now, and, apart from it, whether trust was broken. */
export function FirstRunNow({
  person,
  turn,
  onChange,
  onNext,
}: {
  person: PersonBody;
  turn: FirstRunTurn;
  onChange: (change: PersonChange) => void;
  onNext: (change?: PersonChange) => void;
}) {
  return (
    <FirstRunStep
      turn={turn}
      title={t('firstRun.nowTitle')}
      onNext={() => onNext()}
      onSkip={() => onNext({ climate: null, trustBroken: false })}
    >
      <RadioRows<Climate>
        labelledBy={FIRST_RUN_TITLE}
        options={[
          { value: 'calm-distant', text: t('firstRun.calm') },
          { value: 'tense', text: t('firstRun.tense') },
          { value: 'barely-speaking', text: t('firstRun.barely') },
        ]}
        chosen={person.climate}
        onChoose={(climate) => onChange({ climate })}
      />
      <div class="first-part">
        <p class="label" id="first-run-trust">
          {t('firstRun.trustLabel')}
        </p>
        <CheckRows
          labelledBy="first-run-trust"
          options={[{ value: 'broken', text: t('firstRun.trustBroken') }]}
          chosen={person.trustBroken ? ['broken'] : []}
          onToggle={(_, trustBroken) => onChange({ trustBroken })}
        />
      </div>
    </FirstRunStep>
  );
}
