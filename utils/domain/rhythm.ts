import type { Day } from './day';

/** Planks in one span of the bridge: four weeks of days. */
export const PLANKS_IN_SPAN = 28;

/** What the drawing of the bridge needs to know. */
export interface Bridge {
  /** All planks ever laid. */
  total: number;
  /** Planks of the span that is drawn, 0 to 28. */
  laid: number;
  /** Today's step was taken. */
  lit: boolean;
}

/**
 * The bridge from the days that laid a plank, in any order and with repeats: a day lays one at most.
 * A full span is still drawn on the day that completes it; the next day begins a new one.
 */
export function bridgeOf(plankDays: Iterable<Day>, today: Day): Bridge {
  const days = new Set(plankDays);
  const lit = days.has(today);
  const total = days.size;
  const inSpan = total % PLANKS_IN_SPAN;
  const laid = inSpan === 0 && total > 0 && lit ? PLANKS_IN_SPAN : inSpan;
  return { total, laid, lit };
}
