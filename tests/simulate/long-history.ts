import { actions } from '../../utils/content/index';
import { DEFAULT_ANSWERS } from '../../utils/domain/choosing/answers';
import { drawCard } from '../../utils/domain/choosing/draw-card';
import { EMPTY_HISTORY, type PastDay } from '../../utils/domain/choosing/history';
import { addDays, type Day } from '../../utils/domain/day';

const TODAY: Day = '2036-03-01';
const TEN_YEARS = 3650;
const TIMES = 200;

/** Times a draw after ten years beside one after three days, the index of the history made anew each time. */
export function compareLongHistory(): string[] {
  const short = medianMs(3);
  const long = medianMs(TEN_YEARS);
  return [
    `A draw with its reasons takes ${short.toFixed(2)} ms after three days and ${long.toFixed(2)} ms after ten years (${(long / short).toFixed(2)} times as long).`,
  ];
}

function medianMs(count: number): number {
  const days = historyOf(count);
  const answers = { ...DEFAULT_ANSWERS, bond: 'partner' as const, far: false, causes: ['drift' as const] };
  const times = Array.from({ length: TIMES }, (_, i) => {
    const input = {
      day: TODAY,
      salt: `salt-${i}`,
      answers,
      shownToday: [],
      history: { ...EMPTY_HISTORY, days },
    };
    const start = performance.now();
    drawCard(actions, input);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[TIMES >> 1] ?? 0;
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
