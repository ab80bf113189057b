import { DEFAULT_ANSWERS, type Moment } from '../utils/domain/choosing/answers';
import type { PersonBody } from '../utils/domain/entries';
import { Chips } from './Chips';
import { FirstRunStep, type FirstRunTurn } from './FirstRunStep';
import { t, tCount } from './hooks/text';
import type { PersonChange } from './hooks/use-first-run';

const MINUTES = [1, 2, 5, 15] as const;

/** How many minutes a day, how much energy, and when. */
export function FirstRunTime({
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
  const { minutes, energy, moment } = DEFAULT_ANSWERS;
  return (
    <FirstRunStep
      turn={turn}
      title={t('firstRun.timeTitle')}
      onNext={() => onNext()}
      onSkip={() => onNext({ minutes, energy, moment })}
    >
      <div class="first-part">
        <p class="label" id="first-run-minutes">
          {t('firstRun.minutesLabel')}
        </p>
        <Chips
          labelledBy="first-run-minutes"
          choices={MINUTES.map((it) => ({ value: String(it), text: tCount('today.minutes', it) }))}
          chosen={String(person.minutes)}
          onChoose={(it) => onChange({ minutes: Number(it) })}
        />
      </div>
      <div class="first-part">
        <p class="label" id="first-run-energy">
          {t('firstRun.energyLabel')}
        </p>
        <Chips<PersonBody['energy']>
          labelledBy="first-run-energy"
          choices={[
            { value: 'normal', text: t('firstRun.normal') },
            { value: 'tired', text: t('firstRun.tired') },
          ]}
          chosen={person.energy}
          onChoose={(it) => onChange({ energy: it })}
        />
      </div>
      <div class="first-part">
        <p class="label" id="first-run-moment">
          {t('firstRun.momentLabel')}
        </p>
        <Chips<Moment | 'any'>
          labelledBy="first-run-moment"
          choices={[
            { value: 'any', text: t('firstRun.anyTime') },
            { value: 'morning', text: t('firstRun.morning') },
            { value: 'day', text: t('firstRun.day') },
            { value: 'evening', text: t('firstRun.evening') },
          ]}
          chosen={person.moment ?? 'any'}
          onChoose={(it) => onChange({ moment: it === 'any' ? null : it })}
        />
      </div>
    </FirstRunStep>
  );
}
