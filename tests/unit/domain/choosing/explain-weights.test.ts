import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainWeights } from '../../../../utils/domain/choosing/explain-weights';
import { TODAY } from '../../../support/builders';
import {
  anyAnswer,
  anyAnswers,
  anyPast,
  aPast,
  aPastCard,
  daysAgo,
  doneDays,
  inDays,
  someAnswers,
} from '../../../support/choosing';
import { runs } from '../../../support/runs';

describe('how Footbridge chooses', () => {
  it('is the table of the phase where nothing was said', () => {
    const { phase, steps } = explainWeights(someAnswers(), aPast([]), TODAY);
    expect(phase).toBe('settle');
    expect(steps.map((it) => it.share)).toEqual([40, 20, 0, 0, 0, 0, 20, 20]);
    expect(steps.map((it) => it.chance)).toEqual([40, 20, 0, 0, 0, 0, 20, 20]);
    expect(steps.flatMap((it) => it.factors)).toEqual([]);
  });

  it('says what raises and lowers a step', () => {
    const answers = someAnswers({ causes: ['stress', 'conflict'], climate: 'tense' });
    const { steps } = explainWeights(answers, aPast([daysAgo(1)]), TODAY);
    expect(steps[0]?.factors).toEqual([
      { kind: 'cause', cause: 'conflict', factor: 1.3 },
      { kind: 'climate', factor: 1.2 },
    ]);
    expect(steps[4]?.factors).toContainEqual({ kind: 'cause', cause: 'stress', factor: 0.7 });
    expect(steps[0]?.chance).not.toBe(steps[0]?.share);
  });

  it('says how far it is to the next phase, which is no duty', () => {
    expect(explainWeights(someAnswers(), aPast(doneDays(3)), TODAY)).toMatchObject({
      phase: 'settle',
      since: inDays(-3),
      ripe: inDays(4),
      actionsToGo: 1,
    });
  });

  it('has no phases in solo mode', () => {
    const { phase, steps } = explainWeights(someAnswers({ mode: 'no-contact' }), aPast(doneDays(40)), TODAY);
    expect(phase).toBeNull();
    expect(steps[7]?.share).toBe(50);
  });

  it('gives a step that is turned off no chance, and all of them together 100', () => {
    const days = anyPast(
      anyAnswer.map((answer) => aPastCard({ answer })),
      fc.constant('gone'),
    );
    fc.assert(
      fc.property(anyAnswers, days, (answers, history) => {
        const { steps } = explainWeights(answers, history, TODAY);
        for (const { step, chance, closed } of steps) {
          expect(closed).toBe(answers.closedSteps.includes(step));
          if (closed) expect(chance).toBe(0);
        }
        expect(steps.reduce((sum, it) => sum + it.chance, 0)).toBeCloseTo(100);
      }),
      runs(50),
    );
  });
});
