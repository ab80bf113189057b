import { type Action, isFitForSolo } from '../domain/action';
import { stepsAgainOn } from '../domain/choosing/rest-days';
import type { Day } from '../domain/day';
import {
  type CardBody,
  isSetAside,
  type PaceBody,
  type PersonBody,
  type PromptBody,
} from '../domain/entries';
import { type GratitudePrompt, isPromptFitForSolo } from '../domain/gratitude-prompt';
import { needsFirstRun } from '../domain/person-answers';
import type { PersonId } from '../domain/person-id';
import { type CardHistory, readCard, readCardHistory } from '../storage/cards';
import { type NoteEntry, readNoteDays, readNotes } from '../storage/notes';
import { type People, readPace, readPeople } from '../storage/person';
import { readPromiseDays } from '../storage/promises';
import { readPrompt, readPromptHistory } from '../storage/prompts';
import type { Library } from './library';

/** What a day has, without all that was before it: it is there at once, however long the history is. */
export interface DayState {
  day: Day;
  /** Whose card and prompt these are. */
  personId: PersonId;
  person: PersonBody | null;
  people: People['all'];
  card: CardBody | null;
  prompt: PromptBody | null;
}

/** All that today's rules look at, read in one go. */
export interface TodayState extends DayState {
  cardHistory: CardHistory;
  promptHistory: Awaited<ReturnType<typeof readPromptHistory>>;
  notes: NoteEntry[];
  /** Days on which a note was kept: about whomever, and about the person. */
  noteDays: Awaited<ReturnType<typeof readNoteDays>>;
  /** Days on which a promise was kept. */
  promiseDays: Day[];
  pace: PaceBody;
}

/** Reads what a day has. @param of whose day it is; who is in view, if nobody is named. */
export async function readDayState(day: Day, of?: PersonId): Promise<DayState> {
  const { all, inView } = await readPeople();
  const personId = of ?? inView;
  const [card, prompt] = await Promise.all([readCard(day, personId), readPrompt(day, personId)]);
  const person = all.find(({ id }) => id === personId)?.body ?? null;
  return { day, personId, person, people: all, card, prompt };
}

/**
 * Reads the state of a day from the journal and nothing else: a write anywhere has it read again.
 *
 * @param of whose day it is; who is in view, if nobody is named.
 */
export async function readTodayState(day: Day, of?: PersonId): Promise<TodayState> {
  const ofDay = await readDayState(day, of);
  const { personId } = ofDay;
  const [cardHistory, promptHistory, notes, noteDays, promiseDays, pace] = await Promise.all([
    readCardHistory(day, personId),
    readPromptHistory(day, personId),
    readNotes(day, personId),
    readNoteDays(personId),
    readPromiseDays(),
    readPace(personId),
  ]);
  return { ...ofDay, cardHistory, promptHistory, notes, noteDays, promiseDays, pace: pace ?? EVEN_PACE };
}

const EVEN_PACE: PaceBody = { smallUntil: null, quietUntil: null };

/** The action of today's card, or null where it is unknown here, was put away, or may not be shown now. */
export function actionOfCard(state: DayState, library: Library): Action | null {
  if (state.card && isSetAside(state.card)) return null;
  const action = library.actions.find((it) => it.id === state.card?.actionId);
  // A card that is on the page stays there all day; only solo mode takes it away.
  return action && (!isSolo(state) || isFitForSolo(action)) ? action : null;
}

/** The prompt of the day, or null where it is unknown here or may not be shown now. */
export function promptOfDay(state: DayState, library: Library): GratitudePrompt | null {
  const prompt = library.prompts.find((it) => it.id === state.prompt?.promptId);
  return prompt && (!isSolo(state) || isPromptFitForSolo(prompt)) ? prompt : null;
}

/** Whether first run comes before everything else. */
export function isBeforeFirstRun(state: DayState): boolean {
  return needsFirstRun(state.person) && state.card === null;
}

/** Whether nothing is begun on this day: it all rests, or it is one of the days between the steps of a slow week. */
export function isQuiet({ person, card, day }: Pick<DayState, 'person' | 'card' | 'day'>): boolean {
  return (person?.resting ?? false) || (card === null && stepsAgainFor(person, day) !== null);
}

/** The day on which the next step comes, where somebody slowed down and this day has none; else null. */
export const stepsAgainFor = (person: PersonBody | null, day: Day) => person && stepsAgainOn(person, day);

/** Whether nothing may reach out to the person in view. */
export function isSolo(state: DayState): boolean {
  return state.person?.mode === 'solo';
}
