import { laysPlank } from '../card-answer';
import { addDays, type Day } from '../day';
import { countBefore, easeOn, type HistoryIndex } from './history-index';
import { PHASE_ACTIONS, PHASE_DAYS, PHASE_EASE, PHASES, type Phase } from './weights';

/** Where somebody is in the spiral. */
export interface PhaseState {
  phase: Phase;
  /** The day it began. */
  since: Day;
  /** The first day on which it may be left for the next. */
  ripe: Day;
  /** Actions done in it, in part or whole. */
  done: number;
}

/**
 * The phase on a day. It moves on, one at a time, on the first day somebody is there with a week and four actions behind
 * them and no ease below 4, and one back on a day that “got worse”. While somebody says that only they reach out it does
 * not move on (evidence.md, C.6: stop raising effort). Nothing else moves it: not moving on is no failure.
 *
 * @param worseToday the mark of `day` itself: the index counts for days before it.
 */
export function phaseOn(index: HistoryIndex, day: Day, worseToday: boolean): PhaseState {
  const past = countBefore(index.days, day);
  let state = enter('settle', (past > 0 && index.days[0]?.day) || day);
  for (let i = 0; i <= past; i++) {
    const row = i < past ? index.days[i] : undefined;
    const on = row?.day ?? day;
    if (mayMoveOn(state, on, index)) state = enter(neighbour(state.phase, 1), on);
    if (row ? row.marks.includes('worse') : worseToday) state = enter(neighbour(state.phase, -1), on);
    if (row?.card && laysPlank(row.card.answer)) state.done++;
  }
  return state;
}

/** The phase before, for a slower time; the first stays. */
export function phaseBefore(phase: Phase): Phase {
  return neighbour(phase, -1);
}

/** Whether a phase is `least` or a later one. */
export function hasReached(phase: Phase, least: Phase): boolean {
  return PHASES.indexOf(phase) >= PHASES.indexOf(least);
}

function mayMoveOn(state: PhaseState, day: Day, index: HistoryIndex): boolean {
  if (index.heldFrom !== null && day >= index.heldFrom) return false;
  if (state.done < PHASE_ACTIONS || day < state.ripe || state.phase === PHASES.at(-1)) return false;
  return (easeOn(index, day) ?? PHASE_EASE) >= PHASE_EASE;
}

function enter(phase: Phase, day: Day): PhaseState {
  return { phase, since: day, ripe: addDays(day, PHASE_DAYS), done: 0 };
}

function neighbour(phase: Phase, steps: 1 | -1): Phase {
  return PHASES[PHASES.indexOf(phase) + steps] ?? phase;
}
