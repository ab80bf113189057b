import { type Action, isFitForSolo } from '../domain/action';
import { dueCheckIn } from '../domain/choosing/check-in';
import { flagsFor } from '../domain/choosing/draw-card';
import { mayRefuseKind } from '../domain/choosing/may-refuse-kind';
import { choosableToday } from '../domain/choosing/may-stay';
import { isSecondCold } from '../domain/choosing/pace';
import { isQuietDay } from '../domain/choosing/past';
import { addDays, type Day } from '../domain/day';
import { openChoices } from '../domain/people';
import { answersOf } from '../domain/person-answers';
import { bridgeOf } from '../domain/rhythm';
import { DAYS_AHEAD } from '../domain/snapshot';
import { cardViewOf, promptViewOf, SWAPS_A_DAY, type TodayView } from '../domain/today-view';
import { wordsFor } from '../domain/wording';
import { drawInput, drawTodaysCard, drawTodaysPrompt } from './draw-today';
import type { Library } from './library';
import { actionOfCard, isQuiet, isSolo, promptOfDay, stepsAgainFor, type TodayState } from './today-state';

/** What the pages show today. */
export function viewOf(state: TodayState, library: Library): TodayView {
  const { card, prompt, notes, person } = state;
  const action = actionOfCard(state, library);
  const shownPrompt = promptOfDay(state, library);
  const answered = card?.answer === 'done' || card?.answer === 'partly';
  return {
    day: state.day,
    card: action && cardViewOf(action, card?.reasons ?? [], answersOf(person)),
    // What was answered before solo mode was turned on may reach out: it is not named either.
    title: action || !isSolo(state) ? (card?.title ?? '') : '',
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
    kindMayGo: mayKindGo(state, library, action),
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
    kindMayGo: mayKindGo(state, library, drawn?.action, day),
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
    namesHelp: card?.landingAsked === true && !isSolo(state) && isSecondCold(pace, day),
  };
}

function mayKindGo(
  state: TodayState,
  library: Library,
  action: Action | null | undefined,
  day = state.day,
): boolean {
  return action ? mayRefuseKind(action.kind, library.actions, drawInput(state, library, [], day)) : false;
}

function whoIsThere({
  people,
  personId,
  person,
}: TodayState): Pick<TodayView, 'personId' | 'people' | 'resting'> {
  return {
    personId,
    resting: person?.resting ?? false,
    people: openChoices(people),
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
