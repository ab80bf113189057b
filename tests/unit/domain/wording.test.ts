import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../utils/domain/wording';
import { anAction } from '../../support/builders.ts';

const action = anAction({
  title: 'Ask one thing',
  body: 'For everybody.',
  wordings: { friend: { body: 'For a friend.', easier: 'Less, for a friend.' }, far: { body: 'From afar.' } },
});

describe('the words of an item', () => {
  it.each([
    [{ bond: null, far: false }, 'For everybody.'],
    [{ bond: 'partner', far: false }, 'For everybody.'],
    [{ bond: 'friend', far: false }, 'For a friend.'],
    [{ bond: 'friend', far: true }, 'From afar.'],
    [{ bond: null, far: true }, 'From afar.'],
  ] as const)('for %j are “%s”', (closeness, body) => {
    expect(wordsFor(action, closeness)).toMatchObject({ title: 'Ask one thing', body });
  });

  it('keep a bond’s own words where being far changes nothing', () => {
    expect(wordsFor(action, { bond: 'friend', far: true }).easier).toBe('Less, for a friend.');
  });
});
