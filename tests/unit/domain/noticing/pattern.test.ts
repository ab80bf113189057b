import { describe, expect, it } from 'vitest';
import { Choices } from '../../../../utils/domain/noticing/choice';
import { mayBegin, placeAt } from '../../../../utils/domain/noticing/find';
import { patternOf } from '../../../../utils/domain/noticing/pattern';

const choices = new Choices({ colour: 'red deep+blue {dark}', dark: 'black gr*', year: '19\\d\\d' });

/** The words a pattern is found at first, or null. `,` and `.` are signs. */
function found(pattern: string, text: string): string | null {
  const words = text.split(' ');
  const ready = patternOf(pattern, choices);
  const begins = words.map((_, at) => at === 0 || words[at - 1] === ',');
  const view = { words, begins, from: 0, to: words.length };
  for (let at = 0; at < words.length; at++) {
    const place = mayBegin(ready, words[at] ?? '') && placeAt(ready, view, at);
    if (place) return words.slice(place.from, place.to).join(' ');
  }
  return null;
}

describe('a pattern', () => {
  it.each([
    ['you are', 'and you are here', 'you are'],
    ['you are', 'you were', null],
    ['a|b+c d', 'x b c d', 'b c d'],
    ['run* *ed', 'running talked', 'running talked'],
    ['you so? late', 'you late', 'you late'],
    ['you so? late', 'you so late', 'you so late'],
    ['you so? late', 'you so so late', null],
    ['{colour} sky', 'deep blue sky', 'deep blue sky'],
    ['{colour} sky', 'grey sky', 'grey sky'],
    ['{colour}*2 sky', 'red black sky', 'red black sky'],
    ['{colour}*2 sky', 'sky', 'sky'],
    ['in+{year}', 'back in 1998', 'in 1998'],
    ['you _2 late', 'you are so late', 'you are so late'],
    ['you _2 late', 'you are so very late', null],
    ['you _2 late', 'you are not late', null],
    ['you _2 late', 'you , late', null],
    ['you __2 late', 'you , late', 'you , late'],
    ['<not|never+ever you', 'not you', null],
    ['<not|never+ever you', 'never ever you', null],
    ['<not|never+ever you', 'ever you', 'you'],
    ['you !late|very+late', 'you very late', null],
    ['you !late|very+late', 'you very', 'you'],
    ['you !3:late', 'you are so late', null],
    ['you !2:late', 'you are so late', 'you'],
    ['^ you', 'and you', null],
    ['^ you', 'no , you', 'you'],
    ['late $', 'late , you', 'late'],
    ['late $', 'late you', null],
    ['late $|you', 'late you', 'late you'],
    ['late !$', 'late', null],
    ['late QM', 'late ?', 'late ?'],
    ['you [ so late ] again', 'you so late again', 'so late'],
    ['_3 late', 'so late', 'late'],
  ])('%j in “%s” finds %j', (pattern, text, words) => {
    expect(found(pattern, text)).toBe(words);
  });

  it('names only lists that are there', () => {
    expect(() => patternOf('{nothing}', choices)).toThrow('no list is named nothing');
  });
});
