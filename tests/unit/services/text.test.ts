import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { t, tCount } from '../../../utils/services/text';

const inLanguage = (tag: string) => {
  fakeBrowser.i18n.getUILanguage = () => tag;
};

describe('a sentence', () => {
  it('is the whole one of its key', () => {
    expect(t('reminder.text_1')).toBe('Your two minutes');
  });

  it('is filled in', () => {
    expect(t('after.doneAt', '19:40')).toBe('Done at 19:40');
  });

  it('keeps what is filled in as it was written', () => {
    expect(t('note.begunUnder', 'Is $1 too much?')).toContain('Is $1 too much?');
  });
});

describe('a sentence about a number', () => {
  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [90, '90 minutes'],
  ])('%i: %s', (count, expected) => {
    expect(tCount('today.minutes', count)).toBe(expected);
  });

  it.each([
    ['en', '1,234 planks laid so far'],
    ['de', '1.234 planks laid so far'],
    ['hi', '1,234 planks laid so far'],
  ])('writes the number as is usual in %s', (tag, expected) => {
    inLanguage(tag);
    expect(tCount('bridge.planks', 1234)).toBe(expected);
  });

  it.each([
    ['ar', 3],
    ['pl', 2],
    ['cy', 6],
  ])('has words also where %s asks for a form that is not written: %i', (tag, count) => {
    inLanguage(tag);
    expect(tCount('today.minutes', count)).toMatch(/minutes$/);
  });

  it('takes the form that the language asks for, not the one that English would', () => {
    inLanguage('fr');
    expect(tCount('today.minutes', 0)).toBe('0 minute');
  });
});
