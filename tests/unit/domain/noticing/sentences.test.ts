import { describe, expect, it } from 'vitest';
import { englishSpelling } from '../../../../utils/domain/noticing/en/spelling';
import { lineOf } from '../../../../utils/domain/noticing/line';
import { sentencesOf } from '../../../../utils/domain/noticing/sentences';

describe('the sentences of a text', () => {
  it.each([
    ['One. Two? three!', ['One.', 'Two?', 'three!']],
    ['  no sign at the end ', ['no sign at the end']],
    ['a line\n\nanother', ['a line', 'another']],
    ['It cost 3.50 and no more…', ['It cost 3.50 and no more…']],
    ['“Go.” She went.', ['“Go.”', 'She went.']],
    [' \n ', []],
  ])('%j are %j', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the line of a sentence', () => {
  const words = (text: string) =>
    lineOf(text, 0, englishSpelling)
      .map((it) => it.word)
      .join(' ');

  it.each([
    ['You’re SO late', 'you are so late'],
    ["I can't, won't and dont", 'i can not , will not and do not'],
    ['ur always on ur phone', 'you are always on your phone'],
    ['your late again', 'you are late again'],
    ['your mother’s car', "your mother's car"],
    ["it's mine - its yours", 'it is mine , its yours'],
    ['when i was ill ill tell you', 'when i was ill i will tell you'],
    ['neverrrr again', 'never again'],
    ['two-faced', 'two faced'],
  ])('“%s” is “%s”', (text, line) => {
    expect(words(text)).toBe(line);
  });

  it('leaves out what is quoted, if that is asked for and not all of it', () => {
    const quiet = (text: string) => lineOf(text, 0, englishSpelling, true).map((it) => it.word);
    expect(quiet('he said "you never" again')).toEqual(['he', 'said', '"', '¤', '¤', '"', 'again']);
    expect(quiet('"you never."')).toEqual(['"', 'you', 'never', '.', '"']);
  });
});
