import { describe, expect, it } from 'vitest';
import { actions } from '../../../../utils/content/index';
import type { Step } from '../../../../utils/domain/action';
import type { Answers } from '../../../../utils/domain/choosing/answers';
import { drawWithoutReasons } from '../../../../utils/domain/choosing/draw-card';
import { EMPTY_HISTORY } from '../../../../utils/domain/choosing/history';
import { shareOfCards } from '../../../../utils/domain/choosing/share-of-cards';
import { addDays } from '../../../../utils/domain/day';
import { TODAY } from '../../../support/builders';
import { aDrawInput, aPast, daysAgo, doneDays, openAnswers, someAnswers } from '../../../support/choosing';

const DRAWS = 1500;

/** How many cards lie since the last one for oneself, as often as each is so over a long time. */
const SINCE_OWN = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5];

/** What many people with the same answers really get on a day after so many days done. */
function drawnShares(answers: Answers, days: number): Map<Step, number> {
  const counts = new Map<Step, number>();
  for (let i = 0; i < DRAWS; i++) {
    const since = SINCE_OWN[i % SINCE_OWN.length] ?? 0;
    const history = aPast(
      doneDays(days).map((past) =>
        past.card && past.day === addDays(TODAY, -1 - since)
          ? { ...past, card: { ...past.card, kind: 'self-care' } }
          : past,
      ),
    );
    const drawn = drawWithoutReasons(actions, aDrawInput({ answers, history, salt: `salt-${i}` }));
    if (drawn) counts.set(drawn.action.step, (counts.get(drawn.action.step) ?? 0) + 1);
  }
  return new Map([...counts].map(([step, count]) => [step, count / DRAWS]));
}

describe('how the cards are spread over the steps', () => {
  it.each<[string, Answers, number]>([
    ['somebody who has begun', someAnswers(), 6],
    ['drifted apart', someAnswers({ causes: ['drift'], climate: 'calm-distant' }), 12],
    ['stress and little energy', someAnswers({ causes: ['stress'], energy: 'tired' }), 12],
    ['the third part', openAnswers(), 19],
    ['the last part', openAnswers(), 28],
    ['far away, nothing said', someAnswers({ bond: null, far: null }), 28],
    ['solo', someAnswers({ mode: 'solo' }), 12],
  ])('is what is really drawn: %s', (_, answers, days) => {
    const told = shareOfCards(actions, aDrawInput({ answers, history: aPast(doneDays(days)) }));
    const drawn = drawnShares(answers, days);
    for (const step of new Set([...told.keys(), ...drawn.keys()])) {
      expect(Math.abs((told.get(step) ?? 0) - (drawn.get(step) ?? 0)), `step ${step}`).toBeLessThan(0.05);
    }
  });

  it('comes to one, whatever is closed', () => {
    for (const answers of [
      someAnswers(),
      openAnswers({ closedSteps: [1, 2, 8] }),
      someAnswers({ welcome: [] }),
    ]) {
      const all = [...shareOfCards(actions, aDrawInput({ answers })).values()];
      expect(all.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1);
    }
  });

  it('leaves out what is turned off, and what waits for a later part', () => {
    const early = shareOfCards(actions, aDrawInput({ answers: someAnswers({ closedSteps: [2] }) }));
    expect(early.has(2)).toBe(false);
    expect(early.has(4)).toBe(false);
    expect(early.has(6)).toBe(false);
  });

  it('is empty where everything is turned off', () => {
    const answers = someAnswers({ closedSteps: [1, 2, 3, 4, 5, 6, 7, 8] });
    expect(shareOfCards(actions, aDrawInput({ answers })).size).toBe(0);
  });

  it('is not moved by a hard day, a return or what was seen lately', () => {
    const plain = shareOfCards(actions, aDrawInput({ history: aPast([daysAgo(1, { step: 6 })]) }));
    const hard = aPast([
      daysAgo(1, { step: 6 }),
      { day: TODAY, card: null, swapped: [], marks: ['hard-day'] },
    ]);
    expect(shareOfCards(actions, aDrawInput({ history: hard }))).toEqual(plain);
    const small = { ...aPast([daysAgo(1, { step: 6 })]), smallUntil: addDays(TODAY, 1) };
    expect(shareOfCards(actions, aDrawInput({ history: small }))).toEqual(plain);
    expect(shareOfCards(actions, aDrawInput({ history: EMPTY_HISTORY }))).toEqual(plain);
  });
});
