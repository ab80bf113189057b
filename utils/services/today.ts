import { type Action, isFitForSolo } from '../domain/action';
import { dueCheckIn } from '../domain/choosing/check-in';
import { type Drawn, drawCard, flagsFor } from '../domain/choosing/draw-card';
import { drawPrompt } from '../domain/choosing/draw-prompt';
import type { History, PastDay } from '../domain/choosing/history';
import { choosableToday } from '../domain/choosing/may-stay';
import { isSecondCold } from '../domain/choosing/pace';
import { isQuietDay } from '../domain/choosing/past';
import { stepsAgainOn } from '../domain/choosing/rest-days';
import type { DrawInput } from '../domain/choosing/situation';
import { addDays, type Day } from '../domain/day';
import {
  type CardBody,
  isSetAside,
  type PaceBody,
  type PersonBody,
  type PromptBody,
} from '../domain/entries';
import { type GratitudePrompt, isPromptFitForSolo } from '../domain/gratitude-prompt';
import { canBeInView } from '../domain/people';
import { answersOf, needsFirstRun } from '../domain/person-answers';
import type { PersonId } from '../domain/person-id';
import { bridgeOf } from '../domain/rhythm';
import { DAYS_AHEAD } from '../domain/snapshot';
import { cardViewOf, promptViewOf, SWAPS_A_DAY, type TodayView } from '../domain/today-view';
import { wordsFor } from '../domain/wording';
import { type CardHistory, pastDayOf, readCard, readCardHistory } from '../storage/cards';
import { type NoteEntry, readNoteDays, readNotes } from '../storage/notes';
import { type People, readPace, readPeople } from '../storage/person';
import { readPromiseDays } from '../storage/promises';
import { readPrompt, readPromptHistory } from '../storage/prompts';
import type { Library } from './library';

/** All that today's rules look at, read in one go. */
export interface TodayState {
  day: Day;
  /** Whose card, prompt and history these are. */
  personId: PersonId;
  person: PersonBody | null;
  people: People['all'];
  card: CardBody | null;
  cardHistory: CardHistory;
  prompt: PromptBody | null;
  promptHistory: Awaited<ReturnType<typeof readPromptHistory>>;
  notes: NoteEntry[];
  /** Days on which a note was kept: about whomever, and about the person. */
  noteDays: Awaited<ReturnType<typeof readNoteDays>>;
  /** Days on which a promise was kept. */
  promiseDays: Day[];
  pace: PaceBody;
}

/**
 * Reads the state of a day from the database, and nothing else: `liveQuery` watches it.
 *
 * @param of whose day it is; who is in view, if nobody is named.
 */
export async function readTodayState(day: Day, of?: PersonId): Promise<TodayState> {
  const { all, inView } = await readPeople();
  const personId = of ?? inView;
  const [card, cardHistory, prompt, promptHistory, notes, noteDays, promiseDays, pace] = await Promise.all([
    readCard(day, personId),
    readCardHistory(day, personId),
    readPrompt(day, personId),
    readPromptHistory(day, personId),
    readNotes(day, personId),
    readNoteDays(personId),
    readPromiseDays(),
    readPace(personId),
  ]);
  const person = all.find(({ id }) => id === personId)?.body ?? null;
  const ofDay = {
    card,
    cardHistory,
    prompt,
    promptHistory,
    notes,
    noteDays,
    promiseDays,
    pace: pace ?? EVEN_PACE,
  };
  return { day, personId, person, people: all, ...ofDay };
}

const EVEN_PACE: PaceBody = { smallUntil: null, quietUntil: null };

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

/** The action of today's card, or null where it is unknown here, was put away, or may not be shown now. */
export function actionOfCard(state: TodayState, library: Library): Action | null {
  if (state.card && isSetAside(state.card)) return null;
  const action = library.actions.find((it) => it.id === state.card?.actionId);
  // A card that is on the page stays there all day; only solo mode takes it away.
  return action && (!isSolo(state) || isFitForSolo(action)) ? action : null;
}

/** The prompt of the day, or null where it is unknown here or may not be shown now. */
export function promptOfDay(state: TodayState, library: Library): GratitudePrompt | null {
  const prompt = library.prompts.find((it) => it.id === state.prompt?.promptId);
  return prompt && (!isSolo(state) || isPromptFitForSolo(prompt)) ? prompt : null;
}

/** Whether first run comes before everything else. */
export function isBeforeFirstRun(state: TodayState): boolean {
  return needsFirstRun(state.person) && state.card === null;
}

/** What the pages show today. */
export function viewOf(state: TodayState, library: Library): TodayView {
  const { card, prompt, notes, person } = state;
  const action = actionOfCard(state, library);
  const shownPrompt = promptOfDay(state, library);
  const answered = card?.answer === 'done' || card?.answer === 'partly';
  return {
    day: state.day,
    card: action && cardViewOf(action, card?.reasons ?? [], answersOf(person)),
    title: card?.title ?? '',
    answer: card?.answer ?? null,
    answeredAt: card?.answeredAt ?? null,
    line: card?.line ?? '',
    asksLanding: answered && !card.landingAsked && (action?.contacts ?? false) && !isSolo(state),
    swapsLeft: Math.max(0, SWAPS_A_DAY - (card?.swapped.length ?? 0)),
    prompt: shownPrompt && promptViewOf(shownPrompt),
    nothing: prompt?.nothing ?? false,
    notes: notes
      // What was made with a tool is in the journal: the question of the day stays open beside it.
      .filter((note) => note.tool === undefined)
      .map(({ id, prompt: question, text, intent, carriedOut }) => ({
        id,
        prompt: question,
        text,
        intent,
        carriedOut,
      })),
    bridge: bridgeOf(plankDaysOf(state), state.day),
    solo: isSolo(state),
    starred: person?.stars.includes(card?.actionId ?? '') ?? false,
    whenThen: card?.whenThen ?? '',
    marks: card?.marks ?? [],
    later: laterOf(state, library),
    laterUsed: card?.tookKept ?? false,
    ...whoIsThere(state),
    ...besideCard(state, library),
  };
}

function plankDaysOf({ cardHistory, noteDays, promiseDays }: TodayState): Day[] {
  return [...cardHistory.plankDays, ...noteDays.plankDays, ...promiseDays];
}

/** The days that a first paint is kept for ahead of their time. */
export function daysAhead(today: Day): Day[] {
  return Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(today, i + 1));
}

/** What a page shows of a day that it may not begin: the card it has, or the one it would begin with. */
export function viewForReading(state: TodayState, library: Library): TodayView {
  const today = viewOf(state, library);
  return today.card || today.answer ? today : { ...viewAhead(state, library, state.day), notes: today.notes };
}

/** What a day would begin with, if nothing happened until then. */
export function viewAhead(state: TodayState, library: Library, day: Day): TodayView {
  const hasStep = !isQuiet({ person: state.person, card: null, day });
  const drawn = hasStep ? drawTodaysCard(state, library, [], day) : null;
  const prompt = hasStep ? drawTodaysPrompt(state, library, [], day) : null;
  const card = drawn && cardViewOf(drawn.action, drawn.reasons, answersOf(state.person));
  return {
    day,
    card,
    title: card?.title ?? '',
    answer: null,
    answeredAt: null,
    line: '',
    asksLanding: false,
    swapsLeft: SWAPS_A_DAY,
    prompt: prompt && promptViewOf(prompt),
    nothing: false,
    notes: [],
    bridge: bridgeOf(plankDaysOf(state), day),
    solo: isSolo(state),
    starred: state.person?.stars.includes(drawn?.action.id ?? '') ?? false,
    whenThen: '',
    marks: [],
    later: laterOf(state, library, day),
    laterUsed: false,
    ...whoIsThere(state),
    ...besideCard(state, library, null, day),
  };
}

// What stands beside the card of a day, whichever it is.
function besideCard(
  state: TodayState,
  library: Library,
  card = state.card,
  day = state.day,
): Pick<TodayView, 'restOffered' | 'checkIn' | 'stepsAgainOn' | 'keepsThanks' | 'namesHelp'> {
  const { pace, person } = state;
  const input = drawInput(state, library, [], day);
  const again = card ? null : stepsAgainFor(person, day);
  const isOpen = (card?.answer ?? null) === null && again === null && !person?.resting;
  return {
    restOffered: isOpen && flagsFor(input).restOffered,
    checkIn: person && !person.resting ? dueCheckIn(input.history, input.answers, person, day) : null,
    stepsAgainOn: again,
    keepsThanks: isQuietDay(pace.quietUntil, day),
    namesHelp: card?.landingAsked === true && isSecondCold(pace, day),
  };
}

const stepsAgainFor = (person: PersonBody | null, day: Day) => person && stepsAgainOn(person, day);

/** Whether nothing is begun on this day: it all rests, or it is one of the days between the steps of a slow week. */
export function isQuiet({ person, card, day }: Pick<TodayState, 'person' | 'card' | 'day'>): boolean {
  return (person?.resting ?? false) || (card === null && stepsAgainFor(person, day) !== null);
}

function whoIsThere({
  people,
  personId,
  person,
}: TodayState): Pick<TodayView, 'personId' | 'people' | 'resting'> {
  return {
    personId,
    resting: person?.resting ?? false,
    people: people.filter(canBeInView).map(({ id, body: { name, bond } }) => ({ id, name, bond })),
  };
}

// Solo mode shows nothing that reaches out, not even a title. The rest stays on the list, whatever the day is like.
function laterOf(state: TodayState, library: Library, day = state.day): TodayView['later'] {
  const { person } = state;
  if (!person?.later.length) return [];
  const byId = new Map(library.actions.map((action) => [action.id, action]));
  const fits = choosableToday(drawInput(state, library, [], day));
  return person.later.flatMap((actionId) => {
    const action = byId.get(actionId);
    if (!action || (isSolo(state) && !isFitForSolo(action))) return [];
    const { title } = wordsFor(action, { bond: person.bond, far: person.far === true });
    return [{ actionId, title, fitsToday: fits(action) }];
  });
}

function isSolo(state: TodayState): boolean {
  return state.person?.mode === 'solo';
}
