import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../../utils/domain/action';
import { stepFactors, weightOfItem, weightOfStep } from '../../../../utils/domain/choosing/likelihood';
import type { DrawInput } from '../../../../utils/domain/choosing/situation';
import { PHASES, WEIGHTS } from '../../../../utils/domain/choosing/weights';
import { anAction } from '../../../support/builders';
import { aPast, aSituation, daysAgo, doneDays, someAnswers } from '../../../support/choosing';

const naming = (...causes: DrawInput['answers']['causes'][number][]) =>
  aSituation({ answers: someAnswers({ causes }) });

describe('the table of weights', () => {
  it.each([...PHASES.map((it) => [it, WEIGHTS.shares[it]] as const), ['solo', WEIGHTS.soloShares] as const])(
    'adds up to 100 for %s',
    (_, shares) => {
      expect(Object.values(shares).reduce((sum, it) => sum + it, 0)).toBe(100);
    },
  );

  it('has step 8 from the first day and gratitude too, and touch at the end', () => {
    expect(PHASES.map((it) => Boolean(WEIGHTS.shares[it][8] && WEIGHTS.shares[it][7]))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(PHASES.map((it) => WEIGHTS.shares[it][4] ?? 0)).toEqual([0, 0, 0, 15]);
  });
});

describe('a step', () => {
  it('has its share of the phase where nothing was said', () => {
    const situation = aSituation();
    expect(STEPS.map((it) => weightOfStep(it, situation))).toEqual([40, 20, 5, 5, 5, 5, 20, 20]);
  });

  it('is raised and lowered by what came between them', () => {
    expect(weightOfStep(8, naming('stress'))).toBe(30);
    expect(weightOfStep(1, naming('conflict'))).toBe(52);
    expect(weightOfStep(1, naming('stress'))).toBe(40);
  });

  it('is raised by many causes together to twice its share at most', () => {
    expect(weightOfStep(8, naming('stress', 'mood'))).toBe(40);
    expect(weightOfStep(2, naming('stress', 'conflict', 'needs', 'drift', 'mood'))).toBe(40);
  });

  it('is raised or lowered by how it is now, but not in solo mode', () => {
    const answers = someAnswers({ climate: 'tense' });
    expect(weightOfStep(1, aSituation({ answers }))).toBe(48);
    expect(stepFactors(8, aSituation({ answers }))).toEqual([{ kind: 'climate', factor: 1.2 }]);
    expect(stepFactors(8, aSituation({ answers: { ...answers, mode: 'solo' } }))).toEqual([]);
  });

  it('is raised where it did not come up in the last fourteen cards', () => {
    const kinds = (count: number) =>
      stepFactors(8, aSituation({ history: aPast(doneDays(count)) })).map((it) => it.kind);
    expect(kinds(13)).toEqual([]);
    expect(kinds(14)).toEqual(['neglected']);
  });

  it('is lowered where its last two answers were “not today”, until one is not', () => {
    const kinds = (...answers: ('not-today' | 'done' | 'rest' | null)[]) => {
      const days = answers.map((answer, i) => daysAgo(answers.length - i, { step: 2, answer }));
      return stepFactors(2, aSituation({ history: aPast(days) })).map((it) => it.kind);
    };
    expect(kinds('not-today')).toEqual([]);
    expect(kinds('not-today', 'not-today')).toEqual(['declined']);
    expect(kinds('done', 'not-today', null, 'rest', 'not-today')).toEqual(['declined']);
    expect(kinds('not-today', 'not-today', 'done')).toEqual([]);
  });

  it('is raised a little by a star in it', () => {
    const days = [daysAgo(60, { itemId: 'liked', step: 2 }), daysAgo(1, { step: 1 })];
    const history = aPast(days, { stars: ['liked', 'never-shown'] });
    expect(stepFactors(2, aSituation({ history }))).toEqual([{ kind: 'starred', factor: 1.1 }]);
    expect(stepFactors(1, aSituation({ history }))).toEqual([]);
  });
});

describe('an item', () => {
  it('is raised by its own weights for the causes that were named', () => {
    const action = anAction({ step: 1, causes: { stress: 1.5, needs: 1.2, mood: 0.5 } });
    expect(weightOfItem(action, naming(), true)).toBe(1);
    expect(weightOfItem(action, naming('stress'), true)).toBe(1.5);
    expect(weightOfItem(action, naming('stress', 'needs'), true)).toBeCloseTo(1.8);
    expect(weightOfItem(action, naming('mood'), true)).toBe(0.5);
  });

  it.each([
    ['stress', { step: 2, kind: 'listen' }, 1.5],
    ['stress', { step: 2, kind: 'ask' }, 1],
    ['stress', { step: 6, kind: 'do-together', minutes: 15 }, 0.5],
    ['stress', { step: 6, kind: 'do-together', minutes: 5 }, 1],
    ['conflict', { step: 2, kind: 'ask' }, 1.3],
    ['conflict', { step: 2, kind: 'say' }, 1],
    ['mood', { step: 2, minutes: 2, effort: 1 }, 1.2],
    ['mood', { step: 2, minutes: 2, effort: 2 }, 1],
    ['mood', { step: 6, minutes: 5 }, 1.2],
    ['mood', { step: 6, minutes: 15 }, 1],
  ] as const)('where %s was named: %o', (cause, overrides, weight) => {
    expect(weightOfItem(anAction(overrides), naming(cause), true)).toBe(weight);
  });

  it('is raised by its own star, and has a chance out of turn by it alone', () => {
    const situation = aSituation({ history: aPast([daysAgo(1)], { stars: ['liked'] }) });
    const weights = (id: string) => [true, false].map((it) => weightOfItem(anAction({ id }), situation, it));
    expect(weights('liked')).toEqual([1.3, 0.3]);
    expect(weights('other')).toEqual([1, 0]);
  });
});
