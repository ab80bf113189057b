import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from '../../../utils/content/index';
import { type Action, isFitForSolo, type Step } from '../../../utils/domain/action';
import { addDays, daysBetween } from '../../../utils/domain/day';
import { type Drawn, type DrawState, drawForDay, isAllowed, type Shown } from '../../../utils/domain/draw';
import { anyActions, anyAllowedActions, anyHistory } from '../../support/arbitraries';
import { anAction, aPrivateAction, TODAY } from '../../support/builders';
import { allowLongRuns, runs } from '../../support/runs';
import { type Life, liveWithActions, type Showing } from '../../support/simulated-days';

allowLongRuns();

const A_YEAR_AND_A_MONTH = 400;

const aState = (overrides: Partial<DrawState> = {}): DrawState => ({
  day: TODAY,
  salt: 'a-salt',
  history: [{ day: addDays(TODAY, -90), itemId: 'long-gone', step: 6 }],
  shownToday: [],
  solo: false,
  small: false,
  ...overrides,
});
const shownOn = (daysAgo: number, itemId: string, step?: Step): Shown => ({
  day: addDays(TODAY, -daysAgo),
  itemId,
  step,
});
const salts = Array.from({ length: 60 }, (_, i) => `salt-${i}`);
/** The ids that are drawn for at least one of many salts. */
const drawnIds = (library: readonly Action[], state: Partial<DrawState> = {}) =>
  [...new Set(salts.map((salt) => drawForDay(library, aState({ ...state, salt }))?.action.id))].sort();

const anyState: fc.Arbitrary<DrawState> = fc.record({
  day: fc.constant(TODAY),
  salt: fc.string(),
  history: anyHistory(fc.integer({ min: 0, max: 14 }).map((i) => `a${i}`)),
  shownToday: fc.uniqueArray(
    fc.integer({ min: 0, max: 14 }).map((i) => `a${i}`),
    { maxLength: 3 },
  ),
  solo: fc.boolean(),
  small: fc.boolean(),
});

describe('what may be shown', () => {
  const forbidden: [string, Partial<Action>][] = [
    ['of step 4', { step: 4 }],
    ['a conversation of step 5', { step: 5, contacts: true }],
    ['done in person', { coPresence: 'in-person' }],
    ['only for people who live near', { distanceOk: 'no' }],
    ['replaced by a twin at a distance', { distanceOk: { twinId: 's2-a-call' } }],
    ['only for those whose other person knows', { needsAware: 'yes' }],
    ['touch', { touch: 'light' }],
    ['behind the gate of warmth', { gate: 'warm' }],
    ['behind the gate of conflict', { gate: 'conflict' }],
    ['not for friends', { relations: ['partner', 'family'] }],
    ['only for family', { relations: ['family'] }],
  ];

  it.each(forbidden)('is nothing %s', (_, overrides) => {
    expect(drawForDay([anAction(overrides)], aState())).toBeNull();
    expect(drawForDay([aPrivateAction({ step: 8, ...overrides })], aState({ solo: true }))).toBeNull();
  });

  it('includes what is done alone about a conflict', () => {
    expect(drawnIds([aPrivateAction({ id: 'alone', step: 5 })])).toEqual(['alone']);
  });

  it.each<[string, Partial<Action>]>([
    ['that reaches the other person', { contacts: true }],
    ['that is marked unsafe', { avoidWhen: ['unsafe'] }],
  ])('in solo mode is nothing %s', (_, overrides) => {
    expect(drawForDay([aPrivateAction(overrides)], aState({ solo: true }))).toBeNull();
    expect(drawForDay([aPrivateAction(overrides)], aState())).not.toBeNull();
  });

  it.each<[string, Partial<Action>]>([
    ['that reaches the other person', { contacts: true }],
    ['that takes five minutes', { minutes: 5 }],
    ['that asks for more effort', { effort: 2 }],
  ])('on a small day is nothing %s', (_, overrides) => {
    expect(drawForDay([aPrivateAction(overrides)], aState({ small: true }))).toBeNull();
    expect(drawForDay([aPrivateAction(overrides)], aState())).not.toBeNull();
  });

  it('is all that is ever drawn, whatever the library and the history', () => {
    fc.assert(
      fc.property(anyActions(15), anyState, (library, state) => {
        const drawn = drawForDay(library, state);
        const left = library.filter((it) => isAllowed(it, state) && !state.shownToday.includes(it.id));
        if (drawn) expect(left).toContain(drawn.action);
        else expect(left).toEqual([]);
      }),
      runs(300),
    );
  });

  it('is nothing in an empty library', () => {
    expect(drawForDay([], aState())).toBeNull();
  });
});

describe('a draw', () => {
  it('is the same for the same state, whatever the order of the history', () => {
    fc.assert(
      fc.property(anyActions(15), anyState, (library, state) => {
        const turned = { ...state, history: [...state.history].reverse() };
        expect(drawForDay(library, turned)).toEqual(drawForDay(library, state));
      }),
      runs(200),
    );
  });

  it('never shows again what was shown today', () => {
    fc.assert(
      fc.property(anyAllowedActions(5), fc.string(), (library, salt) => {
        const shown = liveWithActions(library, { days: 1, salt, swapsOn: () => 6 });
        expect(shown.map((it) => it.item.action.id).sort()).toEqual(library.map((it) => it.id).sort());
      }),
      runs(100),
    );
  });

  it('differs from person to person', () => {
    const month = (salt: string) =>
      liveWithActions(actions, { days: 30, salt }).map((it) => it.item.action.id);
    const [one, other] = [month('one'), month('other')];
    expect(one.filter((id, i) => id === other[i]).length).toBeLessThan(8);
  });

  it('reaches every item that is allowed within four years', () => {
    const shown = new Set(liveWithActions(actions, { days: 4 * 365 }).map((it) => it.item.action.id));
    const allowed = actions.filter((it) => isAllowed(it, { solo: false, small: false }));
    expect(allowed.filter((it) => !shown.has(it.id)).map((it) => it.id)).toEqual([]);
  });
});

describe('the first card', () => {
  it('is short, easy and for oneself, and so are those it is swapped for', () => {
    const first = salts.flatMap((salt) => liveWithActions(actions, { days: 1, salt, swapsOn: () => 2 }));
    const large = first.filter(
      ({ item: { action } }) => action.contacts || action.minutes > 2 || action.effort > 1,
    );
    expect(first).toHaveLength(salts.length * 3);
    expect(large.map((it) => it.item.action.id)).toEqual([]);
  });

  it('is a large one where there is no small one', () => {
    expect(drawnIds([anAction({ id: 'large', minutes: 90 })], { history: [] })).toEqual(['large']);
  });
});

describe('an item shown within 30 days', () => {
  const library = [anAction({ id: 'recent', step: 1 }), anAction({ id: 'other', step: 2 })];

  it.each([
    [1, ['other']],
    [30, ['other']],
    [31, ['other', 'recent']],
    [-1, ['other']],
    [-30, ['other']],
    [-31, ['other', 'recent']],
  ])('does not come again: %s days ago', (daysAgo, expected) => {
    const history = [shownOn(daysAgo, 'recent'), shownOn(daysAgo > 0 ? 31 : -31, 'other')];
    expect(drawnIds(library, { history })).toEqual(expected);
  });

  it('does not come again after it was swapped away', () => {
    const history = [shownOn(5, 'recent', undefined), shownOn(5, 'something-else', 3)];
    expect(drawnIds(library, { history })).toEqual(['other']);
  });

  it('comes again where nothing else is left, the longest ago first', () => {
    const history = [shownOn(20, 'recent', 1), shownOn(4, 'other', 2), shownOn(3, 'gone', 3)];
    expect(drawnIds(library, { history })).toEqual(['recent']);
  });
});

describe('a step shown on the last two days', () => {
  const [first, second, third] = [1, 2, 3].map((i) => anAction({ id: `step-1-${i}`, step: 1 })) as [
    Action,
    Action,
    Action,
  ];
  const other = anAction({ id: 'step-2', step: 2 });
  const twice = [shownOn(1, first.id, 1), shownOn(2, second.id, 1)];

  it('does not come a third time', () => {
    expect(drawnIds([first, second, third, other], { history: twice })).toEqual(['step-2']);
  });

  it('does not come a third time after days without a card', () => {
    const history = [shownOn(10, first.id, 1), shownOn(14, second.id, 1)];
    expect(drawnIds([third, other], { history })).toEqual(['step-2']);
  });

  it('may come again after another step', () => {
    const history = [shownOn(1, 'gone', 3), shownOn(2, first.id, 1), shownOn(3, second.id, 1)];
    expect(drawnIds([third, other], { history })).toEqual(['step-1-3', 'step-2']);
  });

  it('may come again where only days to come had it', () => {
    const history = [shownOn(-1, first.id, 1), shownOn(-2, second.id, 1)];
    expect(drawnIds([third, other], { history })).toEqual(['step-1-3', 'step-2']);
  });

  it('yields before the 30 days do', () => {
    const history = [...twice, shownOn(3, other.id, 2)];
    expect(drawnIds([third, other], { history })).toEqual(['step-1-3']);
  });

  it('still gives way to another step where all was shown within 30 days', () => {
    const history = [...twice, shownOn(3, other.id, 2), shownOn(9, third.id, 1)];
    expect(drawnIds([first, second, third, other], { history })).toEqual(['step-2']);
  });

  it('comes again where no other step is left, the longest ago first', () => {
    const history = [...twice, shownOn(9, third.id, 1)];
    expect(drawnIds([first, second, third], { history })).toEqual(['step-1-3']);
  });
});

it('the item seen longest ago comes first, and one never seen before all', () => {
  const library = [1, 2, 3].map((i) => anAction({ id: `item-${i}`, step: 1 }));
  const history = [shownOn(50, 'item-1', 1), shownOn(80, 'item-2', 1), shownOn(2, 'gone', 3)];
  expect(drawnIds(library, { history })).toEqual(['item-3']);
  expect(drawnIds(library.slice(0, 2), { history })).toEqual(['item-2']);
});

/** One line for each rule of the draw that a showing breaks although another item would have kept it. */
function problemsWith(
  library: readonly Action[],
  showings: Showing<Drawn>[],
  { solo = false, small = false }: { solo?: boolean; small?: boolean },
): string[] {
  const allowed = library.filter((it) => isAllowed(it, { solo, small }));
  return showings.flatMap(({ day, item: { action }, history, shownToday }) => {
    const left = allowed.filter((it) => it !== action && !shownToday.includes(it.id));
    const recent = new Set(
      history.filter((past) => past.day >= addDays(day, -30)).map((past) => past.itemId),
    );
    const lastSteps = history.filter((past) => past.step !== undefined).slice(-2);
    const isThird = (it: Action) =>
      lastSteps.length === 2 && lastSteps.every((past) => past.step === it.step);
    const rested = left.filter((it) => !recent.has(it.id));
    const problems: string[] = [];
    if (shownToday.includes(action.id)) problems.push(`${day}: ${action.id} twice on one day`);
    if (recent.has(action.id) && rested[0]) {
      problems.push(`${day}: ${action.id} within 30 days, ${rested[0].id} was left`);
    }
    const other = (recent.has(action.id) ? left : rested).find((it) => !isThird(it));
    if (isThird(action) && other)
      problems.push(`${day}: step ${action.step} a third time, ${other.id} was left`);
    return problems;
  });
}

describe('over many days', () => {
  const swapping = (index: number) => index % 3;

  it.each<[string, Life]>([
    ['without swaps', { days: A_YEAR_AND_A_MONTH }],
    ['with up to two swaps a day', { days: 150, swapsOn: swapping }],
    ['in solo mode', { days: A_YEAR_AND_A_MONTH, solo: true }],
    ['in solo mode with swaps', { days: 150, solo: true, swapsOn: swapping }],
    ['with small days alone', { days: A_YEAR_AND_A_MONTH, small: true }],
  ])('no rule is broken while another item is left, %s', (_, life) => {
    const showings = liveWithActions(actions, life);
    expect(new Set(showings.map((it) => it.day)).size).toBe(life.days);
    expect(problemsWith(actions, showings, life)).toEqual([]);
  });

  it('the whole library never brings the same step three times running, nor an item within 30 days', () => {
    const showings = liveWithActions(actions, { days: A_YEAR_AND_A_MONTH });
    const steps = showings.map((it) => it.item.action.step);
    const ids = showings.map((it) => it.item.action.id);
    expect(steps.filter((step, i) => step === steps[i - 1] && step === steps[i - 2])).toEqual([]);
    expect(ids.filter((id, i) => ids.slice(Math.max(0, i - 30), i).includes(id))).toEqual([]);
  });

  it('no rule is broken while another item is left, in any small library', () => {
    fc.assert(
      fc.property(
        anyAllowedActions(8),
        fc.string(),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
        (library, salt, swaps) => {
          const swapsOn = (index: number) => swaps[index % swaps.length] ?? 0;
          const showings = liveWithActions(library, { days: 60, salt, swapsOn });
          expect(problemsWith(library, showings, {})).toEqual([]);
        },
      ),
      runs(30),
    );
  });

  it('solo mode shows what is fit for it and nothing else', () => {
    const showings = liveWithActions(actions, { days: 200, solo: true, swapsOn: () => 1 });
    const unfit = showings.filter(
      ({ item: { action } }) =>
        !isFitForSolo(action) || action.contacts || action.avoidWhen.includes('unsafe'),
    );
    expect(showings).toHaveLength(400);
    expect(unfit.map((it) => it.item.action.id)).toEqual([]);
  });
});

describe('a clock that was wrong', () => {
  it('leaves a card for every day, and the 30 days hold on both sides', () => {
    const ids = actions.map((it) => it.id);
    fc.assert(
      fc.property(anyHistory(fc.constantFrom(...ids)), fc.string(), (history, salt) => {
        const drawn = drawForDay(actions, aState({ history, salt }));
        const nearest = history
          .filter((past) => past.itemId === drawn?.action.id)
          .map((past) => Math.abs(daysBetween(past.day, TODAY)));
        expect(drawn).not.toBeNull();
        expect(nearest.filter((days) => days <= 30)).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe('why a card is here', () => {
  const library = [aPrivateAction()];
  const seen = [shownOn(40, 'gone', 8)];

  it.each<[string, Partial<DrawState>, string]>([
    ['solo mode', { solo: true, small: true, history: [] }, 'solo'],
    ['a cold landing', { small: true, history: seen }, 'small'],
    ['the first day', { history: [] }, 'first'],
    ['a step that came up before', { history: seen }, 'known-step'],
    ['a step that never came up', { history: [shownOn(40, 'gone', 2)] }, 'new-step'],
  ])('is %s', (_, state, reason) => {
    expect(drawForDay(library, aState(state))?.why).toEqual({ reason, step: 8 });
  });
});
