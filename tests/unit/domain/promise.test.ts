import { describe, expect, it } from 'vitest';
import { isVast, lackOf, promiseClauses, usualDue } from '../../../utils/domain/promise';
import { isWallText } from '../../../utils/domain/reminders/wall-text';

const NOW = '2026-03-12T20:00';
const WHOLE = { when: '', will: 'send the photos', date: '2026-03-13', time: '18:00' };

describe('a wall time', () => {
  it.each(['2026-03-12T00:00', '2024-02-29T23:59'])('%s is one', (text) => {
    expect(isWallText(text)).toBe(true);
  });

  it.each([
    '2026-02-29T10:00',
    '2026-03-12',
    '2026-03-12T24:00',
    '2026-03-12T9:00',
    '2026-03-12T09:00:00',
    '',
    5,
  ])('%j is none', (text) => {
    expect(isWallText(text)).toBe(false);
  });
});

describe('a promise', () => {
  it.each([
    [{}, null],
    [{ will: ' . ' }, 'words'],
    [{ date: '' }, 'time'],
    [{ time: '' }, 'time'],
    [{ date: '2026-03-12', time: '20:00' }, 'passed'],
    [{ date: '2026-03-12', time: '20:01' }, null],
    [{ date: '2025-12-31' }, 'passed'],
  ])('with %o lacks %j', (parts, lack) => {
    expect(lackOf({ ...WHOLE, ...parts }, NOW)).toBe(lack);
  });

  it('is due tomorrow at six where nothing else is said', () => {
    expect(usualDue('2026-02-28')).toEqual({ date: '2026-03-01', time: '18:00' });
  });

  it('has no words twice that stand above its lines', () => {
    const leads = { when: 'When', will: 'I will' };
    expect(promiseClauses({ when: 'when I park.', will: 'I will call' }, leads)).toEqual({
      when: 'I park',
      will: 'call',
    });
  });

  it.each(['always listen', 'be a better friend', 'call every day', 'try', 'spend more time with you'])(
    'to %s is large or vague',
    (will) => {
      expect(isVast(will)).toBe(true);
    },
  );

  it.each(['send you the photos', 'call on Sunday at six', 'bring the ladder back', 'read the letter', ''])(
    'to %s is neither',
    (will) => {
      expect(isVast(will)).toBe(false);
    },
  );
});
