import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRev, sequenceOf } from '../../../utils/domain/record';
import { runs } from '../../support/runs';

const sequence = fc.integer({ min: 0, max: 999_999_999_999 });
const writer = fc.stringMatching(/^[0-9a-f]{10}$/);

describe('a revision', () => {
  it('orders as text as its number does, whoever wrote it', () => {
    fc.assert(
      fc.property(sequence, sequence, writer, writer, (a, b, one, other) => {
        fc.pre(a !== b);
        expect(makeRev(a, one) < makeRev(b, other)).toBe(a < b);
      }),
      runs(200),
    );
  });

  it('differs where the writers differ', () => {
    expect(makeRev(7, 'aa')).not.toBe(makeRev(7, 'bb'));
  });

  it('gives its number back', () => {
    fc.assert(
      fc.property(sequence, writer, (number, by) => {
        expect(sequenceOf(makeRev(number, by))).toBe(number);
      }),
      runs(100),
    );
  });

  it.each(['', 'x', 'Infinity', '1e999', 'not a number.w', '12.5'])('%j counts as 0', (rev) => {
    expect(sequenceOf(rev)).toBe(0);
  });
});
