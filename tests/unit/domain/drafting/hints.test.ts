import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsIn } from '../../../../utils/domain/drafting/hints';
import type { Reading } from '../../../../utils/domain/noticing/notice';
import { runs } from '../../../support/runs';

/** Notices every place of a word; the softer form of a sentence is what `soften` makes of it. */
const noticing =
  (word: string, soften: (sentence: string) => string | null) =>
  (text: string): Reading => ({
    harm: false,
    noticed: [...text.matchAll(new RegExp(word, 'g'))].map((it) => {
      const start = text.lastIndexOf('. ', it.index) === -1 ? 0 : text.lastIndexOf('. ', it.index) + 2;
      const end = text.indexOf('.', it.index) === -1 ? text.length : text.indexOf('.', it.index) + 1;
      return {
        kind: 'blame' as const,
        start: it.index,
        end: it.index + word.length,
        words: it[0],
        sentence: { start, end },
        softer: soften(text.slice(start, end)),
      };
    }),
  });
const put = (word: string, other: string) =>
  noticing(
    word,
    (sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(word, other)}.`,
  );
const none = noticing('XX', () => null);
const standsAlone = (text: string) => /^It .*[.?]$/.test(text);
const under = (lead: string) => ({ lead, standsAlone });

describe('what is noticed in a field', () => {
  it('has the softer form of its sentence, and the field with it under the words above', () => {
    expect(hintsIn('you always sigh', under('when'), put('always', 'often'))).toEqual([
      { kind: 'blame', words: 'always', softer: 'When you often sigh.', field: 'you often sigh' },
    ]);
  });

  it('is read together with the words above it, and a softer form may stand alone', () => {
    const read = noticing('feel that', () => 'It seems that you left. Is it so?');
    expect(hintsIn('that you left', under('I feel'), read)).toEqual([
      {
        kind: 'blame',
        words: 'feel that',
        softer: 'It seems that you left. Is it so?',
        field: 'It seems that you left. Is it so?',
      },
    ]);
  });

  it('is only said where the softer form neither continues those words nor can stand alone', () => {
    const read = noticing('XX', () => 'You went.');
    expect(hintsIn('XX', under('I feel'), read)).toEqual([
      { kind: 'blame', words: 'XX', softer: 'You went.', field: null },
    ]);
  });

  it('is not what stands in the words above it alone', () => {
    expect(hintsIn('sad', under('I XX'), none)).toEqual([]);
    expect(hintsIn(' ', under('I XX '), none)).toEqual([]);
  });

  it('may have no softer form, or one without words', () => {
    const hint = { kind: 'blame', words: 'XX', softer: null, field: null };
    expect(hintsIn('XX', under(''), none)).toEqual([hint]);
    expect(
      hintsIn(
        'XX',
        under(''),
        noticing('XX', () => '.'),
      ),
    ).toEqual([hint]);
  });

  it('is put more softly sentence by sentence; the others stay as they are', () => {
    const line = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(line, line, line, line, (lead, first, before, last) => {
        const field = `${first}. ${before} XX. ${last}?`;
        const [hint] = hintsIn(
          field,
          under(lead),
          noticing('XX', () => 'Softly.'),
        );
        expect(hint?.field).toBe(`${first}. Softly. ${last}?`);
      }),
      runs(200),
    );
  });
});
