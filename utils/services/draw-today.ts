import { type Drawn, drawCard } from '../domain/choosing/draw-card';
import { drawPrompt } from '../domain/choosing/draw-prompt';
import type { History, PastDay } from '../domain/choosing/history';
import type { DrawInput } from '../domain/choosing/situation';
import type { Day } from '../domain/day';
import type { GratitudePrompt } from '../domain/gratitude-prompt';
import { answersOf } from '../domain/person-answers';
import { pastDayOf } from '../storage/cards';
import type { Library } from './library';
import type { TodayState } from './today-state';

/** What the card of a day is drawn from, apart from those already shown on it. */
export function drawInput(
  state: TodayState,
  library: Library,
  shownToday: readonly string[],
  day = state.day,
): DrawInput {
  const { person } = state;
  return {
    day,
    shownToday,
    salt: person?.salt ?? '',
    answers: answersOf(person),
    history: historyOnce(state, library),
  };
}

const known = new WeakMap<TodayState, { library: Library; history: History }>();

// After ten years putting it together takes as long as several draws: the days ahead share it.
function historyOnce(state: TodayState, library: Library): History {
  const before = known.get(state);
  if (before?.library === library) return before.history;
  const history = historyOf(state, library);
  known.set(state, { library, history });
  return history;
}

/** Draws the card of a day, apart from those already shown on it. */
export function drawTodaysCard(
  state: TodayState,
  library: Library,
  shownToday: readonly string[],
  day = state.day,
): Drawn | null {
  return drawCard(library.actions, drawInput(state, library, shownToday, day));
}

/** All that choosing remembers about the person in view. */
export function historyOf(state: TodayState, library: Library): History {
  const { person, card, day, cardHistory, pace, noteDays } = state;
  const days: PastDay[] = [...cardHistory.days, ...(card ? [pastDayOf(day, card)] : [])];
  return {
    days: withKinds(days, library),
    stars: person?.stars ?? [],
    refused: { ids: person?.refusedIds ?? [], kinds: person?.refusedKinds ?? [] },
    smallUntil: pace.smallUntil,
    quietUntil: pace.quietUntil,
    heldFrom: person?.heldFrom ?? null,
    lastNote: lastBy(day, noteDays.ofPerson),
    lastFairness: person?.reviewedOn ?? null,
    ease: [],
  };
}

// A day to come was written by a clock that was wrong.
function lastBy(today: Day, days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (last, it) => (it <= today && (last === null || it > last) ? it : last),
    null,
  );
}

// Cards of the first version do not say what kind of item they showed; the library knows.
function withKinds(days: PastDay[], library: Library): PastDay[] {
  const byId = new Map(library.actions.map((action) => [action.id, action]));
  return days.map((past) => {
    const action = past.card?.kind === null ? byId.get(past.card.itemId) : undefined;
    if (!past.card || !action) return past;
    const { kind, minutes, contacts } = action;
    return { ...past, card: { ...past.card, kind, minutes, contacts } };
  });
}

/** Draws the prompt of a day, apart from those already shown on it. */
export function drawTodaysPrompt(
  state: TodayState,
  library: Library,
  shownToday: readonly string[],
  day = state.day,
): GratitudePrompt | null {
  const { person, prompt, card } = state;
  const today = prompt ? [prompt.promptId, ...prompt.seen] : [];
  const history =
    day === state.day
      ? state.promptHistory
      : [...state.promptHistory, ...today.map((itemId) => ({ day: state.day, itemId }))];
  const marks = day === state.day ? (card?.marks ?? []) : [];
  return drawPrompt(library.prompts, {
    ...{ day, shownToday, history, marks },
    salt: person?.salt ?? '',
    answers: answersOf(person),
  });
}
