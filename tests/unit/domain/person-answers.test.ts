import { describe, expect, it } from 'vitest';
import { DEFAULT_ANSWERS } from '../../../utils/domain/choosing/answers';
import { answersOf, needsFirstRun, newPerson } from '../../../utils/domain/person-answers';
import { aPerson } from '../../support/builders';

describe('what choosing asks about a person', () => {
  it('is what somebody means who skips everything, where nothing was said', () => {
    expect(answersOf(null)).toEqual(DEFAULT_ANSWERS);
    expect(answersOf(newPerson('a-salt'))).toEqual(DEFAULT_ANSWERS);
  });

  it('is every answer as it was given, and nothing else of the person', () => {
    const said = {
      ...{ bond: 'family', far: true, causes: ['drift'], climate: 'tense', trustBroken: true },
      ...{ welcome: ['talk'], minutes: 15, energy: 'tired', moment: 'morning', aware: true },
      ...{ closedSteps: [4], mode: 'solo' },
    } as const;
    const person = aPerson({ ...structuredClone(said), name: 'A.', stars: ['s1-a'] } as Parameters<
      typeof aPerson
    >[0]);
    expect(answersOf(person)).toEqual({ ...DEFAULT_ANSWERS, ...said });
  });

  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])('has the safety questions behind each switch: touch %s, talks %s', (touchOn, talksOn) => {
    expect(answersOf(aPerson({ touchOn, talksOn }))).toMatchObject({
      touchOn,
      safetyConfirmed: { touch: touchOn, talks: talksOn },
    });
  });
});

describe('a new person', () => {
  it('has the salt that was given, and no list in common with another', () => {
    const [one, other] = [newPerson('one'), newPerson('other')];
    expect([one.salt, other.salt]).toEqual(['one', 'other']);
    one.stars.push('s1-a');
    one.causes.push('drift');
    expect([other.stars, other.causes]).toEqual([[], []]);
    expect(DEFAULT_ANSWERS.causes).toEqual([]);
  });
});

describe('first run', () => {
  it.each([
    ['before anything is known', null, true],
    ['at its first page', aPerson({ firstRun: 0 }), true],
    ['at a later page', aPerson({ firstRun: 5 }), true],
    ['once it is over', aPerson({ firstRun: null }), false],
  ])('is still to come %s: %#', (_, person, expected) => {
    expect(needsFirstRun(person)).toBe(expected);
  });
});
