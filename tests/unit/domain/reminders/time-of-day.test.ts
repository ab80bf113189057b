import { describe, expect, it } from 'vitest';
import { isTimeOfDay } from '../../../../utils/domain/reminders/time-of-day';

describe('a time of the day', () => {
  it.each(['00:00', '09:05', '19:59', '23:59'])('%s is one', (text) => {
    expect(isTimeOfDay(text)).toBe(true);
  });

  it.each(['24:00', '9:05', '09:60', '09:05:00', '0905', ' 09:05', '09:05\n', '-1:00', '', null, 905])(
    '%j is none',
    (value) => {
      expect(isTimeOfDay(value)).toBe(false);
    },
  );
});
