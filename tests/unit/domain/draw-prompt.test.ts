import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../utils/content/index';
import { addDays } from '../../../utils/domain/day';
import { drawPromptForDay, type Shown } from '../../../utils/domain/draw';
import type { GratitudePrompt } from '../../../utils/domain/gratitude-prompt';
import { anyHistory, anyPrompts } from '../../support/arbitraries';
import { aPrompt, aPromptAboutOneself, TODAY } from '../../support/builders';
import { runs } from '../../support/runs';
import { liveWithPrompts } from '../../support/simulated-days';

type State = Parameters<typeof drawPromptForDay>[1];

const aState = (overrides: Partial<State> = {}): State => ({
  day: TODAY,
  salt: 'a-salt',
  history: [],
  shownToday: [],
  solo: false,
  ...overrides,
});
const shownOn = (daysAgo: number, itemId: string): Shown => ({ day: addDays(TODAY, -daysAgo), itemId });
const salts = Array.from({ length: 40 }, (_, i) => `salt-${i}`);
const drawnIds = (library: readonly GratitudePrompt[], state: Partial<State> = {}) =>
  [...new Set(salts.map((salt) => drawPromptForDay(library, aState({ ...state, salt }))?.id))].sort();

describe('a prompt', () => {
  it('is the same for the same state, whatever the order of the history', () => {
    const ids = fc.integer({ min: 0, max: 9 }).map((i) => `p${i}`);
    fc.assert(
      fc.property(
        anyPrompts(10),
        anyHistory(ids),
        fc.string(),
        fc.boolean(),
        (library, history, salt, solo) => {
          const once = drawPromptForDay(library, aState({ history, salt, solo }));
          const again = drawPromptForDay(library, aState({ history: [...history].reverse(), salt, solo }));
          expect(again).toEqual(once);
        },
      ),
      runs(100),
    );
  });

  it('is there whenever one may be shown, and none is shown that may not', () => {
    const ids = fc.integer({ min: 0, max: 9 }).map((i) => `p${i}`);
    fc.assert(
      fc.property(
        anyPrompts(10),
        anyHistory(ids),
        fc.subarray(['p0', 'p1', 'p2', 'p3']),
        fc.boolean(),
        (library, history, shownToday, solo) => {
          const fitting = library.filter(
            (it) =>
              !solo ||
              (['myself', 'life'].includes(it.target) &&
                it.kind === 'private' &&
                !it.avoidWhen.includes('unsafe')),
          );
          const drawn = drawPromptForDay(library, aState({ history, shownToday, solo }));
          if (drawn) expect(fitting).toContain(drawn);
          else expect(fitting).toEqual([]);
        },
      ),
      runs(200),
    );
  });

  it('differs from person to person', () => {
    const month = (salt: string) => liveWithPrompts(prompts, { days: 30, salt }).map((it) => it.item.id);
    const [one, other] = [month('one'), month('other')];
    expect(one.filter((id, i) => id === other[i]).length).toBeLessThan(8);
  });

  it.each([
    [30, ['other']],
    [31, ['other', 'recent']],
    [-30, ['other']],
    [-31, ['other', 'recent']],
  ])('does not come again within 30 days: %s days ago', (daysAgo, expected) => {
    const library = [
      aPrompt({ id: 'recent', dimension: 'humour' }),
      aPrompt({ id: 'other', dimension: 'skill' }),
    ];
    const history = [shownOn(daysAgo, 'recent'), shownOn(daysAgo > 0 ? 31 : -31, 'other')];
    expect(drawnIds(library, { history })).toEqual(expected);
  });

  it('comes again where nothing else is left, the longest ago first', () => {
    const library = [1, 2, 3].map((i) => aPrompt({ id: `prompt-${i}`, dimension: `dimension-${i}` }));
    const history = [shownOn(9, 'prompt-1'), shownOn(12, 'prompt-2'), shownOn(7, 'prompt-3')];
    expect(drawnIds(library, { history })).toEqual(['prompt-2']);
  });

  it('comes again on the same day once all were seen', () => {
    const library = [aPrompt({ id: 'one' }), aPrompt({ id: 'other' })];
    expect(drawnIds(library, { shownToday: ['one', 'other'] })).not.toEqual([undefined]);
  });

  it('is none where none fits', () => {
    expect(drawnIds([])).toEqual([undefined]);
    expect(drawnIds([aPrompt()], { solo: true })).toEqual([undefined]);
  });
});

describe('the dimension of yesterday', () => {
  const [first, second] = [1, 2].map((i) => aPrompt({ id: `humour-${i}`, dimension: 'humour' })) as [
    GratitudePrompt,
    GratitudePrompt,
  ];
  const other = aPromptAboutOneself({ id: 'rest', dimension: 'rest' });

  it('does not come again today', () => {
    expect(drawnIds([first, second, other], { history: [shownOn(1, first.id)] })).toEqual(['rest']);
  });

  it('does not come again today after it was swapped away', () => {
    const history = [shownOn(1, first.id), shownOn(1, 'gone')];
    expect(drawnIds([first, second, other], { history })).toEqual(['rest']);
  });

  it('is not asked about twice on one day', () => {
    expect(drawnIds([first, second, other], { shownToday: [first.id] })).toEqual(['rest']);
  });

  it('comes again where only prompts of the last 30 days ask about another', () => {
    const history = [shownOn(1, first.id), shownOn(20, other.id)];
    expect(drawnIds([first, second, other], { history })).toEqual(['humour-2']);
  });

  it('gives way to another where all were asked within 30 days', () => {
    const history = [shownOn(1, first.id), shownOn(2, other.id), shownOn(3, second.id)];
    expect(drawnIds([first, second, other], { history })).toEqual(['rest']);
  });
});

describe('over many days', () => {
  const lives = [
    ['without swaps', { days: 400, solo: false }],
    ['in solo mode', { days: 400, solo: true }],
  ] as const;

  it.each(lives)('no dimension comes on two days running, %s', (_, life) => {
    const dimensions = liveWithPrompts(prompts, life).map((it) => it.item.dimension);
    expect(dimensions).toHaveLength(life.days);
    expect(dimensions.filter((dimension, i) => dimension === dimensions[i - 1])).toEqual([]);
  });

  it.each([...lives, ['with three swaps a day', { days: 90, solo: false, swapsOn: () => 3 }] as const])(
    'no prompt comes again within 30 days while another is left, %s',
    (_, life) => {
      const fitting = prompts.filter((it) => !life.solo || ['myself', 'life'].includes(it.target));
      const problems = liveWithPrompts(prompts, life).flatMap(({ day, item, history, shownToday }) => {
        const monthAgo = addDays(day, -30);
        const recent = new Set(history.filter((past) => past.day >= monthAgo).map((past) => past.itemId));
        const left = fitting.filter((it) => !recent.has(it.id) && !shownToday.includes(it.id));
        return recent.has(item.id) && left.length > 0 ? [`${day}: ${item.id}, ${left[0]?.id} was left`] : [];
      });
      expect(problems).toEqual([]);
    },
  );

  it('a day shows no prompt twice', () => {
    const showings = liveWithPrompts(prompts, { days: 20, swapsOn: () => 5 });
    expect(showings.filter((it) => it.shownToday.includes(it.item.id))).toEqual([]);
  });

  it('solo mode asks about oneself and life and nothing else', () => {
    const showings = liveWithPrompts(prompts, { days: 200, solo: true, swapsOn: () => 1 });
    const targets = new Set(showings.map((it) => it.item.target));
    expect([...targets].sort()).toEqual(['life', 'myself']);
  });
});
