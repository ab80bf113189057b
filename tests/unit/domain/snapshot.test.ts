import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/domain/day';
import { parseSnapshot, SNAPSHOT_VERSION, type Snapshot, viewFor } from '../../../utils/domain/snapshot';
import { anyJson } from '../../support/arbitraries';
import { TODAY } from '../../support/builders';
import { runs } from '../../support/runs';
import { aTodayView } from '../../support/views';

const TOMORROW = addDays(TODAY, 1);
const SNAPSHOT: Snapshot = {
  version: SNAPSHOT_VERSION,
  today: aTodayView({ day: TODAY }),
  ahead: { [TOMORROW]: aTodayView({ day: TOMORROW, title: 'Another step' }) },
  draft: 'The tea on',
};
const TEXT = JSON.stringify(SNAPSHOT);

describe('a snapshot from its text', () => {
  it('is what was kept', () => {
    expect(parseSnapshot(TEXT)).toEqual(SNAPSHOT);
  });

  it('is none for any other text, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          anyJson.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(parseSnapshot(text)).toBeNull();
        },
      ),
      runs(200),
    );
  });

  it('is none where the text was cut short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEXT.length - 1 }), (length) => {
        expect(parseSnapshot(TEXT.slice(0, length))).toBeNull();
      }),
      runs(100),
    );
  });

  it.each<[string, object]>([
    ['of version 0.1.0, whose cards have no reasons', { version: 1 }],
    ['of a later version', { version: SNAPSHOT_VERSION + 1 }],
    ['without today', { today: null }],
    ['with a view that has no notes', { today: { ...SNAPSHOT.today, notes: undefined } }],
    ['with a view that has no bridge', { today: { ...SNAPSHOT.today, bridge: null } }],
    ['without the days ahead', { ahead: null }],
    ['with a draft that is no text', { draft: 5 }],
  ])('is none %s', (_, damage) => {
    expect(parseSnapshot(JSON.stringify({ ...SNAPSHOT, ...damage }))).toBeNull();
  });

  it('is none where there is no text', () => {
    expect(parseSnapshot(null)).toBeNull();
  });
});

describe('the view to paint', () => {
  it.each([
    ['its own day', TODAY, SNAPSHOT.today],
    ['a day ahead', TOMORROW, SNAPSHOT.ahead[TOMORROW]],
    ['a day further than those ahead', addDays(TODAY, 2), null],
    ['the day before', addDays(TODAY, -1), null],
  ])('for %s', (_, day, expected) => {
    expect(viewFor(SNAPSHOT, day)).toEqual(expected);
  });

  it('is none without a snapshot', () => {
    expect(viewFor(null, TODAY)).toBeNull();
  });
});
