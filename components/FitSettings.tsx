import { useRef } from 'preact/hooks';
import { MINUTES } from '../utils/domain/action';
import { MOMENTS, type Moment } from '../utils/domain/choosing/answers';
import type { PersonBody } from '../utils/domain/entries';
import { ChipRow } from './ChipRow';
import { Chips } from './Chips';
import { FitClosed } from './FitClosed';
import { FitSteps } from './FitSteps';
import { FitWelcome } from './FitWelcome';
import { GuardedSwitch } from './GuardedSwitch';
import { type TextKey, t, tCount } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import { RefusedList } from './RefusedList';
import { SwitchRow } from './SwitchRow';

const MOMENT_WORDS: Record<Moment, TextKey> = {
  morning: 'firstRun.morning',
  day: 'firstRun.day',
  evening: 'firstRun.evening',
};

/** What fits: what is welcome, how much, when, what is closed, and the two switches behind the safety questions. */
export function FitSettings({
  person,
  change,
  goSolo,
}: {
  person: PersonBody;
  change: PersonForm['change'];
  goSolo: () => void;
}) {
  const isSolo = person.mode === 'solo';
  const title = useRef<HTMLHeadingElement>(null);
  const goSoloHere = () => {
    goSolo();
    // The switch that asked is gone then.
    title.current?.focus();
  };
  return (
    <section id="fits" class="set" aria-labelledby="fits-title">
      <h2 id="fits-title" ref={title} tabIndex={-1}>
        {t('welcome.title')}
      </h2>
      {isSolo ? (
        <FitClosed />
      ) : (
        <FitWelcome welcome={person.welcome} onChange={(welcome) => change({ welcome })} />
      )}
      <div class="set-row">
        <div>
          <label for="fits-minutes">{t('welcome.minutes')}</label>
          <p class="small" id="fits-minutes-hint">
            {t('welcome.minutesHint')}
          </p>
        </div>
        <select
          class="field field-mid"
          id="fits-minutes"
          autocomplete="off"
          aria-describedby="fits-minutes-hint"
          value={person.minutes}
          onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {tCount('today.minutes', minutes)}
            </option>
          ))}
        </select>
      </div>
      <ChipRow id="fits-energy" label={t('firstRun.energyLabel')}>
        <Chips<PersonBody['energy']>
          labelledBy="fits-energy"
          choices={[
            { value: 'normal', text: t('firstRun.normal') },
            { value: 'tired', text: t('firstRun.tired') },
          ]}
          chosen={person.energy}
          onChoose={(energy) => change({ energy })}
        />
      </ChipRow>
      <ChipRow id="fits-moment" label={t('firstRun.momentLabel')}>
        <Chips<Moment | 'any'>
          labelledBy="fits-moment"
          choices={[
            ...MOMENTS.map((value) => ({ value, text: t(MOMENT_WORDS[value]) })),
            { value: 'any', text: t('firstRun.anyTime') },
          ]}
          chosen={person.moment ?? 'any'}
          onChoose={(moment) => change({ moment: moment === 'any' ? null : moment })}
        />
      </ChipRow>
      <SwitchRow
        id="fits-slow"
        label={t('welcome.slow')}
        hint={t('welcome.slowHint')}
        isOn={person.slow}
        onTurn={(slow) => change({ slow })}
      />
      <SwitchRow
        id="fits-aware"
        label={t('welcome.aware')}
        hint={t('welcome.awareHint')}
        isOn={person.aware}
        onTurn={(aware) => change({ aware })}
      />
      {!isSolo && (
        <>
          <GuardedSwitch
            id="fits-touch"
            label={t('welcome.touch')}
            hint={t('welcome.touchHint')}
            isOn={person.touchOn}
            onTurn={(touchOn) => change({ touchOn })}
            onSolo={goSoloHere}
            note={
              person.touchOn && person.welcome && !person.welcome.includes('touch')
                ? t('welcome.touchUnwelcome')
                : null
            }
          />
          <GuardedSwitch
            id="fits-talks"
            label={t('welcome.talks')}
            hint={t('welcome.talksHint')}
            isOn={person.talksOn}
            onTurn={(talksOn) => change({ talksOn })}
            onSolo={goSoloHere}
          />
        </>
      )}
      <FitSteps closed={person.closedSteps} onChange={(closedSteps) => change({ closedSteps })} />
      <RefusedList
        ids={person.refusedIds}
        kinds={person.refusedKinds}
        closeness={{ bond: person.bond, far: person.far === true }}
        isSolo={isSolo}
        onOpen={change}
      />
      <div class="set-row">
        <div>
          <a href="/chooses.html">{t('welcome.how')}</a>
          <p class="small">{t('welcome.howHint')}</p>
        </div>
      </div>
    </section>
  );
}
