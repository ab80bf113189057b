import { actions } from '../../utils/content/index';
import { DEFAULT_ANSWERS } from '../../utils/domain/choosing/answers';
import { drawCard } from '../../utils/domain/choosing/draw-card';
import { EMPTY_HISTORY, type PastDay } from '../../utils/domain/choosing/history';
import { addDays, type Day } from '../../utils/domain/day';

const TODAY: Day = '2036-03-01';
const TEN_YEARS = 3650;
const TIMES = 200;
/** The first draws are slower: the engine has not compiled them yet. */
const WARM_UP = 20;

/** How long choosing takes, in milliseconds, the index of the history made anew each time. */
export interface ChoosingTimes {
  /** The median without any history, and after ten years of a card a day. */
  emptyMs: number;
  longMs: number;
  /** The median of the second beside the first, draw by draw. */
  ratio: number;
}

/** Times a card with its reasons after ten years beside one on the first day, in turn. */
export function measureLongHistory(): ChoosingTimes {
  const days = historyOf(TEN_YEARS);
  const pairs = Array.from({ length: TIMES + WARM_UP }, (_, i) => [timeOf([], i), timeOf(days, i)] as const);
  const measured = pairs.slice(WARM_UP);
  return {
    emptyMs: median(measured.map(([empty]) => empty)),
    longMs: median(measured.map(([, long]) => long)),
    ratio: median(measured.map(([empty, long]) => long / empty)),
  };
}

/** The same as a line to read. */
export function compareLongHistory(): string[] {
  const { emptyMs, longMs, ratio } = measureLongHistory();
  return [
    `A draw with its reasons takes ${emptyMs.toFixed(2)} ms on the first day and ${longMs.toFixed(2)} ms after ten years (${ratio.toFixed(2)} times as long).`,
  ];
}

function timeOf(days: readonly PastDay[], i: number): number {
  const answers = { ...DEFAULT_ANSWERS, bond: 'partner' as const, far: false, causes: ['drift' as const] };
  const history = { ...EMPTY_HISTORY, days };
  const start = performance.now();
  drawCard(actions, { day: TODAY, salt: `salt-${i}`, answers, shownToday: [], history });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function historyOf(count: number): PastDay[] {
  return Array.from({ length: count }, (_, i) => {
    const { id, version, step, kind, minutes, contacts } = actions[
      (i * 7) % actions.length
    ] as (typeof actions)[0];
    return {
      day: addDays(TODAY, i - count),
      card: { itemId: id, version, step, kind, minutes, contacts, answer: 'done' },
      swapped: [],
      marks: [],
    };
  });
}
