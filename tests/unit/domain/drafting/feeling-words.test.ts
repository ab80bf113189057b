import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feelingsIn, toggleFeeling, withFeeling } from '../../../../utils/domain/drafting/feeling-words';
import { runs } from '../../../support/runs';

const word = fc.constantFrom('sad', 'tired', 'full of grief', 'at ease');

it.each([
  ['', []],
  ['sad', ['sad']],
  [' sad ,, tired, sad', ['sad', 'tired']],
  ['full  of\ngrief', ['full of grief']],
])('the words in %j are %j', (field, words) => {
  expect(feelingsIn(field)).toEqual(words);
});

it('a word goes in and out again, and every other word stays', () => {
  fc.assert(
    fc.property(fc.array(word), fc.string(), word, (chosen, own, toggled) => {
      const field = [...chosen, own].join(', ');
      const before = feelingsIn(field);
      const once = feelingsIn(toggleFeeling(field, toggled));
      expect(once.includes(toggled)).toBe(!before.includes(toggled));
      expect(once.filter((it) => it !== toggled)).toEqual(before.filter((it) => it !== toggled));
      expect(feelingsIn(withFeeling(field, toggled))).toContain(toggled);
    }),
    runs(200),
  );
});

it('a word that is there already is not put in twice', () => {
  expect(withFeeling('sad, tired', 'sad')).toBe('sad, tired');
});
