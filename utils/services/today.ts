import type { Action } from '../domain/action';
import { addDays, type Day } from '../domain/day';
import { type Drawn, drawForDay, drawPromptForDay, isAllowed, SWAPS_A_DAY, whyOf } from '../domain/draw';
import type { CardBody, PersonBody, PromptBody } from '../domain/entries';
import { type GratitudePrompt, isPromptFitForSolo } from '../domain/gratitude-prompt';
import { bridgeOf } from '../domain/rhythm';
import { DAYS_AHEAD } from '../domain/snapshot';
import { cardViewOf, promptViewOf, type TodayView } from '../domain/today-view';
import { type CardHistory, readCard, readCardHistory } from '../storage/cards';
import { type NoteEntry, readNoteDays, readNotes } from '../storage/notes';
import { readPace, readPerson } from '../storage/person';
import { readPrompt, readPromptHistory } from '../storage/prompts';
import type { Library } from './library';

/** All that today's rules look at, read in one go. */
export interface TodayState {
  day: Day;
  person: PersonBody | null;
  card: CardBody | null;
  cardHistory: CardHistory;
  prompt: PromptBody | null;
  promptHistory: Awaited<ReturnType<typeof readPromptHistory>>;
  notes: NoteEntry[];
  noteDays: Day[];
  smallUntil: Day | null;
}

/** Reads the state of a day from the database, and nothing else: `liveQuery` watches it. */
export async function readTodayState(day: Day): Promise<TodayState> {
  const [person, card, cardHistory, prompt, promptHistory, notes, noteDays, pace] = await Promise.all([
    readPerson(),
    readCard(day),
    readCardHistory(day),
    readPrompt(day),
    readPromptHistory(day),
    readNotes(day),
    readNoteDays(),
    readPace(),
  ]);
  const smallUntil = pace?.smallUntil ?? null;
  return { day, person, card, cardHistory, prompt, promptHistory, notes, noteDays, smallUntil };
}

/** Draws the card of a day, apart from those already shown on it. */
export function drawCard(
  state: TodayState,
  library: Library,
  shownToday: readonly string[],
  day = state.day,
): Drawn | null {
  return drawForDay(library.actions, {
    day,
    shownToday,
    salt: state.person?.salt ?? '',
    history: day === state.day ? state.cardHistory.shown : [...state.cardHistory.shown, ...shownOn(state)],
    ...modeOn(state, day),
  });
}

/** Draws the prompt of a day, apart from those already shown on it. */
export function drawPrompt(
  state: TodayState,
  library: Library,
  shownToday: readonly string[],
  day = state.day,
): GratitudePrompt | null {
  const today = state.prompt ? [state.prompt.promptId, ...state.prompt.seen] : [];
  return drawPromptForDay(library.prompts, {
    day,
    shownToday,
    salt: state.person?.salt ?? '',
    history:
      day === state.day
        ? state.promptHistory
        : [...state.promptHistory, ...today.map((itemId) => ({ day: state.day, itemId }))],
    solo: isSolo(state),
  });
}

/** The action of today's card, or null where it is unknown here or may not be shown now. */
export function actionOfCard(state: TodayState, library: Library): Action | null {
  const action = library.actions.find((it) => it.id === state.card?.actionId);
  // A card that is on the page stays there all day; only solo mode takes it away.
  return action && isAllowed(action, { solo: isSolo(state), small: false }) ? action : null;
}

/** The prompt of the day, or null where it is unknown here or may not be shown now. */
export function promptOfDay(state: TodayState, library: Library): GratitudePrompt | null {
  const prompt = library.prompts.find((it) => it.id === state.prompt?.promptId);
  return prompt && (!isSolo(state) || isPromptFitForSolo(prompt)) ? prompt : null;
}

/** What the pages show today, and what each of the next days would begin with. */
export function viewsOf(
  state: TodayState,
  library: Library,
): { today: TodayView; ahead: Record<Day, TodayView> } {
  const ahead: Record<Day, TodayView> = {};
  for (let i = 1; i <= DAYS_AHEAD; i++) {
    const day = addDays(state.day, i);
    ahead[day] = viewAhead(state, library, day);
  }
  return { today: viewToday(state, library), ahead };
}

/** What a page shows of a day that it may not begin: the card it has, or the one it would begin with. */
export function viewForReading(state: TodayState, library: Library): TodayView {
  const today = viewToday(state, library);
  return today.card || today.answer ? today : { ...viewAhead(state, library, state.day), notes: today.notes };
}

function viewToday(state: TodayState, library: Library): TodayView {
  const { card, prompt, notes } = state;
  const action = actionOfCard(state, library);
  const shownPrompt = promptOfDay(state, library);
  const answered = card?.answer === 'done' || card?.answer === 'partly';
  return {
    day: state.day,
    card:
      action &&
      cardViewOf(action, whyOf(action, { ...modeOn(state, state.day), history: state.cardHistory.shown })),
    title: card?.title ?? '',
    answer: card?.answer ?? null,
    answeredAt: card?.answeredAt ?? null,
    line: card?.line ?? '',
    asksLanding: answered && !card.landingAsked && (action?.contacts ?? false) && !isSolo(state),
    swapsLeft: Math.max(0, SWAPS_A_DAY - (card?.swapped.length ?? 0)),
    prompt: shownPrompt && promptViewOf(shownPrompt),
    nothing: prompt?.nothing ?? false,
    notes: notes.map(({ id, prompt: question, text, intent, carriedOut }) => ({
      id,
      prompt: question,
      text,
      intent,
      carriedOut,
    })),
    bridge: bridgeOf([...state.cardHistory.plankDays, ...state.noteDays], state.day),
    solo: isSolo(state),
  };
}

function viewAhead(state: TodayState, library: Library, day: Day): TodayView {
  const drawn = drawCard(state, library, [], day);
  const prompt = drawPrompt(state, library, [], day);
  return {
    day,
    card: drawn && cardViewOf(drawn.action, drawn.why),
    title: drawn?.action.title ?? '',
    answer: null,
    answeredAt: null,
    line: '',
    asksLanding: false,
    swapsLeft: SWAPS_A_DAY,
    prompt: prompt && promptViewOf(prompt),
    nothing: false,
    notes: [],
    bridge: bridgeOf([...state.cardHistory.plankDays, ...state.noteDays], day),
    solo: isSolo(state),
  };
}

function shownOn(state: TodayState) {
  const { card, day } = state;
  if (!card) return [];
  return [
    { day, itemId: card.actionId, step: card.step },
    ...card.swapped.map((itemId) => ({ day, itemId })),
  ];
}

function modeOn(state: TodayState, day: Day): { solo: boolean; small: boolean } {
  return { solo: isSolo(state), small: state.smallUntil !== null && day <= state.smallUntil };
}

function isSolo(state: TodayState): boolean {
  return state.person?.mode === 'solo';
}
