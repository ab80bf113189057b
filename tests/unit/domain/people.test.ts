import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, inOrder, inViewOf, openChoices } from '../../../utils/domain/people';
import { FIRST_PERSON, idEndOf, ownerOf, personIdFrom } from '../../../utils/domain/person-id';
import { aPerson, TODAY } from '../../support/builders';
import { runs } from '../../support/runs';

const someone = (id: string, since = TODAY, body = {}) => ({ id, since, body: aPerson(body) });

describe('the ids of what belongs to a person', () => {
  it('are for the first as they were before there could be several', () => {
    expect(`card-2026-03-12${idEndOf(FIRST_PERSON)}`).toBe('card-2026-03-12');
    expect(ownerOf('card-2026-03-12')).toBe(FIRST_PERSON);
    expect(ownerOf('note-4b0e1c52-1f2b-4d0c-9a55-0a3c2d1e0f00')).toBe(FIRST_PERSON);
  });

  it('tell whose they are, for anybody', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('card-2026-03-12', 'note-4b0e1c52'), (random, id) => {
        const person = personIdFrom(random);
        expect(ownerOf(id + idEndOf(person))).toBe(person);
      }),
      runs(100),
    );
  });
});

describe('who is in view', () => {
  const sam = someone(FIRST_PERSON);
  const kim = someone('person-kim');
  const lee = someone('person-lee', '2026-04-01');

  it('is the one that was chosen last', () => {
    expect(inViewOf([sam, kim], 'person-kim')).toBe('person-kim');
    expect(inViewOf([sam, kim], null)).toBe(FIRST_PERSON);
    expect(inViewOf([sam, kim], 'person-gone')).toBe(FIRST_PERSON);
  });

  it('is another one where that one rests or is asked about still', () => {
    expect(inViewOf([sam, someone('person-kim', TODAY, { resting: true })], 'person-kim')).toBe(FIRST_PERSON);
    expect(inViewOf([sam, someone('person-kim', TODAY, { firstRun: 2 })], 'person-kim')).toBe(FIRST_PERSON);
    expect(inViewOf([someone(FIRST_PERSON, TODAY, { resting: true }), kim], FIRST_PERSON)).toBe('person-kim');
  });

  it('is the chosen one, at rest, where all rest', () => {
    const resting = [FIRST_PERSON, 'person-kim'].map((id) => someone(id, TODAY, { resting: true }));
    expect(inViewOf(resting, 'person-kim')).toBe('person-kim');
    expect(inViewOf(resting, null)).toBe(FIRST_PERSON);
  });

  it('is the first person before there is anybody', () => {
    expect(inViewOf([], null)).toBe(FIRST_PERSON);
  });

  it('does not hang on the order in which they are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([sam, kim, lee], { minLength: 3 }), (people) => {
        expect(inOrder(people).map(({ id }) => id)).toEqual([FIRST_PERSON, 'person-kim', 'person-lee']);
        expect(inViewOf(people, 'person-gone')).toBe(FIRST_PERSON);
      }),
      runs(20),
    );
  });
});

describe('people without a name', () => {
  const friend = (id: string, body = {}) => someone(id, TODAY, { name: '', bond: 'friend', ...body });
  const numbers = (choices: ReturnType<typeof choicesOf>) => choices.map(({ id, nth }) => [id, nth]);
  const all = [friend('a', { resting: true }), friend('b'), friend('c', { name: 'Kim' }), friend('d')];

  it('have a number of their own', () => {
    expect(numbers(choicesOf(all))).toEqual([
      ['a', undefined],
      ['b', 2],
      ['c', undefined],
      ['d', 3],
    ]);
  });

  it('keep it while others rest', () => {
    expect(numbers(openChoices(all))).toEqual([
      ['b', 2],
      ['c', undefined],
      ['d', 3],
    ]);
  });
});
