import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownItFrames, sayItFrames } from '../../../../components/hooks/tool-words';
import { composeOwnIt } from '../../../../utils/domain/drafting/own-it';
import { composeSayIt, type SayItParts } from '../../../../utils/domain/drafting/say-it';
import { runs } from '../../../support/runs';

const NOTHING = { side: '', feel: '', when: '', wish: '' };
const say = (parts: Partial<SayItParts>) => composeSayIt({ ...NOTHING, ...parts }, sayItFrames());

describe('what one might say', () => {
  it.each<[Partial<SayItParts>, string]>([
    [{}, ''],
    [{ feel: ' , ' }, ''],
    [{ feel: 'lonely' }, 'I feel lonely.'],
    [{ feel: 'lonely, tired' }, 'I feel lonely and tired.'],
    [
      { feel: 'I feel sad', when: 'when the door closed.' },
      'I feel sad about the time when the door closed.',
    ],
    [{ when: 'you came in at nine' }, 'I think of the time when you came in at nine.'],
    [{ wish: 'I would like ten minutes' }, 'I would like ten minutes.'],
    [
      { side: 'have had a long week', feel: 'lonely', when: 'we ate', wish: 'a walk on Sunday' },
      'I can see that you might have had a long week. I feel lonely about the time when we ate. I would like a walk on Sunday.',
    ],
  ])('of %o is %j', (parts, words) => {
    expect(say(parts)).toBe(words);
  });

  it.each<[Partial<SayItParts>, string]>([
    [
      { feel: 'It seems to me that you left. How is it for you?', wish: 'a walk' },
      'It seems to me that you left. How is it for you? I would like a walk.',
    ],
    [{ feel: 'sad', when: 'I was alone on Sunday.' }, 'I feel sad. I was alone on Sunday.'],
    [{ wish: 'Could we take a walk?' }, 'Could we take a walk?'],
  ])('leaves a whole sentence as it is: %o', (parts, words) => {
    expect(say(parts)).toBe(words);
  });

  it('has every line that was typed, as whole sentences', () => {
    const typed = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/);
    const parts = fc.record({
      side: fc.option(typed, { nil: '' }),
      feel: fc.option(typed, { nil: '' }),
      when: fc.option(typed, { nil: '' }),
      wish: fc.option(typed, { nil: '' }),
    });
    fc.assert(
      fc.property(parts, (some) => {
        const words = say(some);
        for (const line of Object.values(some)) expect(words).toContain(line);
        if (words !== '') expect(words).toMatch(/^\p{Lu}[^\n]*\.$/u);
        expect(words).not.toMatch(/\s\s|\.\.|\$|undefined/);
      }),
      runs(200),
    );
  });
});

describe('words that own a mistake', () => {
  const own = (parts: object) =>
    composeOwnIt({ did: '', meant: '', repair: '', change: '', ...parts }, ownItFrames());

  it('begin with what was done and take it on oneself', () => {
    expect(own({ did: 'i came an hour late' })).toBe('I came an hour late. That was on me.');
  });

  it('say what it may have meant, how it is repaired and what changes', () => {
    expect(
      own({
        did: 'I came an hour late.',
        meant: 'that you waited',
        repair: 'call tomorrow at seven',
        change: 'From now on, I will send a word',
      }),
    ).toBe(
      'I came an hour late. That was on me. For you it may have meant that you waited. ' +
        'To put it right, I will call tomorrow at seven. From now on, I will send a word.',
    );
  });

  it('take nothing on oneself where nothing is said to have been done', () => {
    expect(own({ repair: 'call' })).toBe('To put it right, I will call.');
    expect(own({})).toBe('');
  });
});
