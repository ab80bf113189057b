import { expect, it } from 'vitest';
import { isFairnessDue } from '../../../../utils/domain/choosing/fairness';
import { inDays } from '../../../support/choosing';

it.each([
  ['before the first card', null, null, false],
  ['four weeks less a day after it', -27, null, false],
  ['four weeks after it', -28, null, true],
  ['a year after it', -365, null, true],
  ['four weeks less a day after it was shown', -365, -27, false],
  ['four weeks after it was shown', -365, -28, true],
  ['where a wrong clock says it was shown tomorrow', -28, 1, true],
  ['where a wrong clock says so in the first weeks', -3, 1, false],
])('the fairness questions %s', (_, first, shown, due) => {
  const day = (offset: number | null) => (offset === null ? null : inDays(offset));
  expect(isFairnessDue(day(first), day(shown), inDays(0))).toBe(due);
});
