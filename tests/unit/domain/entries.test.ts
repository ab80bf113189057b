import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepUnseen } from '../../../utils/domain/entries';

describe('when a text is written over', () => {
  it.each<[string, { base: string; current: string; next: string }, string[]]>([
    ['what the writer began with is not kept', { base: 'one', current: 'one', next: 'two' }, []],
    ['what another page made of it is kept', { base: 'one', current: 'other', next: 'two' }, ['other']],
    ['the same words from another page are not kept twice', { base: 'one', current: 'two', next: 'two' }, []],
    ['nothing is kept of an empty text', { base: 'one', current: '', next: 'two' }, []],
    [
      'what stood there is kept where the writer cleared it',
      { base: 'one', current: 'other', next: '' },
      ['other'],
    ],
    [
      'what another page wrote where there was nothing is kept',
      { base: '', current: 'other', next: 'two' },
      ['other'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(keepUnseen([], texts)).toEqual(expected);
  });

  it('what was kept before stays, in its order and once', () => {
    const texts = { base: 'one', current: 'other', next: 'two' };
    expect(keepUnseen(['first', 'second'], texts)).toEqual(['first', 'second', 'other']);
    expect(keepUnseen(['other', 'second'], texts)).toEqual(['other', 'second']);
  });

  it('every text of many pages that write in any order is still found', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.record({ text: word, sees: fc.boolean() }), { maxLength: 12 }), (writes) => {
        let entry = { text: 'start', earlier: [] as string[] };
        // A writer that has not looked since the start knows no other text.
        for (const { text, sees } of writes) {
          const texts = { base: sees ? entry.text : 'start', current: entry.text, next: text };
          const before = entry;
          entry = { text, earlier: keepUnseen(entry.earlier, texts) };
          const known = [entry.text, ...entry.earlier];
          expect(known).toEqual(expect.arrayContaining(before.earlier));
          if (!sees && before.text !== 'start') expect(known).toContain(before.text);
          expect(new Set(entry.earlier).size).toBe(entry.earlier.length);
        }
      }),
    );
  });
});
