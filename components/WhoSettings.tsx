import { BONDS, type Bond, CAUSES } from '../utils/domain/action';
import { CLIMATES, type Climate } from '../utils/domain/choosing/answers';
import type { PersonBody } from '../utils/domain/entries';
import { CheckChips } from './CheckChips';
import { ChipRow } from './ChipRow';
import { Chips } from './Chips';
import { CAUSE_WORDS, CLIMATE_WORDS } from './hooks/step-words';
import { type TextKey, t } from './hooks/text';
import type { PersonForm } from './hooks/use-person';
import { SwitchRow } from './SwitchRow';
import { WhoName } from './WhoName';

const BOND_WORDS: Record<Bond, TextKey> = {
  partner: 'firstRun.partner',
  friend: 'firstRun.friend',
  family: 'firstRun.family',
};

/** Who this is about, and what came between: the answers of first run, to be changed. */
export function WhoSettings({
  person,
  about = '',
  change,
}: {
  person: PersonBody;
  /** Whose answers these are, where there are several people. */
  about?: string | undefined;
  change: PersonForm['change'];
}) {
  const notSaid = { value: 'not-said', text: t('who.notSaid') } as const;
  return (
    <section id="who" class="set" aria-labelledby="who-title">
      <h2 id="who-title">{t('who.title')}</h2>
      {about && <p class="small">{t('people.about', about)}</p>}
      <WhoName name={person.name} onChange={(name) => change({ name })} />
      <ChipRow id="who-bond" label={t('who.bond')}>
        <Chips<Bond | 'not-said'>
          labelledBy="who-bond"
          choices={[...BONDS.map((value) => ({ value, text: t(BOND_WORDS[value]) })), notSaid]}
          chosen={person.bond ?? 'not-said'}
          onChoose={(bond) => change({ bond: bond === 'not-said' ? null : bond })}
        />
      </ChipRow>
      <ChipRow id="who-distance" label={t('who.distance')} hint={t('who.distanceHint')}>
        <Chips<'near' | 'far' | 'not-said'>
          labelledBy="who-distance"
          choices={[
            { value: 'near', text: t('firstRun.near') },
            { value: 'far', text: t('firstRun.far') },
            notSaid,
          ]}
          chosen={person.far === null ? 'not-said' : person.far ? 'far' : 'near'}
          onChoose={(it) => change({ far: it === 'not-said' ? null : it === 'far' })}
        />
      </ChipRow>
      <ChipRow id="who-causes" label={t('who.causes')} hint={t('who.causesHint')}>
        <CheckChips
          labelledBy="who-causes"
          describedBy="who-causes-hint"
          choices={CAUSES.map((value) => ({ value, text: t(CAUSE_WORDS[value]) }))}
          chosen={person.causes}
          onToggle={(cause) => change({ causes: toggled(person.causes, cause) })}
        />
      </ChipRow>
      <ChipRow id="who-climate" label={t('who.climate')}>
        <Chips<Climate | 'not-said'>
          labelledBy="who-climate"
          choices={[...CLIMATES.map((value) => ({ value, text: t(CLIMATE_WORDS[value]) })), notSaid]}
          chosen={person.climate ?? 'not-said'}
          onChoose={(climate) => change({ climate: climate === 'not-said' ? null : climate })}
        />
      </ChipRow>
      <SwitchRow
        id="who-trust"
        label={t('firstRun.trustBroken')}
        hint={t('who.trustHint')}
        isOn={person.trustBroken}
        onTurn={(trustBroken) => change({ trustBroken })}
      />
    </section>
  );
}

function toggled<T>(all: readonly T[], one: T): T[] {
  return all.includes(one) ? all.filter((it) => it !== one) : [...all, one];
}
