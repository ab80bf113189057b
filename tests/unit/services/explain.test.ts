import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { actions, prompts } from '../../../utils/content/index';
import { STEPS } from '../../../utils/domain/action';
import type { PastDay } from '../../../utils/domain/choosing/history';
import type { PersonBody } from '../../../utils/domain/entries';
import { newPerson } from '../../../utils/domain/person-answers';
import { type Choosing, choosingOf, oftenOf, watchChoosing } from '../../../utils/services/explain';
import { changePerson } from '../../../utils/services/person';
import type { TodayState } from '../../../utils/services/today-state';
import { TODAY } from '../../support/builders';
import { daysAgo, doneDays } from '../../support/choosing';
import { openFreshJournal } from '../../support/fresh-journal';

const LIBRARY = { actions, prompts };

function stateOf(person: Partial<PersonBody>, days: PastDay[] = []): TodayState {
  return {
    ...{ day: TODAY, card: null, prompt: null, promptHistory: [], notes: [] },
    promiseDays: [],
    person: { ...newPerson('a-salt'), bond: 'partner', far: false, ...person },
    pace: { smallUntil: null, quietUntil: null },
    ...{ personId: 'person-1', people: [], noteDays: { plankDays: [], ofPerson: [] } },
    cardHistory: { days, plankDays: [] } as unknown as TodayState['cardHistory'],
  };
}

const choosing = (person: Partial<PersonBody> = {}, days?: PastDay[]) =>
  choosingOf(stateOf(person, days), LIBRARY);
const stepOf = (it: Choosing, step: number) => it.steps.find((told) => told.step === step);

describe('a share in words', () => {
  it.each([
    [1, 'most'],
    [0.52, 'half'],
    [0.35, 'third'],
    [0.24, 'quarter'],
    [0.21, 'fifth'],
    [0.14, 'seventh'],
    [0.09, 'tenth'],
    [0.05, 'twentieth'],
    [0.01, 'rarely'],
  ] as const)('is the nearest: %d is %s', (share, often) => {
    expect(oftenOf(share)).toBe(often);
  });
});

describe('where somebody is', () => {
  it('is the first part at first, with a week and four steps to go', () => {
    expect(choosing()).toMatchObject({ phase: 'settle', moveOn: { steps: 4, days: 7 } });
  });

  it('counts down with what was done', () => {
    expect(choosing({}, doneDays(3)).moveOn).toEqual({ steps: 1, days: 4 });
  });

  it('moves on, and has nothing to move on to at the end', () => {
    expect(choosing({}, doneDays(8)).phase).toBe('warm');
    expect(choosing({}, doneDays(28))).toMatchObject({ phase: 'deepen', moveOn: null });
  });

  it('is held from the day on which they said twice that only they reach out', () => {
    expect(choosing({ heldFrom: TODAY }, doneDays(8))).toMatchObject({ isHeld: true, moveOn: null });
    expect(choosing({ heldFrom: TODAY, mode: 'solo' }).isHeld).toBe(false);
    expect(choosing({}, doneDays(8)).isHeld).toBe(false);
  });

  it('is no part in solo mode', () => {
    expect(choosing({ mode: 'solo' })).toMatchObject({ phase: null, moveOn: null, staysAway: ['solo'] });
  });
});

describe('what comes up', () => {
  it('tells of every step once, the likeliest first and what does not come last', () => {
    const { steps } = choosing({ causes: ['stress'] });
    expect(steps.map(({ step }) => step).sort()).toEqual([...STEPS]);
    const firstAway = steps.findIndex(({ often }) => often === null);
    expect(steps.slice(firstAway).every(({ often, absence }) => often === null && absence !== null)).toBe(
      true,
    );
    expect(steps[0]?.often).not.toBeNull();
  });

  it('says what raises and what lowers it, in this person’s own answers', () => {
    const told = choosing({ causes: ['stress', 'mood'], climate: 'tense' }, doneDays(28));
    expect(stepOf(told, 8)?.more).toEqual(['cause-stress', 'cause-mood', 'climate-tense', 'neglected']);
    expect(stepOf(told, 5)?.less).toEqual(['cause-stress', 'cause-mood']);
    expect(stepOf(told, 5)?.more).toEqual(['climate-tense', 'neglected']);
    expect(stepOf(choosing(), 8)).toMatchObject({ more: [], less: [] });
  });

  it('says where a step was not taken up, or has not come up', () => {
    const no = { answer: 'not-today' } as const;
    const days = [daysAgo(2, { step: 7, ...no }), daysAgo(1, { step: 7, ...no })];
    expect(stepOf(choosing({}, days), 7)?.less).toEqual(['declined']);
    const sameStep = Array.from({ length: 20 }, (_, i) => daysAgo(i + 1, { step: 1, answer: null }));
    expect(stepOf(choosing({}, sameStep), 7)?.more).toEqual(['neglected']);
  });

  it('says why one does not come', () => {
    const told = choosing({ closedSteps: [7] });
    expect(stepOf(told, 7)).toMatchObject({ often: null, absence: 'turned-off', more: [], less: [] });
    expect(stepOf(told, 4)).toMatchObject({ often: null, absence: 'later' });
  });
});

describe('what stays away', () => {
  it('is touch, talks and what is done openly, where nothing was switched on', () => {
    expect(choosing().staysAway).toEqual(['touch-off', 'talks-off', 'not-aware']);
  });

  it('says that what was switched on waits for its part', () => {
    expect(choosing({ touchOn: true, talksOn: true, aware: true }).staysAway).toEqual([
      'touch-later',
      'talks-later',
    ]);
    expect(choosing({ touchOn: true, talksOn: true, aware: true }, doneDays(28)).staysAway).toEqual([]);
  });

  it('says what is not welcome', () => {
    expect(choosing({ welcome: [], aware: true }).staysAway).toContain('none-welcome');
    expect(choosing({ welcome: ['talk'], touchOn: true }).staysAway).toEqual(
      expect.arrayContaining(['together-unwelcome', 'touch-unwelcome']),
    );
  });

  it('says what was not said, and what does not fit', () => {
    expect(choosing({ bond: null, far: null, trustBroken: true }).staysAway).toEqual(
      expect.arrayContaining(['bond-unknown', 'distance-unknown', 'trust-broken']),
    );
    expect(choosing({ far: true }).staysAway).toContain('far');
  });

  it('counts what is “not for me”', () => {
    expect(choosing({ refusedIds: ['a', 'b'], refusedKinds: ['write'] })).toMatchObject({
      refusedItems: 2,
      refusedKinds: ['write'],
    });
  });
});

describe('a page that watches it', () => {
  beforeEach(async () => {
    await openFreshJournal();
  });

  it('is told at once of a changed answer', async () => {
    const onValue = vi.fn<(it: Choosing) => void>();
    onTestFinished(watchChoosing(TODAY, { onValue, onError: (error) => expect.unreachable(`${error}`) }));
    await vi.waitFor(() => expect(onValue.mock.lastCall?.[0].staysAway).toContain('bond-unknown'));
    await changePerson(TODAY, { bond: 'friend', closedSteps: [2] });
    await vi.waitFor(() => expect(onValue.mock.lastCall?.[0].staysAway).not.toContain('bond-unknown'));
    expect(stepOf(onValue.mock.lastCall?.[0] as Choosing, 2)?.absence).toBe('turned-off');
  });
});
