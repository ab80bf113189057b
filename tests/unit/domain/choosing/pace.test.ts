import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecondCold, paceAfter, paceBefore } from '../../../../utils/domain/choosing/pace';
import { addDays } from '../../../../utils/domain/day';
import { LANDINGS, type Landing, type PaceBody } from '../../../../utils/domain/entries';
import { TODAY } from '../../../support/builders';
import { runs } from '../../../support/runs';

const EVEN: PaceBody = { smallUntil: null, quietUntil: null };
const inDays = (days: number) => addDays(TODAY, days);
/** The size after landings so many days from today. */
const sizeAfter = (...landings: [day: number, landing: Landing][]) =>
  landings.reduce(
    (pace, [day, landing]) => paceAfter(landing, paceBefore(pace, inDays(day)), inDays(day)),
    EVEN,
  );

describe('the size of the next steps', () => {
  it('is small for two days after one cold landing, and thanks may still be said', () => {
    expect(sizeAfter([0, 'cold'])).toEqual({ smallUntil: inDays(2), quietUntil: null });
  });

  it.each([
    ['two cold ones in a row', sizeAfter([-5, 'cold'], [0, 'cold']), inDays(28)],
    [
      'another word between them that is not warm',
      sizeAfter([-8, 'cold'], [-4, 'neutral'], [0, 'cold']),
      inDays(28),
    ],
    ['a warm one between them', sizeAfter([-8, 'cold'], [-4, 'warm'], [0, 'cold']), null],
    ['more than four weeks between them', sizeAfter([-29, 'cold'], [0, 'cold']), null],
    ['the same day said twice', sizeAfter([0, 'cold'], [0, 'cold']), null],
    [
      'a second cold one that was another word after all',
      sizeAfter([-5, 'cold'], [0, 'cold'], [0, 'neutral']),
      null,
    ],
    ['and cold in the end', sizeAfter([-5, 'cold'], [0, 'cold'], [0, 'neutral'], [0, 'cold']), inDays(28)],
    ['a warm one after them', sizeAfter([-5, 'cold'], [0, 'cold'], [9, 'warm']), null],
  ])('with %s keeps thanks private until %o', (_, { quietUntil }, expected) => {
    expect(quietUntil).toBe(expected);
  });

  it('names help on the day of the second one alone', () => {
    const pace = sizeAfter([-5, 'cold'], [0, 'cold']);
    expect([isSecondCold(pace, TODAY), isSecondCold(pace, inDays(1))]).toEqual([true, false]);
  });

  it('keeps two days and nothing else, however many there were', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...LANDINGS)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(any, (landings) => {
        const pace = sizeAfter(...landings.sort(([a], [b]) => a - b));
        expect(Object.keys(pace).sort()).toEqual(['quietUntil', 'smallUntil']);
      }),
      runs(100),
    );
  });
});
