import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canNotice,
  isTooBigForACard,
  noticeIn,
  noticeInOwning,
} from '../../../../utils/domain/noticing/notice';
import * as building from '../../../support/noticing/building.ts';
import { labelled, sentences } from '../../../support/noticing/labelled.ts';

const READERS = [noticeIn, noticeInOwning];
const WRITTEN = [
  ...[building.BUILDING_CHARGES, building.BUILDING_OWNING].flatMap(labelled).map((it) => it.text),
  ...[building.BUILDING_CLEAN, building.BUILDING_CLEAN_OWNING, building.BUILDING_HARM].flatMap(sentences),
];
const ONE_SENTENCE = WRITTEN.filter((it) => !/[.!?]\s/.test(it));
const WORDS = [...new Set(WRITTEN.join(' ').split(' '))];

/** Texts that may be anything: written sentences, their words mixed, and any signs. */
const aText = fc.oneof(
  fc.array(fc.constantFrom(...WRITTEN), { maxLength: 4 }).map((it) => it.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((it) => it.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...WRITTEN), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.nat(80))
    .map(([text, sign, at]) => text.slice(0, at) + sign + text.slice(at)),
);

describe('what is noticed', () => {
  it('stands in the text, and in the sentence it is said to be in', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const { start, end, words, sentence } of READERS.flatMap((read) => read(text).noticed)) {
          expect(words).toBe(text.slice(start, end));
          expect(words).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const read of READERS) expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('is gone from a softer form, which tells of no harm', () => {
    fc.assert(
      fc.property(aText, (text) => {
        for (const read of READERS) {
          for (const { kind, softer } of read(text).noticed) {
            if (softer === null) continue;
            const again = read(softer);
            expect(again.harm).toBe(false);
            expect(again.noticed.map((it) => it.kind)).not.toContain(kind);
          }
        }
      }),
    );
  });

  it('is nothing in a sentence that tells of harm and in those beside it, whatever stands around', () => {
    const harm = fc.constantFrom(...sentences(building.BUILDING_HARM));
    fc.assert(
      fc.property(harm, fc.constantFrom(...ONE_SENTENCE), (told, other) => {
        const text = `${other}. ${told}. ${other}`;
        for (const read of READERS) {
          expect(read(told)).toEqual({ noticed: [], harm: true });
          expect(read(text)).toEqual({ noticed: [], harm: true });
        }
      }),
    );
  });

  it('is noticed in a far sentence all the same', () => {
    const { harm, noticed } = noticeIn('He hit me. It rained. The bus was late. You never listen.');
    expect(harm).toBe(true);
    expect(noticed.map((it) => it.words)).toEqual(['never']);
  });

  it('is not what somebody else said', () => {
    expect(noticeIn('When you said "you never listen" I went quiet.').noticed).toEqual([]);
    expect(noticeIn('“You never listen.”').noticed).toHaveLength(1);
  });

  it('is told once a kind and sentence, in the order of the text', () => {
    const { noticed } = noticeIn('You are so lazy. You never cook and you never clean, you liar.');
    expect(noticed.map((it) => [it.kind, it.words])).toEqual([
      ['label', 'You are so lazy'],
      ['always-never', 'never'],
      ['label', 'you liar'],
    ]);
  });

  it('is noticed in English alone', () => {
    const known = ['en', 'en_US', 'EN', 'en-GB', 'de', 'constructor', ''].filter(canNotice);
    expect(known).toEqual(['en', 'en_US', 'EN', 'en-GB']);
  });
});

describe('a softer form', () => {
  it.each([
    ['You never help around the house.', 'You rarely help around the house.'],
    ['you always leave early', 'you often leave early'],
    ['Every time I talk you leave.', 'Often when I talk you leave.'],
    ["You're happy when I'm down.", "It seems to me that you are happy when I'm down. Is that so?"],
    ["I feel like you don't see me", "It seems to me that you don't see me. How is it for you?"],
    ['You made me feel worthless.', 'I felt worthless.'],
    ['It is your fault that I was alone.', 'I was alone.'],
    ["Why won't you talk to me?", 'Could you talk to me?'],
  ])('of “%s” is “%s”', (text, softer) => {
    expect(noticeIn(text).noticed[0]?.softer).toBe(softer);
  });

  it.each([
    ["I'm sorry I was late, but the bus was late too.", "I'm sorry I was late."],
    ['Sorry if I hurt you.', 'Sorry that I hurt you.'],
    ['It was all my fault.', 'It was partly my fault.'],
    ['I lied because I did not want to upset you.', 'I lied.'],
  ])('of “%s”, where a mistake is owned, is “%s”', (text, softer) => {
    expect(noticeInOwning(text).noticed.map((it) => it.softer)).toContain(softer);
  });

  it('is not made where it would have to be invented', () => {
    expect(noticeIn('You are so selfish.').noticed[0]?.softer).toBeNull();
    expect(noticeIn('You never paid me back.').noticed[0]?.softer).toBeNull();
    expect(noticeInOwning('But you started.').noticed.map((it) => it.softer)).toContain(null);
  });
});

describe('the work of reading', () => {
  // The time a process computed, in microseconds: what else the machine does is not in it.
  const cost = (text: string) => {
    const before = process.cpuUsage().user;
    for (const read of READERS) read(text);
    return process.cpuUsage().user - before;
  };

  it.each([
    'you never listen to me ',
    'you are you are ',
    'if you ',
    'sorry if you ',
    'because of you , ',
    'not a a ',
    'x. ',
    '"',
    ' ',
    'aaaaaaaaaaaaaaaa',
    "a'a",
  ])('grows with the length of the text and no faster: %j', (unit) => {
    const short = unit.repeat(Math.ceil(600 / unit.length));
    cost(short);
    const least = (text: string) => Math.min(...[1, 2, 3].map(() => cost(text)));
    // Eight times the text; something that grew with its square would take sixty-four times as long.
    expect(least(short.repeat(8))).toBeLessThan(30 * Math.max(least(short), 5000));
  });
});

describe('what is too big for a card', () => {
  it.each([
    'I had an affair.',
    'i cheated on you with someone from work',
    'I slept with somebody else last summer',
    'I lied to you for months about my job',
    'For two years I hid the letters from the bank',
    'I gambled away our savings.',
    'I hit you on Friday.',
    'I threatened you.',
    'I have a child you do not know of, a secret family',
  ])('is %s', (text) => {
    expect(isTooBigForACard(text)).toBe(true);
  });

  it.each([
    'I was late on Friday.',
    'I forgot your birthday.',
    'I shouted at you in the kitchen.',
    'I lied to you about the cake.',
    'I told your secret to Ben.',
    'I cheated at cards.',
    'I read a book for hours while you cooked.',
    '',
  ])('is not %s', (text) => {
    expect(isTooBigForACard(text)).toBe(false);
  });
});
